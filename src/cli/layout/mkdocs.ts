import type { Language } from "../../article/types.ts";
import { firstFile, isMapping, languageOf, type Mapping, textIn, valueIn, yamlMapping } from "./settings-file.ts";
import { folderName, type Tree, treePages } from "./tree.ts";
import type { FindLayout } from "./types.ts";

interface Locale {
  readonly locale: string;
  readonly language: Language;
}

/**
 * MkDocs with mkdocs-static-i18n: `name.sv.md` beside `name.md` (docs_structure: suffix, the default), or docs/sv/name.md (folder)
 * (ultrabug.github.io/mkdocs-static-i18n). Languages as a list (from 1.0) or as a mapping (before).
 */
export const findMkDocs: FindLayout = async (folder) => {
  const file = await firstFile(folder, ["mkdocs.yml", "mkdocs.yaml"]);
  const settings = file === undefined ? undefined : yamlMapping(file.text);
  const plugin = settings === undefined ? undefined : pluginOf(valueIn(settings, "plugins"));
  if (settings === undefined || plugin === undefined) return undefined;
  const { locales, source } = localesOf(plugin);
  if (source === undefined || locales.length < 2) return undefined;
  const docs = folderName(textIn(settings, "docs_dir") ?? "docs");
  const endings = new Map(locales.map(({ locale, language }) => [locale.toLowerCase(), language]));
  const trees: Tree[] = textIn(plugin, "docs_structure") === "folder"
    ? locales.map(({ locale, language }) => ({ folder: `${docs}/${locale}`, language, kind: docs }))
    : [{ folder: docs, language: source.language, kind: docs, endings }];
  return {
    tool: "MkDocs",
    source: source.language,
    languages: locales.filter((locale) => locale !== source).map(({ language }) => language),
    pages: treePages("MkDocs", folder, trees),
  };
};

/** Plugins are a list of names and of mappings with one key, or one mapping. */
function pluginOf(plugins: unknown): Mapping | undefined {
  const all: readonly unknown[] = Array.isArray(plugins) ? plugins : [plugins];
  const found = all.map((one) => valueIn(one, "i18n")).find(isMapping);
  return found;
}

function localesOf(plugin: Mapping): { readonly locales: readonly Locale[]; readonly source: Locale | undefined } {
  const written = valueIn(plugin, "languages");
  const listed = Array.isArray(written)
    ? written.filter(isMapping).map((one) => ({ locale: textIn(one, "locale"), isSource: valueIn(one, "default") === true }))
    : Object.keys(isMapping(written) ? written : {}).map((locale) => ({ locale, isSource: locale === textIn(plugin, "default_language") }));
  const locales: Locale[] = [];
  let source: Locale | undefined;
  for (const { locale, isSource } of listed) {
    // "null" is the plugin's name for a build without any language.
    const language = languageOf(locale);
    if (locale === undefined || language === undefined) continue;
    locales.push({ locale, language });
    if (isSource) source = locales.at(-1);
  }
  const named = textIn(plugin, "default_language");
  const unlisted = source === undefined && named !== undefined ? languageOf(named) : undefined;
  if (unlisted === undefined) return { locales, source };
  const added = { locale: named!, language: unlisted };
  return { locales: [added, ...locales], source: added };
}
