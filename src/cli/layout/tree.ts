import { normalise, type PathPattern } from "../../article/patterns.ts";
import type { Language } from "../../article/types.ts";
import type { SiteFolder } from "./types.ts";

/** A folder of pages in one language. */
export interface Tree {
  /** Relative to the site, without `/` at its ends; "" is the site itself. */
  readonly folder: string;
  readonly language: Language;
  /** What the trees of one kind share: `docs/intro.md` and `i18n/sv/…/current/intro.md` are both of "docs". */
  readonly kind: string;
  /** Languages that a page's name may end in (`intro.sv.md`), as they are written there. */
  readonly endings?: ReadonlyMap<string, Language>;
}

/** Pages by the trees that they lie in, the innermost one first. */
export function treePages(tool: string, { prefix }: SiteFolder, trees: readonly Tree[]): PathPattern {
  const inner = [...trees].sort((a, b) => b.folder.length - a.folder.length);
  return {
    pattern: tool,
    match: (path) => {
      const inside = normalise(path);
      if (!inside.startsWith(prefix)) return undefined;
      const page = inside.slice(prefix.length);
      const tree = inner.find(({ folder }) => folder === "" || page.startsWith(`${folder}/`));
      if (tree === undefined) return undefined;
      const { name, language } = pageIn(tree, page.slice(tree.folder === "" ? 0 : tree.folder.length + 1));
      return { id: prefix + (tree.kind === "" ? name : `${tree.kind}/${name}`), language };
    },
  };
}

function pageIn({ language, endings }: Tree, path: string): { readonly name: string; readonly language: Language } {
  const name = path.replace(/\.[^./]+$/u, "");
  const ending = /\.([^./]+)$/u.exec(name)?.[1];
  const said = ending === undefined ? undefined : endings?.get(ending.toLowerCase());
  return said === undefined ? { name, language } : { name: name.slice(0, -ending!.length - 1), language: said };
}

/** A path of the settings, relative to the site: no "./" before it, no "/" at its ends. */
export function folderName(written: string): string {
  return normalise(written.trim()).replace(/^\/+|\/+$/gu, "").replace(/^\.$/u, "");
}
