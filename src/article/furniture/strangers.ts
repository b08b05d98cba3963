import type { Paragraph } from "../paragraphs.ts";

/** How many of a line's letters must be foreign to the article, and how many different ones. */
const SHARE = 0.12;
const DIFFERENT = 3;
/** Letters that must have been read before one that is missing among them says anything. */
const SAMPLE = 200;
/** Beyond Latin, a letter that did not occur yet (a tone mark, ฮ, ё) says nothing: the list is of whole scripts. */
const SCRIPTS = ["Thai", "Laoo", "Khmr", "Mymr", "Arab", "Cyrl", "Grek", "Hebr", "Deva", "Beng", "Taml", "Telu", "Knda", "Mlym", "Gujr", "Guru", "Sinh", "Geor", "Armn", "Ethi", "Tibt"].map((script) => new RegExp(`\\p{Script=${script}}`, "u"));

/**
 * Short lines in letters that the article itself never uses: a site's name in its own language over a translated text
 * ("Nền tảng quảng bá Việt Nam" over a Norwegian one). The article's letters are those of its long paragraphs and of its sentences.
 */
export function strangers(paragraphs: readonly Paragraph[], isOwn: (paragraph: Paragraph) => boolean): ReadonlySet<Paragraph> {
  const known = new Set<string>();
  let read = 0;
  for (const paragraph of paragraphs) {
    if (!isOwn(paragraph)) continue;
    const own = letters(paragraph);
    read += own.length;
    for (const letter of own) known.add(letter);
  }
  if (read < SAMPLE) return new Set();
  const scripts = SCRIPTS.filter((script) => [...known].some((letter) => script.test(letter)));
  const isNew = (letter: string): boolean => !known.has(letter) && !scripts.some((script) => script.test(letter));
  return new Set(paragraphs.filter((paragraph) => !isOwn(paragraph) && isStrange(letters(paragraph), isNew)));
}

function isStrange(line: readonly string[], isNew: (letter: string) => boolean): boolean {
  const strange = line.filter(isNew);
  return strange.length >= SHARE * line.length && new Set(strange).size >= DIFFERENT;
}

/** Letters of alphabets; a Chinese text may well have a character, a Japanese one a kana, in one line only. */
function letters(paragraph: Paragraph): readonly string[] {
  return paragraph.prose.text.toLowerCase().match(/(?![\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{Script=Hang}])\p{L}/gu) ?? [];
}
