import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { plural } from "../../report/words/phrases.ts";
import { displayPath, type Expanded } from "../input/expand.ts";
import { findDocusaurus } from "./docusaurus.ts";
import { findHugo } from "./hugo.ts";
import { findJekyll } from "./jekyll.ts";
import { findMkDocs } from "./mkdocs.ts";
import { findStarlight } from "./starlight.ts";
import type { FindLayout, SiteLayout } from "./types.ts";

const TOOLS: readonly FindLayout[] = [findDocusaurus, findStarlight, findMkDocs, findJekyll, findHugo];

/**
 * The layout of the site in one of some folders: the first that holds settings of a tool, for more than one language. Settings are read, never
 * run; what cannot be read is no site.
 */
export async function findLayout(folders: readonly string[], cwd: string): Promise<SiteLayout | undefined> {
  for (const path of [...new Set(folders.map((folder) => resolve(cwd, folder)))]) {
    const names = await namesIn(path);
    if (names.size === 0) continue;
    const shown = displayPath(path, cwd);
    const folder = { root: path, prefix: shown === "" ? "" : `${shown}/`, names };
    for (const find of TOOLS) {
      const layout = await find(folder);
      if (layout !== undefined) return { root: path, ...layout };
    }
  }
  return undefined;
}

/** Of the files of a whole site its pages: no READMEs, no build outputs. Where something else was asked for, all of them. */
export function pagesOf(files: Expanded, given: readonly string[], layout: SiteLayout | undefined, cwd: string): Expanded {
  const isWhole = given.every((path) => resolve(cwd, path) === layout?.root);
  if (layout === undefined || !isWhole) return files;
  return { ...files, found: files.found.filter((path) => layout.pages.match(path) !== undefined) };
}

async function namesIn(path: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(await readdir(path));
  } catch {
    return new Set();
  }
}

/** "layout: Docusaurus (en; sv, th), 42 sets", and a line on what was not sure. */
export function layoutNotes({ tool, source, languages, doubt }: SiteLayout, sets: number): string[] {
  const found = `layout: ${tool} (${source}; ${languages.join(", ")}), ${plural(sets, "set")}`;
  return doubt === undefined ? [found] : [found, `note: ${doubt}. \`patterns\` and \`source\` in samma.config.yaml settle it.`];
}
