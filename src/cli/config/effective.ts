import { existsSync } from "node:fs";
import { resolve } from "node:path";
import picomatch from "picomatch";
import type { RuleSettings } from "../../check/filters/severity.ts";
import type { CheckOptions } from "../commands/check.options.ts";
import type { Severity } from "../../check/types.ts";
import { findLayout } from "../layout/find.ts";
import type { SiteLayout } from "../layout/types.ts";
import { wayFrom } from "../paths.ts";
import { loadSettings } from "./load.ts";
import { resolveConfig, type Config, type RuleTable } from "./resolve.ts";

/** What the command line may say over the settings; commands that have fewer options say less. */
type ConfigOptions = Partial<Pick<CheckOptions, "glossary" | "source" | "model" | "failLevel" | "maxWarnings" | "corpus" | "keepFurniture">>;

/**
 * The settings in force: the file's, and over them what the command line says. Where the file names no patterns, a site's layout tells
 * languages from paths: of the site here, or in a folder that was given.
 */
export async function configOf(cwd: string, file: string | undefined, options: ConfigOptions, given: readonly string[] = []): Promise<Config> {
  const settings = await loadSettings(cwd, file);
  const layout = settings.file.patterns === undefined ? await findLayout([".", ...given], cwd) : undefined;
  const config = withLayout(resolveConfig(settings), layout);
  const glossary = options.glossary?.map((path) => resolve(cwd, path)) ?? config.glossary ?? defaultGlossary(cwd);
  return {
    ...config,
    ...(glossary === undefined ? {} : { glossary }),
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.failLevel === undefined ? {} : { failLevel: options.failLevel as Severity }),
    ...(options.maxWarnings === undefined ? {} : { maxWarnings: options.maxWarnings }),
    corpus: options.corpus ?? config.corpus,
    keepFurniture: options.keepFurniture ?? config.keepFurniture,
  };
}

function withLayout(config: Config, layout: SiteLayout | undefined): Config {
  if (layout === undefined) return config;
  return { ...config, layout, source: config.source ?? layout.source, patterns: [layout.pages, ...config.patterns] };
}

function defaultGlossary(cwd: string): string[] | undefined {
  const folder = resolve(cwd, "glossary");
  return existsSync(folder) ? [folder] : undefined;
}

/** What the settings say of a rule for one file: the last override whose globs match it, else the rules at the top. */
export function fileSettings({ rules, overrides, folder }: Config, cwd: string): RuleSettings {
  const scopes = overrides.map((override) => ({ matches: picomatch(override.files), rules: override.rules }));
  const ways = new Map<string, string>();
  return (rule, path) => {
    if (scopes.length === 0) return settingOf(rules[rule]);
    // Asked for every finding; there are few files.
    const inside = ways.get(path) ?? wayFrom(folder, resolve(cwd, path));
    ways.set(path, inside);
    const scope = scopes.findLast((candidate) => candidate.rules[rule] !== undefined && candidate.matches(inside));
    return settingOf((scope?.rules ?? rules)[rule]);
  };
}

function settingOf(setting: RuleTable[keyof RuleTable]): ReturnType<RuleSettings> {
  if (setting === undefined) return {};
  return typeof setting === "string" ? { severity: setting } : setting;
}
