import type { RuleId } from "../../../src/check/types.ts";
import type { Wording } from "./articles.ts";
import { shared, spotsOf, type Spot } from "./names.ts";
import { NON_LATIN, englishAt, latin } from "./plant.ts";
import type { Fault, Plant, Text } from "./plant.ts";

const RULES: readonly RuleId[] = ["inconsistent-rendering", "name-variant", "untranslated-term"];
/** Lines that either article must have. */
const LEAST_LINES = 3;

/** The text cut in two articles, the second of which renders a person, place, body or slogan otherwise wherever it stands. */
export function otherwiseAcross(text: Text): Plant[] {
  const { topic, language, marks } = text;
  return marks.flatMap((mark): Plant[] => {
    const base = topic.base.get(mark)?.get(language);
    const listed = topic.elsewhere[mark]?.[language];
    return [
      ...(mark.startsWith("b") ? renamed(text, "across (body)", mark, (spot) => spot.other ?? (base && reworded(spot.text, base))) : []),
      ...(mark.startsWith("s") ? renamed(text, "across (slogan)", mark, ({ other }) => other) : []),
      ...(listed === undefined ? [] : renamed(text, "across (name)", mark, (spot) => replacedBy(listed, spot.text))),
      ...(/^[plb]/u.test(mark) && NON_LATIN.has(language) ? renamed(text, "across (script)", mark, (spot) => inLatin(text, spot)) : []),
    ];
  });
}

/** One fault, where both articles have the mark and each of the second one's places has other words. */
function renamed({ lines }: Text, fault: Fault, mark: string, other: (spot: Spot) => string | undefined): Plant[] {
  const spots = spotsOf(lines, mark);
  const cut = spots[Math.floor(spots.length / 2)]?.line;
  if (cut === undefined || cut < LEAST_LINES || lines.length - cut < LEAST_LINES || spots[0]!.line >= cut) return [];
  const later = spots.filter(({ line }) => line >= cut).map((spot) => ({ spot, wrong: other(spot) }));
  if (later.some(({ wrong, spot }) => wrong === undefined || wrong === spot.text)) return [];
  const own = lines.map(({ text: line }, index) => later.filter(({ spot }) => spot.line === index).reduceRight((words, { spot, wrong }) => words.slice(0, spot.start) + wrong! + words.slice(spot.end), line));
  const [{ spot, wrong }] = later as [(typeof later)[number]];
  const shift = wrong!.startsWith(" ") ? 1 : 0;
  return [{ fault, rules: RULES, mark, right: spot.text, wrong: wrong!.trim(), lines: own, line: spot.line, start: spot.start + shift, end: spot.start + shift + wrong!.trim().length, cut, apart: true }];
}

/** The other words with the ending that the usual ones have here: Utvecklingsparti for Framstegsparti. */
function reworded(text: string, { usual, other }: Wording): string | undefined {
  if (other === undefined) return undefined;
  const [own, from, to] = [text.split(" "), usual.split(" "), other.split(" ")];
  if (own.length !== from.length || own.length !== to.length) return other;
  return own.map((word, index) => {
    const [before, after] = [from[index]!, to[index]!];
    if (before === after) return word;
    const kept = shared(word, before);
    const ending = before.slice(kept);
    return ending !== "" && after.endsWith(ending) ? after.slice(0, -ending.length) + word.slice(kept) : after;
  }).join(" ");
}

function replacedBy(listed: string, text: string): string | undefined {
  for (const one of listed.split("; ")) {
    const [usual, other] = one.split(" ~ ") as [string, string];
    if (text.includes(usual)) return text.replace(usual, other);
  }
  return undefined;
}

function inLatin(text: Text, spot: Spot): string | undefined {
  const own = englishAt(text, spot);
  return own === undefined || /\p{Script=Latin}/u.test(spot.text) ? undefined : latin(own, { text: spot, language: text.language, lines: text.lines });
}
