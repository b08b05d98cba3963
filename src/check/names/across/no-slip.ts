import { endingsOf, prefixesOf } from "../endings.ts";
import { soundOf } from "../likeness.ts";
import { COUNTRY_SIGNS, GENERIC } from "../vacancies/find-flow.ts";
import { stemsOf } from "../vacancies/stems.ts";
import type { Usual } from "../vacancies/types.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Odd } from "./types.ts";

/*
 * What looks like a slip of a name and is none: its grammar, or another name of the kind.
 */

/** "To Vasquez" is one word in Arabic; what is left of it is the name, inflected or not. */
export function isPrefixed({ actual, form, spot }: Odd, { stem, stems, forms }: Usual): boolean {
  const { language } = spot.view.article;
  const known = new Set([form, stem, ...stems, ...forms]);
  return prefixesOf(language).some((prefix) => actual.startsWith(prefix) && actual.length > prefix.length && stemsOf(actual.slice(prefix.length), language).some((rest) => known.has(rest)));
}

/** The form that it should be stands nowhere, and differs at its end; or an ending takes the place of the last й (Сергей, Сергея): grammar. */
export function isEnding({ actual, form, slip, spot }: Odd, { stem, forms }: Usual): boolean {
  if (form !== stem && !forms.includes(form) && slip.fromEnd <= 1) return true;
  const bare = form.slice(0, -1);
  return form.endsWith("й") && actual.startsWith(bare) && endingsOf(spot.view.article.language).includes(actual.slice(bare.length));
}

/** Han that differ in a country's sign, in a number (十八大, 十九大) or in what kind of place it is (越前, 越前市) are no slips; nor are two persons of one surname (黄坤, 黄轩). */
export function isAnotherHan(actual: string, stem: string, { slip, spot }: Odd): boolean {
  if (!/\p{Script=Han}/u.test(stem)) return false;
  const [written, usual] = [lettersOf(actual), lettersOf(stem)];
  if (usual.length === 2 && COUNTRY_SIGNS.test(stem)) return true;
  if (slip.kind === "insert") return slip.fromEnd === 0 && GENERIC.test(written.length > usual.length ? actual : stem);
  if (slip.kind !== "substitute") return false;
  if (slip.fromEnd === 0 && (GENERIC.test(actual) || GENERIC.test(stem))) return true;
  const [odd, right] = [written[slip.fromStart] ?? "", usual[slip.fromStart] ?? ""];
  return NUMERAL.test(odd) && NUMERAL.test(right) || (usual.length === 2 && !soundsAlike(odd, right, spot.view.article.language));
}
const NUMERAL = /[一二两三四五六七八九十百千万〇零]/u;

function soundsAlike(a: string, b: string, language: string): boolean {
  const { readings } = soundOf(a, language);
  return soundOf(b, language).readings.some((reading) => readings.includes(reading));
}
