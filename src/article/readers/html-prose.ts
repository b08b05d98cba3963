import type { Comment, SegmentKind } from "../types.ts";
import { BlockBuilder } from "./blocks.ts";
import { decodedStretches, HTML_ESCAPES } from "./decoded.ts";
import { attribute, type HtmlElement, type HtmlNode, type HtmlParent, isCode, isInline, isSilent, walk } from "./html-tree.ts";
import { type Block, GAP } from "./reader.ts";

const KINDS: Readonly<Record<string, SegmentKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  td: "table-cell",
  th: "table-cell",
  figcaption: "caption",
  caption: "caption",
};

/** What a walk through a page's elements needs to know. */
export interface ProseOptions {
  readonly source: string;
  /** Where the parsed text begins in the source. */
  readonly offset: number;
  /** True inside the page's own parts; asked for each element, on the way down. */
  readonly isFurniture: (element: HtmlElement) => boolean;
  /** True for the element that holds the article; all else is furniture. Undefined where all of it is the article. */
  readonly isMain?: (element: HtmlElement) => boolean;
}

/** Blocks and comments of a parsed page or fragment, in document order. */
export function proseOf(root: HtmlParent, options: ProseOptions): { readonly blocks: readonly Block[]; readonly comments: readonly Comment[] } {
  const walker = new ProseWalker(options);
  walk(root, walker);
  return walker.result();
}

/** A footnote's mark, `<sup>[1]</sup>` or `<sup><a href="#n1">1</a></sup>`; not the 2 of m². */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== "sup") return false;
  const linked = element.childNodes.some((child) => child.nodeName === "a" && "attrs" in child && attribute(child, "href")?.includes("#"));
  const only = element.childNodes.length === 1 ? element.childNodes[0] : undefined;
  return linked || (only !== undefined && "value" in only && /^\[[^\]]{1,12}\]$/u.test(only.value.trim()));
}

class ProseWalker {
  readonly #options: ProseOptions;
  readonly #builder = new BlockBuilder();
  readonly #comments: Comment[] = [];
  readonly #kinds: SegmentKind[] = ["prose"];
  /** How many elements around this one are the page's, and the article's. */
  #furniture = 0;
  #main = 0;

  constructor(options: ProseOptions) {
    this.#options = options;
  }

  enter(node: HtmlNode): boolean {
    if ("tagName" in node) return this.#enterElement(node);
    if (node.nodeName === "#comment" && "data" in node) this.#comment(node.data, node);
    if (node.nodeName === "#text" && "value" in node) this.#text(node.value, node);
    return false;
  }

  leave(element: HtmlElement): void {
    if (!isInline(element)) this.#builder.end();
    if (element.tagName in KINDS) this.#kinds.pop();
    if (this.#options.isFurniture(element)) this.#furniture--;
    if (this.#options.isMain?.(element) === true) this.#main--;
  }

  result(): { readonly blocks: readonly Block[]; readonly comments: readonly Comment[] } {
    this.#builder.end();
    return { blocks: this.#builder.blocks, comments: this.#comments };
  }

  #enterElement(element: HtmlElement): boolean {
    if (element.tagName === "br") this.#builder.break();
    // Code alone on its line is a block of code; a gap without words around it is left out later.
    if (isCode(element)) this.#gap(element);
    if (isSilent(element) && !isInline(element)) this.#builder.end();
    if (isSilent(element) || isCode(element) || element.tagName === "br" || isNoteMark(element)) return false;
    if (!isInline(element)) this.#builder.end();
    const kind = KINDS[element.tagName];
    if (kind !== undefined) this.#kinds.push(kind);
    if (this.#options.isFurniture(element)) this.#furniture++;
    if (this.#options.isMain?.(element) === true) this.#main++;
    return true;
  }

  #kind(): SegmentKind {
    if (this.#furniture > 0) return "furniture";
    const kind = this.#kinds.at(-1)!;
    return this.#options.isMain === undefined || this.#main > 0 ? kind : "furniture";
  }

  #text(value: string, node: HtmlNode): void {
    const place = node.sourceCodeLocation;
    if (place === undefined || place === null) return;
    const { source, offset } = this.#options;
    this.#builder.add(this.#kind(), decodedStretches(source, offset + place.startOffset, offset + place.endOffset, value, HTML_ESCAPES));
  }

  #gap(element: HtmlElement): void {
    const place = element.sourceCodeLocation;
    if (place === undefined || place === null) return;
    this.#builder.add(this.#kind(), [{ text: GAP, start: this.#options.offset + place.startOffset, end: this.#options.offset + place.endOffset }]);
  }

  #comment(data: string, node: HtmlNode): void {
    const place = node.sourceCodeLocation;
    if (place === undefined || place === null) return;
    this.#comments.push({ span: { start: this.#options.offset + place.startOffset, end: this.#options.offset + place.endOffset }, text: data.trim() });
  }
}
