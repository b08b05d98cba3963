import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";

/** The model that is part of the package. */
export const embeddedModel = "samma-static-v1";

/** samma's own folder: the checkout, or where the package is installed; found from this file upwards. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, "utf8")) as { name?: string }).name === "samma") return folder;
    if (dirname(folder) === folder) throw new Error("samma's own package.json is not above its code");
    folder = dirname(folder);
  }
}

/** Where pulled models live unless the user says otherwise. */
export function userModels(): string {
  return join(envPaths("samma", { suffix: "" }).data, "models");
}

/** Where vectors are kept unless the user says otherwise: the user's cache folder, or SAMMA_CACHE. */
export function userCache(environment: NodeJS.ProcessEnv = process.env): string {
  return environment["SAMMA_CACHE"] || envPaths("samma", { suffix: "" }).cache;
}

/** The folders that hold models, in the order they are searched: the project's, the user's, samma's own. */
export function modelFolders(workingFolder: string = process.cwd()): readonly string[] {
  return [...new Set([join(workingFolder, "models"), userModels(), join(packageFolder(), "models")])];
}
