import { join } from "node:path";
import { isObject, type Literal, literalBehind, strings } from "./js-literal.ts";
import { firstFile, foldersIn, languageOf } from "./settings-file.ts";
import { folderName, type Tree, treePages } from "./tree.ts";
import type { FindLayout, SiteFolder } from "./types.ts";

const SETTINGS = ["js", "ts", "mjs", "mts", "cjs", "cts"].map((extension) => `docusaurus.config.${extension}`);
const DOCS = "docusaurus-plugin-content-docs";
const BLOG = "docusaurus-plugin-content-blog";
const PAGES = "docusaurus-plugin-content-pages";

/**
 * Docusaurus: pages of the default language in docs/, versioned_docs/, blog/ and src/pages/, the others' in
 * i18n/LOCALE/docusaurus-plugin-content-…/ (docusaurus.io/docs/i18n/introduction, "Translation files location").
 */
export const findDocusaurus: FindLayout = async (folder) => {
  const file = await firstFile(folder, SETTINGS);
  if (file === undefined) return undefined;
  const i18n = literalBehind(file.text, /\bi18n\s*[:=](?!=)/u);
  const settings = isObject(i18n) ? i18n : {};
  const root = folderName(text(settings["path"]) ?? "i18n");
  const there = (await foldersIn(join(folder.root, root))).filter((name) => languageOf(name) !== undefined);
  const locales = strings(settings["locales"]) ?? there;
  const source = text(settings["defaultLocale"]);
  const isUnsure = source === undefined || strings(settings["locales"]) === undefined;
  const others = [...new Set(locales)].filter((locale) => locale !== (source ?? "en"));
  const known = others.flatMap((locale) => languageOf(locale) ?? []);
  const sourceLanguage = languageOf(source ?? "en");
  if (sourceLanguage === undefined || known.length === 0) return undefined;
  const trees = [...(await ownTrees(folder, file.text, sourceLanguage)), ...(await Promise.all(others.map((locale) => localeTrees(folder, root, locale)))).flat()];
  return {
    tool: "Docusaurus",
    source: sourceLanguage,
    languages: known,
    pages: treePages("Docusaurus", folder, trees),
    ...(isUnsure ? { doubt: `${folder.prefix}${file.name} does not say its languages in so many words (it is not run); taken: ${sourceLanguage}, and the folders of ${root}/` } : {}),
  };
};

async function ownTrees({ root }: SiteFolder, settings: string, language: string): Promise<Tree[]> {
  const path = (place: RegExp, usual: string): string => {
    const found = literalBehind(settings, place);
    return folderName((isObject(found) ? text(found["path"]) : undefined) ?? usual);
  };
  const versions = (await foldersIn(join(root, "versioned_docs"))).map((name) => ({ folder: `versioned_docs/${name}`, language, kind: name }));
  // Further instances of the plugin keep theirs in ID_versioned_docs, and in a folder that is nearly always named by their id.
  const instances = (await foldersIn(root)).flatMap((name) => /^(.+)_versioned_docs$/u.exec(name)?.[1] ?? []);
  const further = await Promise.all(instances.map(async (id) => (await foldersIn(join(root, `${id}_versioned_docs`))).map((name) => ({ folder: `${id}_versioned_docs/${name}`, language, kind: `${id}/${name}` }))));
  const translated = await instancesOf(root);
  return [
    { folder: path(/\bdocs\s*:/u, "docs"), language, kind: "docs" },
    ...versions,
    { folder: path(/\bblog\s*:/u, "blog"), language, kind: "blog" },
    { folder: path(/\bpages\s*:/u, "src/pages"), language, kind: "pages" },
    ...translated.map((id) => ({ folder: id, language, kind: id })),
    ...further.flat(),
  ];
}

/** Ids of further docs plugins, as the translations' folders name them: docusaurus-plugin-content-docs-community. */
async function instancesOf(root: string): Promise<readonly string[]> {
  const locales = await foldersIn(join(root, "i18n"));
  const names = (await Promise.all(locales.map((locale) => foldersIn(join(root, "i18n", locale))))).flat();
  return [...new Set(names.flatMap((name) => (name.startsWith(`${DOCS}-`) ? [name.slice(DOCS.length + 1)] : [])))].sort();
}

async function localeTrees({ root }: SiteFolder, i18n: string, locale: string): Promise<Tree[]> {
  const language = languageOf(locale);
  if (language === undefined) return [];
  const base = `${i18n}/${locale}`;
  const plugins = await foldersIn(join(root, base));
  const trees = plugins.map(async (plugin): Promise<Tree[]> => {
    if (plugin === BLOG) return [{ folder: `${base}/${plugin}`, language, kind: "blog" }];
    if (plugin === PAGES) return [{ folder: `${base}/${plugin}`, language, kind: "pages" }];
    if (plugin !== DOCS && !plugin.startsWith(`${DOCS}-`)) return [];
    const id = plugin === DOCS ? "" : plugin.slice(DOCS.length + 1);
    return (await foldersIn(join(root, base, plugin))).map((version) => ({ folder: `${base}/${plugin}/${version}`, language, kind: kindOf(id, version) }));
  });
  return (await Promise.all(trees)).flat();
}

function kindOf(id: string, version: string): string {
  if (version === "current") return id === "" ? "docs" : id;
  return id === "" ? version : `${id}/${version}`;
}

const text = (value: Literal | undefined): string | undefined => (typeof value === "string" ? value : undefined);
