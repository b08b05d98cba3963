import type { UserError } from "../../errors.ts";
import type { YamlFile } from "../../yaml/file.ts";

/** What of an issue of the schema's is used: its words are a programmer's. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly keys?: readonly string[];
}

/** Faults of a samma.align.yaml's shape, in words. @param example what to write, as a hint */
export function faultsOfShape(issues: readonly Issue[], yaml: YamlFile, example: string): UserError[] {
  return issues.flatMap(({ path, code, keys = [] }) => {
    if (code === "unrecognized_keys") return keys.map((key) => yaml.error([...path, key], `There is no key "${key}" here; beads: is the only one`, [example], true));
    const value = path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | undefined | null)?.[step], yaml.value);
    const [, , language] = path;
    if (language !== undefined) return [yaml.error(path, ...sideWords(String(language), value, example))];
    if (path.length === 2) return [yaml.error(path, "A bead is a text for each language", [example])];
    return [yaml.error(path, path.length === 0 || value === undefined ? "Overrides are a list of beads, under beads:" : "beads: is a list", [example])];
  });
}

function sideWords(language: string, value: unknown, example: string): readonly [message: string, hints: readonly string[]] {
  if (value === null) return [`Nothing is written for ${language}`, [`Write ${language}: [] where a language has nothing.`]];
  const odd = Array.isArray(value) ? value.find((one) => typeof one !== "string" || one === "") as unknown : value;
  if (odd === "") return [`A text for ${language} is empty`, [`Write ${language}: [] where a language has nothing.`]];
  if (typeof odd === "number" || typeof odd === "boolean") return [`${String(odd)} for ${language} is no text`, [`Write it in quotes: "${String(odd)}".`]];
  return [`What stands for ${language} is neither a text nor a list of texts`, [example]];
}
