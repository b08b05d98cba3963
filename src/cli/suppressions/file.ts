import { join } from "node:path";
import { formatBaseline, parseBaseline, type Baseline } from "../../check/baseline.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath } from "../input/expand.ts";
import { projectOf } from "../project.ts";

/** samma-suppressions.json, beside the settings. Its paths are those of the project; in memory they are as reports show them. */
export interface SuppressionsFile {
  /** As the user sees it. */
  readonly path: string;
  /** @throws UserError where the text is no list of suppressions. */
  read(text: string): Baseline;
  written(baseline: Baseline): string;
}

export function suppressionsFile(config: Pick<Config, "folder">, cwd: string): SuppressionsFile {
  const { inProject, shown } = projectOf(config, cwd);
  const path = displayPath(join(config.folder, "samma-suppressions.json"), cwd);
  return { path, read: (text) => withPaths(parseBaseline(text, path), shown), written: (baseline) => formatBaseline(withPaths(baseline, inProject)) };
}

function withPaths(baseline: Baseline, name: (path: string) => string): Baseline {
  return new Map([...baseline].map(([fingerprint, waiver]) => [fingerprint, { ...waiver, path: name(waiver.path) }]));
}
