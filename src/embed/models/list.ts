import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { UserError } from "../../errors.ts";
import { readModelFolder } from "./files.ts";
import type { ModelFiles } from "./files.ts";
import { hashedFiles } from "./hash.ts";
import { identify } from "./identity.ts";
import { embeddedModel } from "./places.ts";

/** A model that is there and usable. */
export interface ListedModel {
  readonly id: string;
  readonly directory: string;
  /** Graph, tokenizer and configuration together. */
  readonly bytes: number;
  readonly dimensions: number;
  readonly additive: boolean;
  /** BCP 47 tags from the model's card; empty where it says nothing. `multilingual` stands in some cards. */
  readonly languages: readonly string[];
  readonly sha256: string;
  /** The one that samma uses unless told otherwise. */
  readonly embedded: boolean;
}

/** A folder that looks like a model but cannot be used, and why. */
export interface UnusableModel {
  readonly id: string;
  readonly directory: string;
  readonly fault: UserError;
}

export interface ModelList {
  readonly models: readonly ListedModel[];
  readonly unusable: readonly UnusableModel[];
}

/**
 * The models in these folders, in the order in which `findModel` searches them; of two with one id the first is used.
 *
 * @param options.cacheDirectory where hashes are noted, so that large models need not be read through each time.
 */
export async function listModels(options: { readonly folders: readonly string[]; readonly cacheDirectory?: string | undefined }): Promise<ModelList> {
  const models: ListedModel[] = [];
  const unusable: UnusableModel[] = [];
  for (const { id, directory } of options.folders.flatMap(candidates)) {
    try {
      models.push(await describe(readModelFolder(id, directory), options.cacheDirectory));
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      unusable.push({ id, directory, fault });
    }
  }
  return { models, unusable };
}

async function describe(model: ModelFiles, cacheDirectory: string | undefined): Promise<ListedModel> {
  const { id, directory, dimensions, additive } = model;
  const bytes = hashedFiles(model).reduce((total, path) => total + statSync(path).size, 0);
  const { sha256 } = await identify(model, cacheDirectory);
  return { id, directory, bytes, dimensions, additive, languages: cardLanguages(directory), sha256, embedded: id === embeddedModel };
}

/** Model folders below a models folder, `name` or `owner/name`; told by their config.json. */
function candidates(folder: string): { id: string; directory: string }[] {
  return subfolders(folder).flatMap((name) => {
    const directory = join(folder, name);
    if (existsSync(join(directory, "config.json"))) return [{ id: name, directory }];
    return subfolders(directory)
      .map((inner) => ({ id: `${name}/${inner}`, directory: join(directory, inner) }))
      .filter((model) => existsSync(join(model.directory, "config.json")));
  });
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((found) => (found.isDirectory() || found.isSymbolicLink()) && !found.name.startsWith("."))
    .map((found) => found.name)
    .sort();
}

/** The `language` field in the front matter of a model card, as the Hugging Face hub has it. */
function cardLanguages(directory: string): readonly string[] {
  const path = join(directory, "README.md");
  const [, matter] = /^---\r?\n(.*?)\r?\n---/su.exec(existsSync(path) ? readFileSync(path, "utf8") : "") ?? [];
  if (matter === undefined) return [];
  try {
    const { language } = parse(matter) as { language?: unknown };
    return [language].flat().filter((tag): tag is string => typeof tag === "string");
  } catch {
    return [];
  }
}
