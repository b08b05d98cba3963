import { resolve } from "node:path";
import type { Baseline } from "../../check/baseline.ts";
import type { GlossaryFile } from "../../glossary/parse.ts";
import type { ReviewOptions } from "../commands/review.options.ts";
import { configOf } from "../config/effective.ts";
import type { Config } from "../config/resolve.ts";
import { bytesOf } from "../input/bytes.ts";
import { displayPath } from "../input/expand.ts";
import { readGlossaryFiles } from "../input/glossary.ts";
import type { Session } from "../program.ts";
import { suppressionsFile, type SuppressionsFile } from "../suppressions/file.ts";

/** Where decisions go. Files are read when they are asked for, never kept: somebody else may write them too. */
export interface ReviewPlaces {
  readonly cwd: string;
  readonly config: Config;
  /** Where findings are accepted. */
  readonly suppressions: SuppressionsFile;
  /** Where a glossary begins that is not there yet. */
  readonly newGlossary: string;
  baseline(): Promise<Baseline>;
  glossaryFiles(): Promise<GlossaryFile[]>;
}

/** @throws UserError for what is wrong with the call or the settings. */
export async function reviewPlaces(given: readonly string[], options: ReviewOptions, { io: { cwd }, global }: Session): Promise<ReviewPlaces> {
  const config = await configOf(cwd, global.config, options, given);
  const suppressions = suppressionsFile(config, cwd);
  const glossary = config.glossary ?? [];
  const newGlossary = displayPath(resolve(cwd, "glossary", "terms.yaml"), cwd);
  return {
    cwd,
    config,
    suppressions,
    newGlossary,
    baseline: () => suppressions.read(),
    glossaryFiles: async () => {
      const begun = glossary.length === 0 && (await bytesOf(newGlossary, cwd)) !== undefined;
      return readGlossaryFiles(begun ? [newGlossary] : glossary, cwd);
    },
  };
}
