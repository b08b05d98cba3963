import type { Paragraph } from "../paragraphs.ts";

/** Below this a line may well be said twice: "Ja.", "Amen." */
const SHORTEST = 20;
/** How far back a line is looked for; between the two prints of a caption stand a credit or a date at most. */
const REACH = 3;
/** A line that is printed twice in a row and is no longer than this is a caption: the picture's text and its legend. */
const LONGEST_CAPTION = 400;

/**
 * Marks a paragraph that is printed again as a repeat: right behind the first (but for a line or two between), or a caption anywhere.
 * Two prints in a row also show what the first one is: a caption, credited or not.
 */
export function repeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  const marked = [...paragraphs];
  const captions = new Set<string>();
  const compared = paragraphs.map(comparable);
  paragraphs.forEach((paragraph, index) => {
    const words = compared[index];
    if (words === undefined) return;
    const near = compared.slice(Math.max(0, index - REACH), index).lastIndexOf(words);
    if (near >= 0 || captions.has(words)) marked[index] = { ...paragraph, kind: "repeat" };
    const original = near < 0 ? undefined : Math.max(0, index - REACH) + near;
    if (original === index - 1 && marked[original]!.kind === "prose" && words.length <= LONGEST_CAPTION) marked[original] = { ...marked[original]!, kind: "caption" };
    if (paragraph.kind === "caption") captions.add(words);
  });
  return marked;
}

/** A paragraph's letters and digits, without its credit; undefined where it does not count. */
function comparable(paragraph: Paragraph): string | undefined {
  if (paragraph.kind !== "prose" && paragraph.kind !== "caption" && paragraph.kind !== "repeat") return undefined;
  const words = paragraph.prose.text.slice(0, paragraph.credit).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return words.length < SHORTEST ? undefined : words;
}
