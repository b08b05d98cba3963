import type { Language } from "../types.ts";

/** Scripts that one language of today's articles is written in, or nearly so. */
const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Laoo}/gu, "lo"],
  [/\p{Script=Khmr}/gu, "km"],
  [/\p{Script=Mymr}/gu, "my"],
  [/\p{Script=Grek}/gu, "el"],
  [/\p{Script=Hebr}/gu, "he"],
  [/\p{Script=Hang}/gu, "ko"],
  [/\p{Script=Geor}/gu, "ka"],
  [/\p{Script=Armn}/gu, "hy"],
  [/\p{Script=Ethi}/gu, "am"],
  [/\p{Script=Beng}/gu, "bn"],
  [/\p{Script=Guru}/gu, "pa"],
  [/\p{Script=Gujr}/gu, "gu"],
  [/\p{Script=Orya}/gu, "or"],
  [/\p{Script=Taml}/gu, "ta"],
  [/\p{Script=Telu}/gu, "te"],
  [/\p{Script=Knda}/gu, "kn"],
  [/\p{Script=Mlym}/gu, "ml"],
  [/\p{Script=Sinh}/gu, "si"],
  [/\p{Script=Tibt}/gu, "bo"],
];
/** Names and products stay in Latin letters in many a text: a third of the letters is enough. */
const ENOUGH = 0.33;
/** A Chinese character stands for two letters or three; no Japanese paragraph does without kana. */
const IDEOGRAPH = 2.5;
const LEAST_KANA = 0.05;

/** The language that a text's script tells by itself, with the script's share of all letters; undefined for scripts of many. */
export function languageOfScript(text: string): { readonly language: Language; readonly share: number } | undefined {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hira}\p{Script=Kana}]/gu);
  const all = count(/\p{L}|\p{M}/gu) + (IDEOGRAPH - 1) * (han + kana);
  if (all === 0) return undefined;
  const counts: (readonly [Language, number])[] = SCRIPTS.map(([pattern, language]) => [language, count(pattern)]);
  counts.push([kana >= LEAST_KANA * (han + kana) ? "ja" : "zh", IDEOGRAPH * (han + kana)]);
  const [language, letters] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  return letters / all >= ENOUGH ? { language, share: letters / all } : undefined;
}
