import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** samma itself: where it is installed and its version. */
export interface SammaPackage {
  readonly folder: string;
  readonly version: string;
}

/** Finds samma's own package: above `src/cli` in a checkout, above `dist` when installed. */
export function sammaPackage(): SammaPackage {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const { name, version } = readPackage(folder);
    if (name === "samma" && version !== undefined) return { folder, version };
  }
  throw new Error("samma's own package.json is gone");
}

function readPackage(folder: string): { name?: string; version?: string } {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name?: string; version?: string };
  } catch {
    return {};
  }
}
