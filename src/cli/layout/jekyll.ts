import { join } from "node:path";
import { glob } from "tinyglobby";
import { formatOf } from "../../article/formats.ts";
import { normalise, type PathPattern } from "../../article/patterns.ts";
import type { Language } from "../../article/types.ts";
import { firstFile, foldersIn, languageOf, type Mapping, textAt, textIn, valueIn, yamlMapping } from "./settings-file.ts";
import { type Tree, treePages } from "./tree.ts";
import type { FindLayout, SiteFolder } from "./types.ts";

/** Built, installed, or parts of pages rather than pages. */
const NO_PAGES = ["_site/**", "vendor/**", "node_modules/**", "_includes/**", "_layouts/**", "_sass/**", "_data/**", "assets/**", ".*/**"];

interface Locales {
  /** As the settings write them, the default one first. */
  readonly names: readonly string[];
  readonly language: (name: string) => Language | undefined;
}

/**
 * Jekyll, which has no languages of its own: with jekyll-polyglot (`lang:` in a page's front matter, versions of one page by `page_id`,
 * permalink or name; github.com/untra/polyglot), or with jekyll-multiple-languages-plugin (_i18n/sv/…).
 */
export const findJekyll: FindLayout = async (folder) => {
  const file = await firstFile(folder, ["_config.yml", "_config.yaml"]);
  const settings = file === undefined ? undefined : yamlMapping(file.text);
  const listed = valueIn(settings, "languages");
  if (settings === undefined || !Array.isArray(listed)) return undefined;
  const written = listed.filter((name): name is string => languageOf(typeof name === "string" ? name : undefined) !== undefined);
  const main = textIn(settings, "default_lang") ?? written[0];
  const source = languageOf(main);
  if (main === undefined || source === undefined || written.length < 2) return undefined;
  const locales: Locales = { names: [main, ...written.filter((name) => name !== main)], language: (name) => languageOf(name) };
  return {
    tool: "Jekyll",
    source,
    languages: locales.names.slice(1).flatMap((name) => languageOf(name) ?? []),
    pages: (await translationFolders(folder, locales)) ?? (await frontMatterPages(folder, settings, locales)),
  };
};

async function translationFolders(folder: SiteFolder, { names, language }: Locales): Promise<PathPattern | undefined> {
  const there = new Set(await foldersIn(join(folder.root, "_i18n")));
  const trees = names.flatMap((name): Tree[] => (there.has(name) ? [{ folder: `_i18n/${name}`, language: language(name)!, kind: "_i18n" }] : []));
  return trees.length === 0 ? undefined : treePages("Jekyll", folder, trees);
}

interface Page {
  readonly id: string;
  readonly language: Language;
}

/** Pages by what their front matter says; a file without front matter is copied as it is, and is no page. */
async function frontMatterPages({ root, prefix }: SiteFolder, settings: Mapping, locales: Locales): Promise<PathPattern> {
  const files = (await glob("**/*", { cwd: root, ignore: NO_PAGES, onlyFiles: true, followSymbolicLinks: false, dot: false })).filter((file) => formatOf(file) !== undefined).sort();
  const pages = new Map<string, Page>();
  const taken = new Set<string>();
  for (const file of files) {
    const path = normalise(file);
    const matter = frontMatter(await textAt(join(root, file)));
    if (matter === undefined) continue;
    const language = languageOf(textIn(matter, "lang")) ?? (valueIn(settings, "lang_from_path") === true ? pathLanguage(path, locales) : undefined) ?? locales.language(locales.names[0]!)!;
    const named = textIn(matter, "page_id") ?? textIn(matter, "permalink");
    const byName = withoutLanguage(path, locales);
    // Two pages in one language with one permalink are two pages, whatever is wrong with them.
    const id = named === undefined || taken.has(`${language} ${named}`) ? byName : named.replace(/^\/|\/$/gu, "") || "index";
    if (named !== undefined) taken.add(`${language} ${named}`);
    pages.set(prefix + path, { id: prefix + id, language });
  }
  return { pattern: "Jekyll", match: (path) => pages.get(normalise(path)) };
}

function frontMatter(text: string | undefined): Mapping | undefined {
  const written = text === undefined ? undefined : /^\uFEFF?---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (written === undefined || written === null) return undefined;
  return yamlMapping(written[1] ?? "") ?? {};
}

/** `de/one.md`, `_posts/de/one.md`. */
function pathLanguage(path: string, { names, language }: Locales): Language | undefined {
  const part = path.split("/").slice(0, 2).find((segment) => names.includes(segment));
  return part === undefined ? undefined : language(part);
}

/** `sv/om.md`, `_posts/2026-01-02-hamnen-sv.md`, `om.sv.md` without the language and the extension. */
function withoutLanguage(path: string, { names }: Locales): string {
  const folders = path.replace(/\.[^./]+$/u, "").split("/");
  const name = folders.pop()!;
  const ending = names.find((one) => name.endsWith(`-${one}`) || name.endsWith(`.${one}`) || name.endsWith(`_${one}`));
  return [...folders.filter((part) => !names.includes(part)), ending === undefined ? name : name.slice(0, -ending.length - 1)].join("/");
}
