import { differenceOf, squeezed } from "../difference.ts";
import { endingsOf } from "../endings.ts";
import type { Witnesses } from "./witnesses.ts";
import type { Text } from "./texts.ts";
import type { Spot, Variant, Views } from "./types.ts";

/** Ways of writing one run of letters, by surface. */
type Surfaces = Map<string, Spot[]>;
const MAX_WORDS = 4;
/** A space, or a hyphen with a space on one side (Quang Ninh -provinsen); with two it is a dash. */
const JOINED = /^(?:[ \u00a0]|[ \u00a0]-|- )$/u;

/**
 * Names that differ in spaces, hyphens or case alone (Zhao Leji, Zhaoleji; Asia-Pacific, Asia Pacific; Unesco, UNESCO), in a script
 * that writes spaces. One way must be a name that the search found; the ways are counted over all runs of up to four words.
 */
export function joinVariants(views: Views, texts: readonly Text[], { language, witnesses }: { language: string; witnesses: Witnesses }): readonly Variant[] {
  const names = new Map<string, number>();
  for (const view of views) for (const { form, confidence } of view.names()) names.set(form, Math.max(names.get(form) ?? 0, confidence));
  const keys = new Set([...names.keys()].map(squeezed).filter((key) => key.length >= 4));
  const groups = new Map<string, Surfaces>();
  const reach = { keys, endings: endingsOf(language), longest: Math.max(0, ...[...keys].map(({ length }) => length)) };
  for (const text of texts) gather(text, reach, groups);
  const ordinary = recurringSmall(texts);
  return [...groups.values()].flatMap((surfaces) => judge(surfaces, { names, language, witnesses, ordinary }));
}

interface Reach {
  /** Squeezed names. */
  readonly keys: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Letters of the longest key. */
  readonly longest: number;
}

/** Endings are left out: "K oreas" is the Korea of elsewhere. */
function gather({ view, segment, text, words }: Text, { keys, endings, longest }: Reach, groups: Map<string, Surfaces>): void {
  const letters = words.map((word) => squeezed(word.text));
  for (const [from, first] of words.entries()) {
    let whole = "";
    for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to += 1) {
      const last = words[to]!;
      if (to > from && !JOINED.test(text.slice(words[to - 1]!.end, last.start))) break;
      whole += letters[to]!;
      if (whole.length > longest + LONGEST_ENDING) break;
      const ending = keys.has(whole) ? "" : endings.find((cut) => whole.endsWith(cut) && keys.has(whole.slice(0, -cut.length)) && last.text.length > cut.length);
      if (ending === undefined) continue;
      const end = first.start + text.slice(first.start, last.end - ending.length).replace(/['’ʼ]+$/u, "").length;
      const surface = text.slice(first.start, end);
      const key = squeezed(surface);
      const surfaces = groups.get(key) ?? new Map<string, Spot[]>();
      groups.set(key, surfaces);
      const spots = surfaces.get(surface);
      if (spots === undefined) surfaces.set(surface, [{ view, segment, start: first.start, end }]);
      else spots.push({ view, segment, start: first.start, end });
    }
  }
}
const LONGEST_ENDING = 6;

/** Words in small letters that recur: "en" behind "IoT-dienst" is a word, not the rest of "IoT-diensten". */
function recurringSmall(texts: readonly Text[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { words } of texts) for (const { text, capital } of words) if (!capital) (seen.has(text) ? again : seen).add(text);
  return again;
}

function judge(surfaces: Surfaces, { names, language, witnesses, ordinary }: { names: ReadonlyMap<string, number>; language: string; witnesses: Witnesses; ordinary: ReadonlySet<string> }): readonly Variant[] {
  const ranked = [...surfaces].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const [majority, majoritySpots] = ranked[0]!;
  const sureness = names.get(majority) ?? 0;
  if (ranked.length < 2 || sureness < 0.4) return [];
  return ranked.slice(1).flatMap(([actual, oddSpots]) => {
    const difference = differenceOf(actual, majority);
    // Vietnamese capitalises the syllables of a body or a title as the author likes (đảng Cộng sản, châu Âu).
    const free = difference === "case" && language.startsWith("vi");
    const split = actual.includes(" ") && !majority.includes(" ") && ordinary.has(actual.slice(actual.lastIndexOf(" ") + 1));
    const spelt = difference !== "case" && witnesses.spells({ spots: oddSpots }, { form: majority, spots: majoritySpots });
    const likely = difference === undefined || free || split && !spelt ? 0 : sureness * likelihood({ actual, majority, difference, counts: [majoritySpots.length, oddSpots.length] });
    const confidence = likely > 0 && spelt ? Math.max(likely, 0.8) : likely;
    if (difference === undefined || confidence < 0.25) return [];
    return oddSpots.map((spot) => ({ spot, actual, expected: majority, majority, difference, confidence, majoritySpots, oddSpots }));
  });
}

function likelihood({ actual, majority, difference, counts: [most, odd] }: { actual: string; majority: string; difference: string; counts: readonly [number, number] }): number {
  // Quotation styles, not spelling: Sainsbury's and Sainsbury’s.
  if (actual.replace(/[’ʼ]/gu, "'") === majority.replace(/[’ʼ]/gu, "'")) return 0;
  // A slug or a file's name: wio-terminal.
  if (actual.includes("-") && actual === actual.toLowerCase() && majority !== majority.toLowerCase()) return 0.2;
  if (most < 3 * odd) return most > odd ? 0.35 : 0.3;
  if (difference !== "case") return most >= 3 ? 0.9 : 0.5;
  // Capitals throughout are a heading's or a byline's; small letters may be an ordinary word (Apple, apple).
  if (actual === actual.toUpperCase() && majority.length > 4 || actual === actual.toLowerCase()) return 0.2;
  return 0.6;
}
