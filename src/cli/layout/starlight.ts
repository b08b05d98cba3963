import { isObject, type Literal, literalBehind } from "./js-literal.ts";
import { firstFile, languageOf } from "./settings-file.ts";
import { type Tree, treePages } from "./tree.ts";
import type { FindLayout } from "./types.ts";

const SETTINGS = ["mjs", "js", "ts", "mts", "cjs", "cts"].map((extension) => `astro.config.${extension}`);
const PAGES = "src/content/docs";

/**
 * Starlight (Astro): a folder for each locale in src/content/docs/; a locale named `root` has none, its pages lie in src/content/docs/ itself
 * (starlight.astro.build/guides/i18n).
 */
export const findStarlight: FindLayout = async (folder) => {
  const file = await firstFile(folder, SETTINGS);
  const settings = file === undefined ? undefined : literalBehind(file.text, /\bstarlight\s*\(/u);
  if (!isObject(settings) || !isObject(settings["locales"])) return undefined;
  const locales = Object.entries(settings["locales"]).flatMap(([key, value]) => {
    const language = languageOf(isObject(value) ? text(value["lang"]) : undefined, key);
    return language === undefined ? [] : [{ key, language }];
  });
  const root = locales.find(({ key }) => key === "root");
  const source = locales.find(({ key }) => key === text(settings["defaultLocale"])) ?? root ?? locales[0];
  if (source === undefined || locales.length < 2) return undefined;
  const trees = locales.map(({ key, language }): Tree => ({ folder: key === "root" ? PAGES : `${PAGES}/${key}`, language, kind: "docs" }));
  return {
    tool: "Starlight",
    source: source.language,
    languages: locales.filter((locale) => locale !== source).map(({ language }) => language),
    pages: treePages("Starlight", folder, trees),
  };
};

const text = (value: Literal | undefined): string | undefined => (typeof value === "string" ? value : undefined);
