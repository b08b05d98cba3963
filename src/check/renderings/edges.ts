import { PARTICLES } from "../names/cased.ts";
import { keyOf } from "./candidates.ts";
import type { Scene, Span } from "./scene.ts";
import type { Line } from "./side.ts";
import type { Occurrence } from "./terms.ts";

/**
 * A name's rendering without the function words at its edges: "in London" and "London att" may sound more like the name than London does, or mean
 * as much. Only words in small letters go, and not those that the source's name has, too ("von Hassel"). Where the source's script has no
 * capitals to tell it by, what may open a name stays.
 */
export function withoutEdges<T extends Span>(span: T, source: Line, { from: first, to: last }: Occurrence, { isContent, languages }: Pick<Scene, "isContent" | "languages">): T {
  const { line } = span;
  if (SYLLABIC.test(languages[1])) return span;
  const isSmall = (index: number): boolean => isInSmallLetters(wordAt(line, index)) && !isContent(line, index);
  // "Jong-un", "l’Onu": what is written onto the name belongs to it.
  const isApart = (index: number): boolean => /\s/u.test(line.text.slice(line.words[index]!.end, line.words[index + 1]!.start));
  const opens = (index: number): boolean => !/\p{Lu}/u.test(source.text) && PARTICLES.has(wordAt(line, index));
  let { from, to } = span;
  if (!isInSmallLetters(wordAt(source, first))) while (to - from > 1 && isSmall(from) && isApart(from) && !opens(from)) from++;
  if (!isInSmallLetters(wordAt(source, last - 1))) while (to - from > 1 && isSmall(to - 1) && isApart(to - 2)) to--;
  return from === span.from && to === span.to ? span : { ...span, from, to, key: keyOf(line, from, to) };
}

/** Written in syllables: "động" of "Đảng Lao động" says as little as a function word. */
const SYLLABIC = /^vi\b/u;

const wordAt = ({ text, words }: Line, index: number): string => text.slice(words[index]!.start, words[index]!.end);

const isInSmallLetters = (word: string): boolean => /\p{Ll}/u.test(word) && !/[\p{Lu}\p{Lt}]/u.test(word);
