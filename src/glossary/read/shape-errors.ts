import type { z } from "zod";
import type { UserError } from "../../errors.ts";
import { knownKeys } from "./schema.ts";
import { nearest } from "../../nearest.ts";
import type { YamlFile } from "../../yaml/file.ts";

type Fault = z.core.$ZodIssue;

/** The faults that zod found in a file, in words, at their places. */
export function shapeErrors(file: YamlFile, faults: readonly Fault[]): UserError[] {
  return faults.flatMap((fault) => explain(file, fault, []));
}

function explain(file: YamlFile, fault: Fault, above: readonly PropertyKey[]): UserError[] {
  const path = [...above, ...fault.path];
  switch (fault.code) {
    case "unrecognized_keys":
      return fault.keys.map((key) => {
        const known = keysAt(path);
        const suggestion = nearest(key, known);
        const hint = suggestion === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean "${suggestion}"?`;
        return file.error([...path, key], `Unknown key "${key}"`, [hint], true);
      });
    case "invalid_union":
      return explainUnion(file, fault.errors, path);
    case "invalid_value":
      return [valueError(file, path, fault.values.map(String))];
    case "invalid_type":
      return [typeError(file, path, fault.expected)];
    default:
      return [file.error(path, fault.message)];
  }
}

/** Of the ways a value may be written, the one that its author began: the first whose fault lies deeper than the value itself. */
function explainUnion(file: YamlFile, branches: readonly (readonly Fault[])[], path: readonly PropertyKey[]): UserError[] {
  const deep = branches.find((branch) => branch.every((fault) => fault.path.length > 0 || (fault.code !== "invalid_type" && fault.code !== "invalid_value" && fault.code !== "invalid_union")));
  if (deep !== undefined && deep.length > 0) return deep.flatMap((fault) => explain(file, fault, path));
  const value = valueAt(file.value, path);
  if (path[2] === "translate") return [valueError(file, path, ["true", "false", "transliterate", "either"])];
  return [typeError(file, path, path[2] === "examples" ? "text or a list of texts" : "a term", value)];
}

function typeError(file: YamlFile, path: readonly PropertyKey[], expected: string, value: unknown = valueAt(file.value, path)): UserError {
  const name = String(path[path.length - 1] ?? "the file");
  if (value === undefined) return file.error(path.slice(0, -1), `"${name}" is missing`, missingHint(name));
  if (value === null) return file.error(path, `"${name}" has no value`, ["Give it one, or remove the line."]);
  if (typeof value === "number" || typeof value === "boolean") {
    const wanted = expected === "string" || expected === "a term" || expected.startsWith("text");
    if (wanted) return file.error(path, `${String(value)} is read as a ${typeof value}, text is expected`, [`Put it in quotes: "${String(value)}".`]);
  }
  return file.error(path, `"${name}" should be ${kindName(expected)}, not ${kindName(Array.isArray(value) ? "array" : typeof value)}`);
}

function missingHint(name: string): string[] {
  if (name === "concepts") return ["A glossary file begins with \"concepts:\" and a list of concepts."];
  if (name === "id") return ["Every concept has an id, such as \"id: to-lam\"."];
  if (name === "terms") return ["Every concept has terms by language, such as \"terms: { en: Belt and Road }\"."];
  return [];
}

function valueError(file: YamlFile, path: readonly PropertyKey[], known: readonly string[]): UserError {
  const value = String(valueAt(file.value, path));
  const suggestion = nearest(value, known);
  const hints = suggestion === undefined ? [`Known: ${known.join(", ")}.`] : [`Did you mean "${suggestion}"?`];
  const what = path[2] === "translate" ? "translate policy" : String(path[path.length - 1]);
  return file.error(path, `"${value}" is no ${what} that is known`, hints);
}

/** What may stand in the mapping at a path: concepts.0.terms.sv is a term, concepts.0.examples examples. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return knownKeys.file;
  if (path.length === 2) return knownKeys.concept;
  return path[2] === "examples" ? knownKeys.examples : knownKeys.term;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}

function kindName(type: string): string {
  const names: Readonly<Record<string, string>> = { string: "text", array: "a list", object: "a mapping", record: "a mapping", number: "a number", boolean: "true or false" };
  return names[type] ?? type;
}
