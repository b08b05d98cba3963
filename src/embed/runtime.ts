import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type * as Transformers from "@xenova/transformers";
import type { InferenceSession } from "onnxruntime-node";
import { UserError } from "../errors.ts";
import type { ModelFiles } from "./models/files.ts";

/** What a graph gave under one name. */
export interface Output {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A model in memory. One text at a time goes through it, so that a vector never depends on its neighbours in a batch. */
export interface LoadedModel {
  /** All of the graph's outputs for one text's pieces. */
  run(ids: ArrayLike<number>): Promise<Readonly<Record<string, Output>>>;
  close(): Promise<void>;
}

export interface LoadedPipeline extends LoadedModel {
  readonly tokenizer: Transformers.PreTrainedTokenizer;
}

/** Both libraries take their time to load, so this happens when the first text asks for it, not when samma starts. */
async function transformers(): Promise<typeof Transformers> {
  const library = await import("@xenova/transformers");
  library.env.allowRemoteModels = false;
  library.env.useFSCache = false;
  return library;
}

/**
 * Loads a model's graph into transformers.js. The session is made here, not by the library, so that it is read from the file,
 * has a fixed number of threads, and a broken file is said to be one.
 *
 * @throws UserError where the file is no ONNX graph, or not one of an encoder.
 */
export async function loadModel(model: ModelFiles): Promise<LoadedModel> {
  const [{ PreTrainedModel, Tensor }, session, config] = await Promise.all([transformers(), openSession(model), readFile(model.config, "utf8")]);
  const encoder = new PreTrainedModel(JSON.parse(config), session);
  return {
    async run(ids) {
      const dims = [1, ids.length];
      const inputs = {
        input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), dims),
        attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), dims),
      };
      return (await encoder(inputs)) as Record<string, Output>;
    },
    close: async () => void (await encoder.dispose()),
  };
}

/** Loads graph and tokenizer, as the library's feature-extraction pipeline has them. */
export async function loadPipeline(model: ModelFiles): Promise<LoadedPipeline> {
  const [loaded, tokenizer] = await Promise.all([loadModel(model), loadTokenizer(model)]);
  return { ...loaded, tokenizer };
}

async function loadTokenizer(model: ModelFiles): Promise<Transformers.PreTrainedTokenizer> {
  const { AutoTokenizer, PreTrainedTokenizer: Base } = await transformers();
  try {
    const [json, config] = (await Promise.all([model.tokenizer, model.tokenizerConfig].map(async (path) => JSON.parse(await readFile(path, "utf8"))))) as [object, { tokenizer_class?: string }];
    const classes: Readonly<Record<string, typeof Base>> = AutoTokenizer.TOKENIZER_CLASS_MAPPING;
    const Tokenizer = classes[config.tokenizer_class?.replace(/Fast$/u, "") ?? ""] ?? Base;
    return new Tokenizer(json, config);
  } catch (cause) {
    throw new UserError(`The tokenizer of the model ${model.id} is damaged or of a kind that samma cannot read.`, {
      place: { path: model.tokenizer },
      hints: [reason(cause), `Fetch the model again: samma models pull ${model.id}`],
      cause,
    });
  }
}

async function openSession(model: ModelFiles): Promise<InferenceSession> {
  const runtime = await import("onnxruntime-node");
  const session = await (runtime.default ?? runtime).InferenceSession.create(model.onnx, {
    intraOpNumThreads: model.additive ? 1 : availableParallelism(),
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // The additive model is one look-up: nothing to optimise, and it opens sooner so.
    graphOptimizationLevel: model.additive ? "disabled" : "all",
  }).catch((cause: unknown) => {
    throw new UserError(`The model ${model.id} is damaged, or it is not an ONNX graph.`, {
      place: { path: model.onnx },
      hints: [`The runtime says: ${reason(cause)}`, `Fetch it again: samma models pull ${model.id}`],
      cause,
    });
  });
  if (session.inputNames.includes("input_ids") && session.outputNames.includes("last_hidden_state")) return session;
  throw new UserError(`The model ${model.id} cannot embed sentences.`, {
    place: { path: model.onnx },
    hints: [
      `Its graph takes ${session.inputNames.slice(0, 4).join(", ")} and gives ${session.outputNames.slice(0, 4).join(", ")}; samma needs input_ids in and last_hidden_state out.`,
      "A feature-extraction (sentence embedding) model has these; samma models list shows the models that are here.",
    ],
  });
}

function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
}

