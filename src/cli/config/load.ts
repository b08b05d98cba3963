import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { UserError } from "../../errors.ts";
import { decode } from "../../article/decode.ts";
import { readYaml, throwAll, type YamlFile } from "../../yaml/file.ts";
import { displayPath } from "../input/expand.ts";
import { nearest } from "../../nearest.ts";
import { configSchema, type ConfigFile } from "./schema.ts";

/** The settings as they were read, and where from: paths in them are relative to `folder`. */
export interface Settings {
  readonly file: ConfigFile;
  readonly folder: string;
  /** As the user sees it; undefined where there is no settings file. */
  readonly path?: string;
}

const words = { what: "The settings file", begin: "`samma init` writes one to start from." };

const names = ["samma.config.yaml", "samma.config.yml", "samma.config.json"];

/**
 * The settings that hold in a folder: the file named, else the nearest one here or above, else package.json's "samma".
 *
 * @throws UserError with every fault at its line.
 */
export async function loadSettings(cwd: string, named?: string): Promise<Settings> {
  if (named !== undefined) {
    const text = await textOf(resolve(cwd, named));
    if (text === undefined) throw new UserError(`There is no settings file ${named}`, { hints: ["`samma init` writes one."] });
    return parse(text, resolve(cwd, named), cwd);
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of names) {
      const text = await textOf(join(folder, name));
      if (text !== undefined) return parse(text, join(folder, name), cwd);
    }
    const fromPackage = await packageSettings(folder, cwd);
    if (fromPackage !== undefined) return fromPackage;
    if (folder === dirname(folder)) return { file: {}, folder: cwd };
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return decode(await readFile(path), path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError(`Cannot read the settings in ${path}: ${code ?? String(error)}`, { cause: error });
  }
}

function parse(text: string, path: string, cwd: string): Settings {
  const shown = displayPath(path, cwd);
  if (text.trim() === "") return { file: {}, folder: dirname(path), path: shown };
  const file = readYaml({ path: shown, text }, words);
  const checked = configSchema.safeParse(file.value);
  if (!checked.success) throwAll(checked.error.issues.flatMap((fault) => inWords(file, fault)));
  return { file: checked.data!, folder: dirname(path), path: shown };
}

async function packageSettings(folder: string, cwd: string): Promise<Settings | undefined> {
  const path = join(folder, "package.json");
  const text = await textOf(path);
  if (text === undefined || !text.includes('"samma"')) return undefined;
  const { samma } = JSON.parse(text) as { samma?: unknown };
  if (samma === undefined || typeof samma === "string") return undefined;
  const file = readYaml({ path: displayPath(path, cwd), text }, words);
  const checked = configSchema.safeParse(samma);
  if (!checked.success) throwAll(checked.error.issues.flatMap((fault) => inWords(file, { ...fault, path: ["samma", ...fault.path] })));
  return { file: checked.data!, folder, path: displayPath(path, cwd) };
}

/** The settings' faults, each at its line, with what was likely meant. */
function inWords(file: YamlFile, fault: z.core.$ZodIssue): UserError[] {
  const at = fault.path.join(".");
  switch (fault.code) {
    case "unrecognized_keys":
      return fault.keys.map((key) => unknownKey(file, fault.path, key));
    case "invalid_key":
      return [unknownKey(file, fault.path.slice(0, -1), String(fault.path.at(-1)))];
    case "invalid_union": {
      const choices = fault.errors.flat().flatMap((choice) => (choice.code === "invalid_value" ? choice.values.map(String) : []));
      const deeper = fault.errors.flat().find((choice) => choice.code === "unrecognized_keys" || choice.path.length > 0);
      if (deeper !== undefined) return inWords(file, { ...deeper, path: [...fault.path, ...deeper.path] });
      return [file.error(fault.path, `${at} has a value that is not known`, choices.length > 0 ? [`Known: ${choices.join(", ")}.`] : [])];
    }
    case "invalid_value":
      return [file.error(fault.path, `${at} has a value that is not known`, [`Known: ${fault.values.join(", ")}.`])];
    default:
      return [file.error(fault.path, at === "" ? "the settings are not a mapping of keys" : `${at}: ${fault.message.replace(/^Invalid input: /u, "")}`)];
  }
}

function unknownKey(file: YamlFile, path: readonly PropertyKey[], key: string): UserError {
  const known = knownKeys(path);
  const meant = nearest(key, known);
  const what = path.includes("rules") && path.at(-1) === "rules" ? "rule" : "key";
  return file.error([...path, key], `There is no ${what} "${key}"`, [meant === undefined ? `Known: ${known.join(", ")}.` : `Did you mean ${meant}?`], true);
}

/** What may stand in the mapping at a path, from the schema itself. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  const steps = path[0] === "samma" ? path.slice(1) : path;
  let schema = z.toJSONSchema(configSchema) as JsonSchema | undefined;
  for (const step of steps) {
    const open = schema?.anyOf?.find((choice) => choice.properties !== undefined || choice.items !== undefined) ?? schema;
    schema = typeof step === "number" ? open?.items : (open?.properties?.[String(step)] ?? (typeof open?.additionalProperties === "object" ? open.additionalProperties : undefined));
  }
  const object = schema?.anyOf?.find((choice) => choice.properties !== undefined) ?? schema;
  return object?.properties !== undefined ? Object.keys(object.properties) : (object?.propertyNames?.enum ?? []);
}

interface JsonSchema {
  readonly anyOf?: JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: { readonly enum?: string[] };
}
