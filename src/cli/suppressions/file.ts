import { join } from "node:path";
import { decode } from "../../article/decode.ts";
import { emptyBaseline, formatBaseline, parseBaseline, type Baseline } from "../../check/baseline.ts";
import type { Config } from "../config/resolve.ts";
import { bytesOf } from "../input/bytes.ts";
import { displayPath } from "../input/expand.ts";
import { projectOf } from "../project.ts";

/** samma-suppressions.json, beside the settings. Its paths are those of the project; in memory they are as reports show them. */
export interface SuppressionsFile {
  /** As the user sees it. */
  readonly path: string;
  /** As it is now; empty where there is none. @throws UserError where it cannot be read, holds a merge conflict or is broken. */
  read(): Promise<Baseline>;
  written(baseline: Baseline): string;
}

export function suppressionsFile(config: Pick<Config, "folder">, cwd: string): SuppressionsFile {
  const { inProject, shown } = projectOf(config, cwd);
  const path = displayPath(join(config.folder, "samma-suppressions.json"), cwd);
  const read = async (): Promise<Baseline> => {
    const bytes = await bytesOf(path, cwd);
    return bytes === undefined ? emptyBaseline : withPaths(parseBaseline(decode(bytes, path), path), shown);
  };
  return { path, read, written: (baseline) => formatBaseline(withPaths(baseline, inProject)) };
}

function withPaths(baseline: Baseline, name: (path: string) => string): Baseline {
  return new Map([...baseline].map(([fingerprint, waiver]) => [fingerprint, { ...waiver, path: name(waiver.path) }]));
}
