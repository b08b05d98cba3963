import { parseFragment } from "parse5";
import type { Comment } from "../types.ts";
import { proseOf } from "./html-prose.ts";
import type { Block } from "./reader.ts";

/** HTML inside another format: all of it is the article's. It may begin and end in the middle of an element. */
export function readFragment(source: string, start: number, end: number): { readonly blocks: readonly Block[]; readonly comments: readonly Comment[] } {
  const fragment = parseFragment(source.slice(start, end), { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return proseOf(fragment, { source, offset: start, isFurniture: () => false });
}
