import { elements, type XmlElement, type XmlText } from "../../xml/read.ts";
import type { Piece, XmlPlace } from "./manuscript.ts";

/** The words of a text node: characters with their places, line ends as spaces, so that a paragraph stays one line. */
export function wordsOf({ stretches, isRaw }: XmlText, place: Omit<XmlPlace, "start" | "end" | "isRaw">): Piece[] {
  return stretches.map(({ text, start, end }) => ({ text: text.replace(/[\t\n\r\u2028\u2029]/gu, " "), place: { ...place, start, end, ...(isRaw === true ? { isRaw } : {}) } }));
}

/** The first element of a name inside, however deep. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const inner of elements(element)) {
    const found = inner.name === name ? inner : descendant(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of a name inside, the outermost ones, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}
