import { UserError } from "../errors.ts";
import { languageInPath } from "./tags.ts";
import type { Language } from "./types.ts";

/** How language versions are told from paths where the user says nothing. */
export const DEFAULT_PATTERNS: readonly string[] = ["{name}.{lang}.{ext}", "{lang}/{name}.{ext}"];

/**
 * A compiled path pattern. Placeholders: `{lang}` a language tag; `{ext}` an extension; `{name}` and `{dir}` whatever the versions
 * share, over folders or not. A pattern counts from any folder: what stands before it is shared, too.
 */
export interface PathPattern {
  readonly pattern: string;
  /** The parts of a path, where it fits; `id` is what the versions of one article have in common. */
  match(path: string): { readonly id: string; readonly language: Language } | undefined;
}

/** Where a path has the article's name and language: a pattern as users write it, or one that is compiled (a site's layout). */
export type PathRule = string | PathPattern;

const PLACEHOLDERS: Readonly<Record<string, string>> = { name: "(?<name>.+?)", dir: "(?<dir>.+?)", lang: "(?<lang>[A-Za-z]{2,3}(?:[-_][A-Za-z\\d]{2,8}){0,3})", ext: "(?<ext>[^./]+)" };

/**
 * Compiles a pattern such as `{lang}/{name}.{ext}`.
 *
 * @throws UserError for a pattern without `{lang}` or without `{name}`, with an unknown or a repeated placeholder.
 */
export function compilePattern(pattern: string): PathPattern {
  const found = Array.from(pattern.matchAll(/\{([^{}]*)\}/gu), (match) => match[1]!);
  const unknown = found.find((name) => !Object.hasOwn(PLACEHOLDERS, name));
  if (unknown !== undefined) throw invalid(pattern, `there is no placeholder {${unknown}}`);
  const repeated = found.find((name, index) => found.indexOf(name) !== index);
  if (repeated !== undefined) throw invalid(pattern, `{${repeated}} stands there twice`);
  if (!found.includes("lang")) throw invalid(pattern, "{lang} is missing, so nothing says which language a file is in");
  if (!found.includes("name")) throw invalid(pattern, "{name} is missing, so nothing says which files belong together");
  if (/[{}]/u.test(pattern.replace(/\{[^{}]*\}/gu, ""))) throw invalid(pattern, "a brace is not closed");

  const parts = normalise(pattern).split(/(\{[a-z]+\})/u);
  const source = parts.map((part) => (/^\{[a-z]+\}$/u.test(part) ? PLACEHOLDERS[part.slice(1, -1)]! : escaped(part))).join("");
  // A path may hold a line end.
  const expression = new RegExp(`^(?<before>.*/)?${source}$`, "us");
  return { pattern, match: (path) => matched(expression, normalise(path)) };
}

/** `/` between folders, no `./` at the beginning. */
export function normalise(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
}

/** The versions share all but language and extension: the language's place is kept, so that a/sv/b and a/b stay apart. */
function matched(expression: RegExp, path: string): { readonly id: string; readonly language: Language } | undefined {
  const groups = expression.exec(path)?.groups;
  const language = groups?.["lang"] === undefined ? undefined : languageInPath(groups["lang"]);
  if (groups === undefined || language === undefined) return undefined;
  const id = [groups["before"]?.slice(0, -1), groups["dir"], groups["name"]].filter((part) => part !== undefined && part !== "").join("/");
  return { id, language };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

function invalid(pattern: string, why: string): UserError {
  return new UserError(`The path pattern "${pattern}" cannot be used: ${why}`, {
    hints: [`Patterns look like ${DEFAULT_PATTERNS.join(" or ")}; the placeholders are {name}, {lang}, {ext}, {dir}.`],
  });
}
