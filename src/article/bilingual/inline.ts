import { GAP, type Stretch } from "../readers/reader.ts";
import { isElement, type XmlElement } from "../xml/read.ts";
import { textOf } from "./unit.ts";

/**
 * What an element inside a text is to its reader: `text` (what is inside counts: a link, a highlight), `gap` (a value or picture stands there),
 * `space` (a line break), `nothing` (a code without any width: where bold begins).
 */
export type Role = "text" | "gap" | "space" | "nothing";

/** The prose of an element: text with what its inline codes leave of it. */
export function inlineText(element: XmlElement, roleOf: (code: XmlElement) => Role): Stretch[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return node.stretches;
    const role = roleOf(node);
    const place = { start: node.start, end: node.end };
    if (role === "text") return inlineText(node, roleOf);
    if (role === "gap") return [{ text: GAP, ...place }];
    return role === "space" ? [{ text: " ", ...place }] : [];
  });
}

/** Markup of HTML that does not part words. */
const FORMATS = /^(?:a|abbr|b|bdi|bdo|big|cite|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|u|wbr|emphasis|link|ulink|guilabel|interface)$/iu;
const BREAKS = /^(?:br|hr|p|div|li|ul|ol|h[1-6]|td|tr|para)$/iu;

/** What a tag of the text's own format, as written (`</b>`, `<br/>`), is to its reader. */
export function tagRole(name: string): Exclude<Role, "text"> {
  if (FORMATS.test(name)) return "nothing";
  return BREAKS.test(name) ? "space" : "gap";
}

/** XLIFF's words for kinds of codes (`ctype`, `type` and `subType`). */
const FORMAT_TYPES = /^(?:bold|italic|underlined|strikethrough|link|fmt|x-(?:a|b|em|i|span|strong|u|font|sub|sup|html-(?:a|b|em|i|span|strong|u)))$/u;
const BREAK_TYPES = /^(?:lb|pb|x-(?:html-)?br|xlf:lb|xlf:pb)$/u;

/**
 * What a code that stands alone is: by its kind where the file names it, else by what it stands for.
 *
 * @param native what it was in the document: `<br/>`, `{name}`; empty where the file does not say
 */
export function codeRole(types: readonly (string | undefined)[], native: string): Exclude<Role, "text"> {
  if (types.some((type) => type !== undefined && BREAK_TYPES.test(type))) return "space";
  if (types.some((type) => type !== undefined && FORMAT_TYPES.test(type))) return "nothing";
  const tag = /^\s*<\/?([A-Za-z][\w:-]*)(?![\w:-])[^<>]*>\s*$/u.exec(native)?.[1];
  if (tag !== undefined) return tagRole(tag);
  return /^\s*(?:\\n|\n)\s*$/u.test(native) ? "space" : "gap";
}

/** All characters below an element, codes' content included. */
export function contentOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? contentOf(node) : textOf(node.stretches))).join("");
}
