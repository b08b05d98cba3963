import anyAscii from "any-ascii";
import type { Language } from "../../../article/types.ts";
import { abjadPhones } from "./abjad.ts";
import { greekPhones } from "./greek.ts";
import { latinSpeller, spellOutMarks } from "./latin.ts";
import { pronounce } from "./spelling.ts";
import { thaiPhones } from "./thai.ts";

function romanised(word: string, table: "pinyin" | "romanised" | "korean" | "kana"): string {
  return pronounce(anyAscii(word).toLowerCase(), latinSpeller(table));
}

/** The phones of one word of one script (spelling.ts lists them); doubled letters count once. */
function wordPhones(word: string, language: Language): string {
  if (/\p{Script=Latin}/u.test(word)) return pronounce(anyAsciiButDong(spellOutMarks(word, language)), latinSpeller(language));
  if (/[\p{Script=Thai}\p{Script=Lao}]/u.test(word)) return thaiPhones(word);
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return abjadPhones(word);
  if (/\p{Script=Greek}/u.test(word)) return greekPhones(word);
  if (/\p{Script=Hangul}/u.test(word)) return romanised(word, "korean");
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return romanised(word, "kana");
  if (/\p{Script=Han}/u.test(word)) return romanised(word, "pinyin");
  return romanised(word, "romanised");
}

/** ASCII, but for đ, which Vietnamese tells from d. */
function anyAsciiButDong(word: string): string {
  return word.split("đ").map((part) => anyAscii(part).toLowerCase()).join("đ");
}

/**
 * How a name sounds, roughly: one string of phones a word (spelling.ts lists the phones). Words end at spaces, hyphens and dots.
 * Han is read in Mandarin, whatever the language.
 */
export function phones(name: string, language: Language): readonly string[] {
  const primary = language.split("-")[0]!.toLowerCase();
  return name
    .normalize("NFC")
    .split(/[\s\p{Pd}.,·・‧/_]+/u)
    .map((word) => wordPhones(word, primary).replace(/(.)\1+/gu, "$1"))
    .filter((word) => word !== "");
}
