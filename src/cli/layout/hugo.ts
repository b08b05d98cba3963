import { join } from "node:path";
import type { Language } from "../../article/types.ts";
import { isMapping, languageOf, type Mapping, textAt, textIn, valueIn, yamlMapping } from "./settings-file.ts";
import { folderName, type Tree, treePages } from "./tree.ts";
import type { FindLayout, SiteFolder } from "./types.ts";

const FORMATS = ["toml", "yaml", "yml", "json"];

interface HugoLanguage {
  readonly key: string;
  readonly language: Language;
  readonly weight: number;
  readonly folder: string;
}

/**
 * Hugo: a content folder for each language, or `name.sv.md` beside `name.md` in one (gohugo.io/content-management/multilingual). The settings
 * are hugo.toml (config.toml before 0.110), as YAML or JSON, too, or the files of config/_default/.
 */
export const findHugo: FindLayout = async (folder) => {
  const settings = await settingsOf(folder);
  if (settings === undefined) return undefined;
  const content = folderName(textIn(settings, "contentDir") ?? "content");
  const languages = languagesOf(settings, content);
  const first = languages[0];
  if (first === undefined || languages.length < 2) return undefined;
  const source = languages.find(({ key }) => key.toLowerCase() === (textIn(settings, "defaultContentLanguage") ?? "en").toLowerCase()) ?? first;
  return {
    tool: "Hugo",
    source: source.language,
    languages: languages.filter((one) => one !== source).map(({ language }) => language),
    pages: treePages("Hugo", folder, treesOf(languages, source)),
  };
};

async function settingsOf({ root, names }: SiteFolder): Promise<Mapping | undefined> {
  const isHugo = [...names].some((name) => /^hugo\.(?:toml|ya?ml|json)$/u.test(name)) || names.has("content") || names.has("archetypes");
  // "config.yml" is many tools' name.
  const base = isHugo ? ["hugo", "config"].flatMap((name) => FORMATS.map((format) => `${name}.${format}`)).find((name) => names.has(name)) : undefined;
  if (base !== undefined) return parsed(base, await textAt(join(root, base)));
  if (!names.has("config")) return undefined;
  const folder = join(root, "config", "_default");
  const main = await firstOf(folder, ["hugo", "config"]);
  const languages = await firstOf(folder, ["languages"]);
  if (main === undefined && languages === undefined) return undefined;
  return { ...main, ...(languages === undefined ? {} : { languages }) };
}

async function firstOf(folder: string, bases: readonly string[]): Promise<Mapping | undefined> {
  for (const name of bases.flatMap((base) => FORMATS.map((format) => `${base}.${format}`))) {
    const found = await parsed(name, await textAt(join(folder, name)));
    if (found !== undefined) return found;
  }
  return undefined;
}

async function parsed(name: string, text: string | undefined): Promise<Mapping | undefined> {
  if (text === undefined) return undefined;
  if (!name.endsWith(".toml")) return yamlMapping(text);
  const { parse } = await import("smol-toml");
  try {
    return parse(text);
  } catch {
    // Hugo itself will say what is wrong with it.
    return undefined;
  }
}

/** By weight, as Hugo orders them, then by key; those turned off are none. */
function languagesOf(settings: Mapping, content: string): readonly HugoLanguage[] {
  const written = valueIn(settings, "languages");
  const mounts = mountsOf(settings);
  const found = Object.entries(isMapping(written) ? written : {}).flatMap(([key, value]): HugoLanguage[] => {
    const language = languageOf(key, textIn(value, "locale"), textIn(value, "languageCode"));
    if (language === undefined || valueIn(value, "disabled") === true) return [];
    const weight = valueIn(value, "weight");
    return [{ key, language, weight: typeof weight === "number" ? weight : 0, folder: folderName(mounts.get(key) ?? textIn(value, "contentDir") ?? content) }];
  });
  return found.sort((a, b) => a.weight - b.weight || (a.key < b.key ? -1 : 1));
}

/** `[[module.mounts]]` with `target = "content"` and a `lang`. */
function mountsOf(settings: Mapping): ReadonlyMap<string, string> {
  const mounts = valueIn(valueIn(settings, "module"), "mounts");
  const found = new Map<string, string>();
  for (const mount of Array.isArray(mounts) ? (mounts as unknown[]) : []) {
    const [source, target, lang] = [textIn(mount, "source"), textIn(mount, "target"), textIn(mount, "lang")];
    if (source !== undefined && target === "content" && lang !== undefined) found.set(lang, source);
  }
  return found;
}

/** One tree a content folder; languages that share one are told by the end of a page's name. */
function treesOf(languages: readonly HugoLanguage[], source: HugoLanguage): Tree[] {
  const folders = [...new Set(languages.map(({ folder }) => folder))];
  const endings = new Map(languages.map(({ key, language }) => [key.toLowerCase(), language]));
  return folders.map((folder) => {
    const own = languages.filter((one) => one.folder === folder);
    return { folder, language: (own.includes(source) ? source : own[0]!).language, kind: "content", endings };
  });
}
