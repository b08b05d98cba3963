import { hasSentenceEnd, weight } from "./furniture/shape.ts";
import { isOwnText } from "./own-words.ts";
import type { Paragraph } from "./paragraphs.ts";

const LONGEST_HEADING = 120;
const LONG = 150;

/**
 * Finds headings and captions in plain text, which has no marks for them. A short line without a full stop before a long paragraph is a
 * heading ("Högsta prioritet, strategiskt val"), unless it follows another short line: those are bylines and verses. A longer line without
 * one, in a text whose paragraphs all have one, is a caption that lost its picture.
 */
export function markHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const own = paragraphs.filter(isOwnText);
  const long = own.filter(({ kind, prose }) => kind === "prose" && weight(prose.text) >= LONG);
  const stopped = long.length >= 3 && long.filter(({ prose }) => hasSentenceEnd(prose.text)).length >= 0.8 * long.length;
  const kinds = new Map<Paragraph, "heading" | "caption">();
  own.forEach((paragraph, index) => {
    if (paragraph.kind !== "prose" || hasSentenceEnd(paragraph.prose.text) || !/\p{L}/u.test(paragraph.prose.text)) return;
    if (isHeading(paragraph, own[index - 1], own[index + 1])) kinds.set(paragraph, "heading");
    else if (stopped && index > 0 && isBareCaption(paragraph.prose.text)) kinds.set(paragraph, "caption");
  });
  return paragraphs.map((paragraph) => ({ ...paragraph, kind: kinds.get(paragraph) ?? paragraph.kind }));
}

function isHeading(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  const { text } = paragraph.prose;
  const size = weight(text);
  if (size > LONGEST_HEADING || /[,،、，)）\]"'”»]$/u.test(text) || /^[–—] /u.test(text)) return false;
  const followed = after !== undefined && after.kind === "prose" && weight(after.prose.text) > Math.max(LONG / 2, 1.5 * size);
  const preceded = before === undefined || before.kind !== "prose" || weight(before.prose.text) >= LONG / 2;
  return followed && preceded;
}

/** As long as a sentence, without the stop that the others end in. */
function isBareCaption(text: string): boolean {
  return weight(text) > 60 && weight(text) < 400 && !/[.!?。！？؟] /u.test(text) && !/^[–—"“«„] ?/u.test(text);
}
