import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Called on the way down and on the way up. */
export interface Visitor {
  /** False leaves the node's inside out (and `leave` is not called). */
  enter(node: HtmlNode): boolean;
  leave(node: HtmlElement): void;
}

/** Walks a tree in document order, without recursion: a malformed page may be a hundred thousand elements deep. */
export function walk(root: HtmlParent, visitor: Visitor): void {
  const stack: { readonly parent: HtmlParent; next: number }[] = [{ parent: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.parent.childNodes[top.next++];
    if (node === undefined) {
      stack.pop();
      if ("tagName" in top.parent && top.parent !== root) visitor.leave(top.parent);
    } else if (visitor.enter(node) && "tagName" in node) {
      stack.push({ parent: node, next: 0 });
    }
  }
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Nothing inside is read by a visitor of the page as text. */
const SILENT = new Set("script style template noscript head svg math iframe object embed select textarea canvas audio video datalist title".split(" "));
/** Code: a gap in a sentence where it is inline. */
const CODE = new Set("code kbd samp var tt".split(" "));
/** Do not end a paragraph. */
const INLINE = new Set("a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb rp rt ruby s small span strike strong sub sup time u wbr nobr center-inline picture source img code kbd samp var tt".split(" "));

export function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.tagName) || element.tagName === "pre";
}

export function isCode(element: HtmlElement): boolean {
  return CODE.has(element.tagName);
}

export function isInline(element: HtmlElement): boolean {
  return INLINE.has(element.tagName);
}
