import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../../errors.ts";
import { readConfig, readModelFolder } from "../files.ts";
import type { ModelFiles } from "../files.ts";
import { readPins, writePin } from "../lock.ts";
import type { Pin } from "../lock.ts";
import { pinOf, verifyModel } from "../verify.ts";
import { download } from "./download.ts";
import { askHub } from "./hub.ts";
import type { Hub, HubFile } from "./hub.ts";

export interface PullOptions {
  /** The models folder; the model gets a folder of its own below it. */
  readonly directory: string;
  /** Branch, tag or commit. Without it: the pinned commit where there is a pin, else `main`. */
  readonly revision?: string | undefined;
  /** Told as bytes arrive, over all files. */
  readonly onProgress?: (progress: PullProgress) => void;
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof globalThis.fetch;
  /** The hub; `HF_ENDPOINT` names a mirror by custom. */
  readonly endpoint?: string;
}

export interface PullProgress {
  readonly file: string;
  readonly bytes: number;
  readonly total: number;
}

export interface PulledModel {
  readonly model: ModelFiles;
  readonly pin: Pin;
  /** True where it was there already, as pinned, and nothing was fetched. */
  readonly alreadyThere: boolean;
}

const small = ["config.json", "tokenizer.json", "tokenizer_config.json"];
const optional = ["special_tokens_map.json", "README.md"];
const graphs = ["onnx/model_quantized.onnx", "onnx/model_int8.onnx", "onnx/model.onnx"];

/**
 * Fetches a model from the Hugging Face hub and pins what it got in the folder's models.lock.yaml. The only code in samma that
 * uses the network. An interrupted pull goes on where it was; the model appears in its place when it is complete and sound.
 *
 * @throws UserError where the hub cannot be reached, has no such model, or the model is not one that samma can use.
 */
export async function pullModel(id: string, options: PullOptions): Promise<PulledModel> {
  if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/u.test(id)) throw new UserError(`"${id}" is no model id.`, { hints: ["Ids on the hub have the form owner/name, such as Xenova/LaBSE."] });
  const { directory, signal } = options;
  const place = join(directory, id);
  const pinned = readPins(directory).get(id);
  if (options.revision === undefined && pinned !== undefined && existsSync(place)) {
    const model = readModelFolder(id, place);
    if ((await verifyModel(model)).sound) return { model, pin: pinned, alreadyThere: true };
  }
  const hub: Hub = { endpoint: (options.endpoint ?? "https://huggingface.co").replace(/\/+$/u, ""), fetch: options.fetch ?? globalThis.fetch, signal };
  try {
    return await fetchModel(id, options.revision ?? pinned?.revision ?? "main", place, hub, options);
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    throw new UserError(fault.message, { ...(fault.place && { place: fault.place }), hints: [...fault.hints, byHand(id, hub, place)], cause: fault });
  }
}

async function fetchModel(id: string, revision: string, place: string, hub: Hub, options: PullOptions): Promise<PulledModel> {
  const { commit, files } = await askHub(id, revision, hub);
  const wanted = choose(id, files);
  const staging = join(options.directory, ".incomplete", `${id.replace("/", "--")}-${commit.slice(0, 12)}`);
  await mkdir(staging, { recursive: true });
  const total = wanted.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  for (const file of wanted) {
    const url = `${hub.endpoint}/${id}/resolve/${commit}/${file.path}`;
    await download(url, file, join(staging, file.path), hub, (bytes) => options.onProgress?.({ file: file.path, bytes: before + bytes, total }));
    before += file.size;
    // Said before the large file is fetched, not after.
    if (file.path === "config.json") readConfig(id, join(staging, file.path));
  }
  const pin = await pinOf(readModelFolder(id, staging), commit);
  const old = readPins(options.directory).get(id);
  if (old?.revision === commit && JSON.stringify(old.files) !== JSON.stringify(pin.files)) {
    throw new UserError(`The model ${id} is not what models.lock.yaml says of the same commit.`, { place: { path: join(options.directory, "models.lock.yaml") }, hints: ["Do not use it until you know why; what was fetched lies in " + staging] });
  }
  await install(staging, place);
  await writePin(options.directory, id, pin);
  return { model: readModelFolder(id, place), pin, alreadyThere: false };
}

/** The files to fetch, small ones first. */
function choose(id: string, files: readonly HubFile[]): readonly HubFile[] {
  const find = (path: string): HubFile | undefined => files.find((file) => file.path === path);
  const graph = graphs.map(find).find((file) => file !== undefined);
  const lacking = [...small.filter((path) => find(path) === undefined), ...(graph === undefined ? [graphs[0]!] : [])];
  if (graph === undefined || lacking.length > 0) {
    throw new UserError(`The model ${id} cannot be used: the hub has no ${lacking.join(", no ")} of it.`, { hints: ["samma needs a feature-extraction model in ONNX with its tokenizer; those of the owner Xenova are made so."] });
  }
  const data = files.filter((file) => file.path === `${graph.path}_data` || file.path === `${graph.path}.data`);
  return [...small.map((path) => find(path)!), ...optional.flatMap((path) => find(path) ?? []), ...data, graph];
}

/** Puts the complete folder in its place; an older one goes away in the same moment. */
async function install(staging: string, place: string): Promise<void> {
  const old = `${staging}.old`;
  await mkdir(dirname(place), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(staging, place);
  rmSync(old, { recursive: true, force: true });
}

function byHand(id: string, hub: Hub, place: string): string {
  return `By hand, where there is a network: fetch ${[...small, graphs[0]].join(", ")} from ${hub.endpoint}/${id}/tree/main and put them into ${place}, the graph into its onnx folder.`;
}
