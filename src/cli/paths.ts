import { isAbsolute, relative, resolve, sep } from "node:path";

/** The way from a folder to a path, with `/` between folders: `en/news.md`, `../news.md`; absolute where no way leads there (another drive). */
export function wayFrom(folder: string, path: string): string {
  const way = relative(folder, resolve(folder, path));
  return sep === "/" ? way : way.replaceAll(sep, "/");
}

/** Whether a way leaves its folder. A folder may be called `..drafts`. */
export function leaves(way: string): boolean {
  return way === ".." || way.startsWith("../") || isAbsolute(way);
}
