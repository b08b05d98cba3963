import { join, resolve } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { parseBaseline, emptyBaseline, type Baseline } from "../../check/baseline.ts";
import { decode } from "../../article/decode.ts";
import type { Embedder } from "../../embed/types.ts";
import type { GlossaryFile } from "../../glossary/parse.ts";
import type { RunOptions, SetSource } from "../../run.ts";
import { configOf } from "../config/effective.ts";
import { displayPath } from "../input/expand.ts";
import { readGlossaryFiles } from "../input/glossary.ts";
import { overridesBeside } from "../input/overrides.ts";
import { activeRules, articleFiles, configuredModel, runSettings, setsOf } from "../prepare.ts";
import type { Session } from "../program.ts";
import type { ReviewOptions } from "../commands/review.options.ts";
import { bytesOf } from "./files.ts";

/** What a review works on: which sets there are, and how they are checked. Files are read when they are asked for, never kept. */
export interface Workbench {
  readonly cwd: string;
  readonly sets: readonly SetSource[];
  readonly embedder: Embedder;
  /** As the user sees it: where findings are accepted. */
  readonly baselinePath: string;
  /** Where a glossary begins that is not there yet. */
  readonly newGlossary: string;
  baseline(): Promise<Baseline>;
  glossaryFiles(): Promise<GlossaryFile[]>;
  /** What `run` needs besides the sets, the glossary and the baseline. */
  readonly runOptions: Omit<RunOptions, "sets" | "glossary" | "baseline" | "onEvent" | "onView">;
}

/** @throws UserError for what is wrong with the call, the settings or the paths, before anything is computed. */
export async function openWorkbench(given: readonly string[], options: ReviewOptions, session: Session): Promise<Workbench> {
  const { io, global } = session;
  const { cwd } = io;
  const config = await configOf(cwd, global.config, options);
  const sets = await setsOf(await articleFiles(given, "review", config, io), config, options, io);
  const embedder = polite(await configuredModel(options, config, io));
  const baselinePath = displayPath(join(config.folder, "samma-suppressions.json"), cwd);
  const glossary = config.glossary ?? [];
  const newGlossary = displayPath(resolve(cwd, "glossary", "terms.yaml"), cwd);
  return {
    cwd,
    sets: sets.map(({ id, read }) => ({ id, read: async () => (await breathe(), read()) })),
    embedder,
    baselinePath,
    newGlossary,
    baseline: async () => {
      const bytes = await bytesOf(baselinePath, cwd);
      return bytes === undefined ? emptyBaseline : parseBaseline(decode(bytes, baselinePath), baselinePath);
    },
    glossaryFiles: async () => {
      const begun = glossary.length === 0 && (await bytesOf(newGlossary, cwd)) !== undefined;
      return readGlossaryFiles(begun ? [newGlossary] : glossary, cwd);
    },
    runOptions: {
      embedder,
      ...runSettings(config, options, session),
      rules: activeRules(config),
      severities: ["error", "warning", "info"],
      overrides: async (source) => (await breathe(), overridesBeside(source.path, cwd)),
    },
  };
}

/** An encoder that lets keys be read and the screen be drawn between two texts' turns. */
function polite(embedder: Embedder): Embedder {
  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    additive: embedder.additive,
    embed: async (texts, options) => {
      await breathe();
      const vectors = await embedder.embed(texts, options);
      await breathe();
      return vectors;
    },
    pieces: async (texts, options) => (await breathe(), embedder.pieces(texts, options)),
    close: () => embedder.close(),
  };
}
