import { scriptOf } from "../../names/difference.ts";
import { likeness } from "../../names/likeness.ts";
import { comparable } from "../words.ts";
import type { Telling } from "./types.ts";

/** What quotation marks on both sides show needs no other evidence. */
const QUOTED = 0.8;
/** The same form at each of several mentions; a little less where it hardly fits by sound or meaning. */
const STEADY = { two: 0.75, more: 0.85 } as const;
const LEAST_FIT = 0.3;
const MISFIT = 0.95;
/** One mention: the form sounds like the name; or means the same as several words, or as one; or merely stands where it should, with a name's capital (for several words, for one) or without. */
const ONCE = { spelt: 0.75, plain: 0.73, word: 0.67, cased: 0.7, casedWord: 0.55, guessed: 0.3 } as const;
/** So well a form fits that spells the name by its sound. */
export const SPELT = 0.8;
const PLAIN = 0.55;
/** Most mentions must have the form. */
const LEAST_SHARE = 0.75;
/** What one reason to think otherwise leaves of a likelihood. */
export const DOUBT = 0.6;

/** How sure it is that the form is how the article renders the name, 0 to 1; from what was gleaned alone. */
export function surenessOf(told: Telling): number {
  const steady = told.count >= LEAST_SHARE * told.mentions ? 1 : DOUBT;
  if (told.kind === "slogan") return QUOTED * steady;
  return baseOf(told) * steady * (isOrdinary(told) || told.amongForeign === true ? DOUBT : 1);
}

function baseOf({ count, fit, isCased, sourceForm }: Telling): number {
  if (count > 1) return (count > 2 ? STEADY.more : STEADY.two) * (fit < LEAST_FIT ? MISFIT : 1);
  if (fit >= SPELT) return ONCE.spelt;
  if (fit >= PLAIN) return isWord(sourceForm) ? ONCE.word : ONCE.plain;
  return isCased !== true ? ONCE.guessed : isWord(sourceForm) ? ONCE.casedWord : ONCE.cased;
}

/** Small letters for a single word with a capital are an adjective's or a noun's ("tysk", "regeringen"). */
function isOrdinary({ sourceForm, form }: Telling): boolean {
  return isWord(sourceForm) && /^\p{Lu}/u.test(sourceForm) && /^\p{Ll}/u.test(form);
}

/** The source's own words, left as they are. */
export function isCopy({ form, key }: Telling): boolean {
  return comparable(form) === key;
}

/** One article against another: how likely they render one thing in two ways, 0 to 1. Looks into the two texts. */
export function differenceOf(a: Telling, b: Telling): number {
  const both = surenessOf(a) * surenessOf(b);
  if (a.kind === "slogan") return both;
  const doubts = [isElsewhere(a) || isElsewhere(b), isPartOfTitle(a, b) || isPartOfTitle(b, a), isWord(a.sourceForm) && (mayBeCommon(a, b) || mayBeShort(a, b))];
  return doubts.reduce((likely, isDoubtful) => (isDoubtful ? likely * DOUBT : likely), both);
}

/** The form stands in more sentences than the source has the name in: it says other things, too. */
function isElsewhere({ form, sourceForm, set, from, to }: Telling): boolean {
  const having = (article: number, words: string): number => set.articles[article]!.segments.filter(({ text }) => comparable(text).includes(comparable(words))).length;
  return having(to, form) > having(from, sourceForm);
}

/** Two forms so alike in sound spell one name. */
const ALIKE = 0.5;

/** A single word of the source that is left or spelt once, where others translate it, may belong to a title or be a person's: "German Open", Dawn French. */
function isPartOfTitle(spelt: Telling, other: Telling): boolean {
  if (spelt.count > 1 || !(isCopy(spelt) || isWord(spelt.sourceForm))) return false;
  if (isCopy(spelt) && scriptOf(spelt.form) !== scriptOf(other.form)) return false;
  return likenessOf(spelt) >= ALIKE && likenessOf(other) < ALIKE;
}

function likenessOf({ form, language, sourceForm, set, from }: Telling): number {
  return likeness(form, language, sourceForm, set.articles[from]!.language);
}

/** A word that the sources write in small letters, too, is short for more than one thing: the Ministry, the ministry. */
function mayBeCommon(a: Telling, b: Telling): boolean {
  const word = a.sourceForm.toLowerCase();
  return word !== a.sourceForm && [a, b].some(({ set, from }) => set.articles[from]!.segments.some(({ text }) => text.split(/[^\p{L}\p{M}\p{N}-]+/u).includes(word)));
}

/** A word behind another with a capital that both articles translate, and do not spell, is a piece of a longer name: "Health Ministry", "Home Ministry". */
function mayBeShort(a: Telling, b: Telling): boolean {
  if (a.fit >= SPELT || b.fit >= SPELT) return false;
  return [a, b].some(({ set, from, source: { span } }) => BEHIND_CAPITAL.test(set.articles[from]!.source.slice(Math.max(0, span.start - LOOK_BACK), span.start)));
}
const BEHIND_CAPITAL = /\p{Lu}[\p{L}\p{M}'’-]*\s+(?:\p{Ll}+\s+)?$/u;
const LOOK_BACK = 40;

function isWord(text: string): boolean {
  return !/\s/u.test(text.trim());
}
