import { resolve } from "node:path";
import { DEFAULT_PATTERNS, type PathRule } from "../../article/patterns.ts";
import type { Severity } from "../../check/types.ts";
import type { ConfigFile } from "./schema.ts";
import type { SiteLayout } from "../layout/types.ts";
import type { Settings } from "./load.ts";

export type RuleTable = NonNullable<ConfigFile["rules"]>;

/** Everything the settings decide, with defaults filled in; paths are absolute. */
export interface Config {
  /** Where the settings file lies; globs of overrides count from there. */
  readonly folder: string;
  readonly source?: string;
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  /** Where paths have name and language; a site's layout comes first. */
  readonly patterns: readonly PathRule[];
  /** The layout of the site that was found, where the settings name no patterns. */
  readonly layout?: SiteLayout;
  /** Undefined where neither settings nor options name one: then ./glossary, if it is there. */
  readonly glossary?: readonly string[];
  readonly model?: string;
  readonly corpus: boolean;
  readonly keepFurniture: boolean;
  readonly rules: RuleTable;
  readonly overrides: NonNullable<ConfigFile["overrides"]>;
  readonly failLevel: Severity;
  readonly maxWarnings?: number;
}

export function resolveConfig({ file, folder }: Settings): Config {
  const glossary = file.glossary === undefined ? undefined : [file.glossary].flat().map((path) => resolve(folder, path));
  return {
    folder,
    ...(file.source === undefined ? {} : { source: file.source }),
    files: (file.files ?? ["."]).map((path) => resolve(folder, path)),
    ignore: file.ignore ?? [],
    patterns: file.patterns ?? DEFAULT_PATTERNS,
    ...(glossary === undefined ? {} : { glossary }),
    ...(file.model === undefined ? {} : { model: file.model }),
    corpus: file.corpus ?? false,
    keepFurniture: file.keepFurniture ?? false,
    rules: file.rules ?? {},
    overrides: file.overrides ?? [],
    failLevel: file.failLevel ?? "warning",
    ...(file.maxWarnings === undefined ? {} : { maxWarnings: file.maxWarnings }),
  };
}
