import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { canonicalLanguage } from "../../article/tags.ts";
import type { Language } from "../../article/types.ts";
import type { SiteFolder } from "./types.ts";

/** A settings file is no book. */
const LONGEST = 2e6;

/** The first file there is of some names, with its text; undefined where there is none, or it cannot be read. */
export async function firstFile({ root, names }: SiteFolder, wanted: readonly string[]): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const name = wanted.find((one) => names.has(one));
  const text = name === undefined ? undefined : await textAt(join(root, name));
  return name === undefined || text === undefined ? undefined : { name, text };
}

export async function textAt(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    return bytes.length > LONGEST ? undefined : bytes.toString("utf8");
  } catch {
    return undefined;
  }
}

/** Names of the folders in a folder, sorted; none where it is not there. */
export async function foldersIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path, { withFileTypes: true })).filter((file) => file.isDirectory()).map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping => typeof value === "object" && value !== null && !Array.isArray(value);

/** A YAML (or JSON) file's mapping; undefined for anything else. Tags of other tools (`!!python/name`) are left as they are. */
export function yamlMapping(text: string): Mapping | undefined {
  try {
    const value: unknown = parse(text, { logLevel: "silent", maxAliasCount: 1000 });
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A mapping's value, whatever the case of its key: Hugo does not tell `contentDir` from `contentdir`. */
export function valueIn(mapping: unknown, key: string): unknown {
  if (!isMapping(mapping)) return undefined;
  const written = Object.keys(mapping).find((name) => name.toLowerCase() === key.toLowerCase());
  return written === undefined ? undefined : mapping[written];
}

export function textIn(mapping: unknown, key: string): string | undefined {
  const value = valueIn(mapping, key);
  return typeof value === "string" ? value : undefined;
}

/** The first of some names that is a language. */
export function languageOf(...names: readonly (string | undefined)[]): Language | undefined {
  for (const name of names) {
    const language = name === undefined ? undefined : canonicalLanguage(name);
    if (language !== undefined) return language;
  }
  return undefined;
}
