import { existsSync, statSync } from "node:fs";
import { basename, isAbsolute, join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { readModelFolder } from "./files.ts";
import type { ModelFiles } from "./files.ts";
import { embeddedModel, modelFolders } from "./places.ts";

/**
 * Finds a model by its id (`samma-static-v1`, `Xenova/LaBSE`) in the model folders, or by the path of its own folder.
 *
 * @throws UserError where there is none, or it is not usable.
 */
export function findModel(id: string = embeddedModel, options: { folders?: readonly string[]; workingFolder?: string } = {}): ModelFiles {
  const workingFolder = options.workingFolder ?? process.cwd();
  const folders = options.folders ?? modelFolders(workingFolder);
  const named = folders.map((folder) => join(folder, id)).find((folder) => existsSync(join(folder, "config.json")));
  if (named !== undefined) return readModelFolder(id, named);
  const path = resolve(workingFolder, id);
  if ((isAbsolute(id) || id.startsWith(".") || existsSync(join(path, "config.json"))) && isFolder(path)) return readModelFolder(basename(path), path);
  throw new UserError(`There is no model "${id}".`, {
    hints: [`samma looked in ${folders.join(", ")}, and for a folder ${path}.`, `Fetch it once with: samma models pull ${id}`, "samma models list shows the models that are here."],
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
