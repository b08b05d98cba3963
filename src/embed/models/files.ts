import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../errors.ts";

/** A feature-extraction model on disk, in the layout of the Hugging Face hub. Paths are absolute. */
export interface ModelFiles {
  readonly id: string;
  readonly directory: string;
  /** The graph: the quantised one where there are several. */
  readonly onnx: string;
  readonly config: string;
  readonly tokenizer: string;
  readonly tokenizerConfig: string;
  /** Length of a vector. */
  readonly dimensions: number;
  /** True where config.json says so (`"samma": {"additive": true}`): a text's vector is the sum of its pieces' vectors. */
  readonly additive: boolean;
  /** Put before every text, where the model was trained so ("query: " of the e5 family); empty otherwise. */
  readonly prefix: string;
}

interface ModelConfig {
  readonly model_type?: string;
  readonly architectures?: readonly string[];
  readonly hidden_size?: number;
  readonly dim?: number;
  readonly d_model?: number;
  readonly samma?: { readonly additive?: boolean; readonly prefix?: string };
}

const graphs = ["onnx/model_quantized.onnx", "onnx/model_int8.onnx", "onnx/model.onnx", "model_quantized.onnx", "model.onnx"];

/**
 * Reads what a model folder holds; the large files are only looked at, not read.
 *
 * @throws UserError where a file is missing or empty, or the model is of another kind.
 */
export function readModelFolder(id: string, directory: string): ModelFiles {
  const config = readConfig(id, join(directory, "config.json"));
  const onnx = graphs.map((name) => join(directory, name)).find((path) => existsSync(path));
  if (onnx === undefined) {
    throw broken(id, `has no graph in ${directory}`, `samma looks for ${graphs.slice(0, 3).join(", ")} there; a PyTorch model must be exported to ONNX first.`);
  }
  const files = { onnx, config: join(directory, "config.json"), tokenizer: join(directory, "tokenizer.json"), tokenizerConfig: join(directory, "tokenizer_config.json") };
  for (const path of Object.values(files)) {
    if (!existsSync(path)) throw broken(id, `lacks the file ${path}`);
    if (statSync(path).size === 0) throw broken(id, `has an empty file, ${path}`);
  }
  const dimensions = config.hidden_size ?? config.dim ?? config.d_model;
  if (dimensions === undefined) throw broken(id, `does not say the length of its vectors: no hidden_size in ${files.config}`);
  return { id, directory, ...files, dimensions, additive: config.samma?.additive === true && dimensions % 8 === 0, prefix: config.samma?.prefix ?? "" };
}

/**
 * Reads a config.json.
 *
 * @throws UserError where it is not there, not JSON, or that of a model that cannot embed sentences.
 */
export function readConfig(id: string, path: string): ModelConfig {
  if (!existsSync(path)) throw broken(id, `lacks the file ${path}`);
  let config: ModelConfig;
  try {
    config = JSON.parse(readFileSync(path, "utf8")) as ModelConfig;
  } catch (cause) {
    throw new UserError(`The model ${id} is damaged: its config.json is not JSON.`, { place: { path }, hints: [fetchAgain(id)], cause });
  }
  refuseOtherKinds(id, path, config);
  return config;
}

function refuseOtherKinds(id: string, path: string, config: ModelConfig): void {
  const kind = config.architectures?.find((name) => /For(?:CausalLM|ConditionalGeneration|\w*Classification|QuestionAnswering)|LMHeadModel/u.test(name));
  if (kind !== undefined) {
    throw new UserError(`The model ${id} cannot embed sentences: it is a ${kind}.`, {
      place: { path },
      hints: ["samma needs a feature-extraction (sentence embedding) model, such as the embedded samma-static-v1.", "samma models list shows the models that are here."],
    });
  }
}

function broken(id: string, what: string, hint = fetchAgain(id)): UserError {
  return new UserError(`The model ${id} ${what}.`, { hints: [hint, "samma models list shows the models that are here."] });
}

function fetchAgain(id: string): string {
  return `Fetch it again: samma models pull ${id}`;
}
