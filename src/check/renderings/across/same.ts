import { squeezed, withoutMarks } from "../../names/difference.ts";
import { sameWord, takesPrefixes } from "../same-word.ts";
import { comparable, isUnspaced } from "../words.ts";

/** So much of a form in a script without spaces must stand in a text in one piece: its ends may be a neighbour's (ในทาร์วิก). */
const SHARED = 0.7;

/** True where a text has the words that weigh in a form, inflected or in compounds, whatever stands between them. */
export function holdsForm(text: string, form: string): boolean {
  return holdsWords(text, form, weighty);
}

/** True where a text has all words of a form, the small ones too: a slogan's are its own. */
export function holdsWording(text: string, form: string): boolean {
  return holdsWords(text, form, (words) => words);
}

/** True where the difference of two forms is no other rendering: inflection, a longer form, an adjective, an abbreviation, spelling that is name-variant's to tell. */
export function isSameForm(a: string, b: string): boolean {
  if (withoutMarks(squeezed(a)) === withoutMarks(squeezed(b))) return true;
  return holdsForm(a, b) || holdsForm(b, a) || abbreviates(a, b) || abbreviates(b, a) || isDerived(a, b) || isDerived(b, a);
}

/** The same of two wordings of a slogan, one of which may be shortened. */
export function isSameWording(a: string, b: string): boolean {
  return holdsWording(a, b) || holdsWording(b, a);
}

function holdsWords(text: string, form: string, which: (words: readonly string[]) => readonly string[]): boolean {
  if (isUnspaced(form)) return hasPiece(squeezed(comparable(text)), squeezed(comparable(form)));
  const known = wordsOf(text);
  return which(wordsOf(form)).every((wanted) => known.some((word) => hasWord(word, wanted)));
}

/** The wanted word inflected, or in a compound: Kustverkets, hamnkustverket; not the other way round (nämnd is no Vårdsäkerhetsnämnd). */
function hasWord(known: string, wanted: string): boolean {
  if (known === wanted || (wanted.length > 3 && known.includes(wanted))) return true;
  if (takesPrefixes(wanted)) return sameWord({ key: known, vector: undefined }, { key: wanted, vector: undefined }) && wanted.length - known.length <= ENDING;
  const shared = sharedStart(known, wanted);
  return shared >= 3 && wanted.length - shared <= ENDING && (shared >= SHARED * known.length || shared > 4);
}
/** Letters of a word that its other forms may lack. */
const ENDING = 2;

/** "EU" beside Europeiska unionen; 北约 beside 北大西洋公约组织, whose characters stand there in their order; 东欧 beside 欧洲. */
function abbreviates(short: string, long: string): boolean {
  if (/^[\p{Lu}\p{N}.&-]{2,6}s?$/u.test(short)) return true;
  if (!HAN.test(short) || !HAN.test(long)) return false;
  return short.length === long.length ? short.length <= 2 && [...short].some((sign) => long.includes(sign)) : short.length < long.length && isWithin(short, long);
}
const HAN = /^\p{Script=Han}+$/u;

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** A word in small letters from the same stem: петербургский of Санкт-Петербург, tysk of Tyskland. */
function isDerived(small: string, name: string): boolean {
  if (!/^\p{Ll}/u.test(small) || !/\p{Lu}/u.test(name)) return false;
  return wordsOf(small).some((one) => wordsOf(name).some((other) => sharedStart(one, other) >= 3));
}

const wordsOf = (text: string): readonly string[] => comparable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Articles and prepositions vary with the grammar of a place. */
function weighty(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function hasPiece(text: string, form: string): boolean {
  const length = Math.ceil(SHARED * form.length);
  for (let at = 0; at + length <= form.length; at++) if (text.includes(form.slice(at, at + length))) return true;
  return false;
}
