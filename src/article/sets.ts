import { compilePattern, normalise, type PathPattern, type PathRule } from "./patterns.ts";
import type { Language } from "./types.ts";

/** A file of a set. Without a language where its name has none: it is the source, in the configured language or the one detected. */
export interface FoundVersion {
  readonly path: string;
  readonly language?: Language;
}

/** Files that the path patterns take for versions of one article. */
export interface FoundSet {
  /** What the paths have in common: `docs/index` for docs/index.md and docs/index.sv.md. */
  readonly id: string;
  /** By language, then by path; the one without a language first. */
  readonly versions: readonly FoundVersion[];
}

export interface Grouping {
  /** By id. A set may have one version only: its language is known, its others are not here. */
  readonly sets: readonly FoundSet[];
  /** Files that fit no pattern and stand beside no set, sorted. */
  readonly loose: readonly string[];
}

/**
 * Groups files into sets by path patterns; the first pattern that fits a path decides. A file without a language in its name joins the set
 * that is named like it (`index.md` beside `index.sv.md`): it is the source that the others were translated from.
 * The order of paths does not matter; `\` in paths becomes `/`.
 *
 * @throws UserError for a pattern that cannot be used.
 */
export function groupIntoSets(paths: readonly string[], patterns: readonly PathRule[]): Grouping {
  const compiled = patterns.map((pattern) => (typeof pattern === "string" ? compilePattern(pattern) : pattern));
  const sets = new Map<string, FoundVersion[]>();
  const rest: string[] = [];
  for (const path of [...new Set(paths.map(normalise))].sort()) {
    const found = firstMatch(compiled, path);
    if (found === undefined) rest.push(path);
    else sets.set(found.id, [...(sets.get(found.id) ?? []), { path, language: found.language }]);
  }
  const loose = rest.filter((path) => !joinsAsSource(sets, path));
  return {
    sets: [...sets].map(([id, versions]) => ({ id, versions: [...versions].sort(byLanguage) })).sort((a, b) => compare(a.id, b.id)),
    loose,
  };
}

function firstMatch(patterns: readonly PathPattern[], path: string): { readonly id: string; readonly language: Language } | undefined {
  for (const pattern of patterns) {
    const found = pattern.match(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One source a set: index.md and index.html beside index.sv.html are not both; the one with the others' extension is. */
function joinsAsSource(sets: Map<string, FoundVersion[]>, path: string): boolean {
  const id = path.replace(/\.[^./]+$/u, "");
  const versions = sets.get(id);
  if (versions === undefined || versions.some((version) => version.language === undefined)) return false;
  if (!versions.some((version) => extension(version.path) === extension(path))) return false;
  versions.unshift({ path });
  return true;
}

function extension(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1] ?? "";
}

function byLanguage(a: FoundVersion, b: FoundVersion): number {
  return compare(a.language ?? "", b.language ?? "") || compare(a.path, b.path);
}

/** By code units: the same order everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
