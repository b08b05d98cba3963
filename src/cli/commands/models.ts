import { resolve } from "node:path";
import pc from "picocolors";
import { listModels, type ListedModel } from "../../embed/models/list.ts";
import { findModel } from "../../embed/models/find.ts";
import { modelFolders, userModels } from "../../embed/models/places.ts";
import { pullModel } from "../../embed/models/pull/pull.ts";
import { verifyModel } from "../../embed/models/verify.ts";
import { columns } from "../../report/text/excerpt.ts";
import { printableJson, visible } from "../../report/text/visible.ts";
import { cacheFolder } from "../input/model.ts";
import { colored, exit } from "../io.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { megabytes } from "../size.ts";
import type { PullOptions } from "./models.options.ts";

/** Prints the models that samma finds, usable or not. */
export async function list({ json }: { readonly json?: true }, { io, global }: Session): Promise<void> {
  const { models, unusable } = await listModels({ folders: modelFolders(io.cwd), cacheDirectory: cacheFolder({}, io) });
  if (json === true) return void io.out.write(`${printableJson({ models, unusable: unusable.map(({ id, directory, fault }) => ({ id, directory, fault: fault.message })) })}\n`);
  const colors = pc.createColors(colored(io.out, io.env, global.color));
  const width = Math.max(0, ...models.map(({ id }) => columns(id)));
  for (const model of models) {
    io.out.write(`${colors.bold(visible(model.id).padEnd(width))}  ${megabytes(model.bytes)}, ${model.dimensions} dimensions, ${languageWords(model)}${model.embedded ? " (the default)" : ""}\n`);
    io.out.write(colors.dim(`${" ".repeat(width)}  sha256 ${model.sha256}\n${" ".repeat(width)}  ${visible(model.directory)}\n`));
  }
  for (const { id, fault } of unusable) io.err.write(`${visible(id)} cannot be used: ${visible(fault.message)}\n`);
}

function languageWords({ languages }: ListedModel): string {
  if (languages.length === 0) return "languages not said";
  return languages.length > 12 ? `${languages.length} languages` : languages.join(" ");
}

/** Compares models with their pins: code 2 where one is damaged. */
export async function verify(ids: readonly string[], { io, finish }: Session): Promise<void> {
  const asked = ids.length > 0 ? [...ids] : (await listModels({ folders: modelFolders(io.cwd), cacheDirectory: cacheFolder({}, io) })).models.map(({ id }) => id);
  for (const id of asked) {
    const { sound, pinned, sha256, files, directory } = await verifyModel(findModel(id, { workingFolder: io.cwd }));
    if (sound) {
      io.out.write(`${visible(id)}: sound, sha256 ${sha256}\n`);
      continue;
    }
    if (!pinned) io.out.write(`${visible(id)}: not pinned, nothing to compare with; sha256 ${sha256}\n`);
    else {
      const wrong = files.filter(({ state }) => state !== "sound").map(({ path, state }) => `${path} is ${state}`);
      io.out.write(`${visible(id)}: ${visible(wrong.join(", "))} in ${visible(directory)}; fetch it again: samma models pull ${visible(id)}\n`);
      finish(exit.failed);
    }
  }
}

/** Fetches a model; the one thing samma does on the network. */
export async function pull(id: string, { to, revision }: PullOptions, { io }: Session): Promise<void> {
  const progress = progressOn(io);
  try {
    const { model, alreadyThere } = await pullModel(id, {
      directory: to === undefined ? userModels() : resolve(io.cwd, to),
      revision,
      signal: io.signal,
      onProgress: ({ file, bytes, total }) => progress.step(`fetching ${file}, MB`, Math.round(bytes / 1e6), Math.round(total / 1e6)),
      ...(io.env["HF_ENDPOINT"] === undefined ? {} : { endpoint: io.env["HF_ENDPOINT"] }),
    });
    progress.clear();
    io.out.write(`${visible(id)}: ${alreadyThere ? "there already, as pinned" : "fetched and pinned"}, in ${visible(model.directory)}\nUse it with --model ${visible(id)}, or \`model: ${visible(id)}\` in samma.config.yaml.\n`);
  } finally {
    progress.clear();
  }
}
