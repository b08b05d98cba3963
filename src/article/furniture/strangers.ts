import type { Paragraph } from "../paragraphs.ts";

/** How many of a line's letters must be foreign to the article, and how many different ones. */
const SHARE = 0.12;
const DIFFERENT = 3;

/**
 * Short lines in letters that the article itself never uses: a site's name in its own language over a translated text
 * ("Nền tảng quảng bá Việt Nam" over a Norwegian one). The article's letters are those of its long paragraphs.
 */
export function strangers(paragraphs: readonly Paragraph[], isLong: (paragraph: Paragraph) => boolean): ReadonlySet<Paragraph> {
  const known = new Set<string>();
  const short: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (!isLong(paragraph)) short.push(paragraph);
    else for (const letter of new Set(paragraph.prose.text.toLowerCase())) known.add(letter);
  }
  return new Set(short.filter((paragraph) => isStrange(letters(paragraph), known)));
}

function isStrange(line: readonly string[], known: ReadonlySet<string>): boolean {
  const strange = line.filter((letter) => !known.has(letter));
  return strange.length >= SHARE * line.length && new Set(strange).size >= DIFFERENT;
}

/** Letters of alphabets; a Chinese text may well have a character in its headline only. */
function letters(paragraph: Paragraph): readonly string[] {
  return paragraph.prose.text.toLowerCase().match(/(?![\p{scx=Han}\p{Script=Hang}])\p{L}/gu) ?? [];
}
