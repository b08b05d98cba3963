import type { SegmentKind } from "../types.ts";

/** What a text was in its document (`restype`), where that is told: HTML's and OpenDocument's names for headings, items and cells. */
export function kindOf(type: string | undefined): SegmentKind {
  if (type === undefined) return "prose";
  if (/^(?:x-)?(?:html-)?(?:h[1-6]|heading|header|title|caption)$/iu.test(type)) return /caption/iu.test(type) ? "caption" : "heading";
  if (/^(?:x-)?(?:html-)?(?:li|listitem|dt|dd)$/iu.test(type)) return "list-item";
  return /^(?:x-)?(?:html-)?(?:td|th|cell)$/iu.test(type) ? "table-cell" : "prose";
}
