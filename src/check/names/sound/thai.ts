import type { Spelling } from "./spelling.ts";
import { pronounce, speller } from "./spelling.ts";

/** Aspiration is left out: ข and ก are both k. */
const thaiConsonants: Spelling = {
  ก: "k", ข: "k", ฃ: "k", ค: "k", ฅ: "k", ฆ: "k", ง: "N", จ: "J", ฉ: "C", ช: "C", ซ: "s", ฌ: "C", ญ: "y", ฎ: "d", ฏ: "t", ฐ: "t", ฑ: "t", ฒ: "t", ณ: "n",
  ด: "d", ต: "t", ถ: "t", ท: "t", ธ: "t", น: "n", บ: "b", ป: "p", ผ: "p", ฝ: "f", พ: "p", ฟ: "f", ภ: "p", ม: "m", ย: "y", ร: "r", ล: "l", ว: "w",
  ศ: "s", ษ: "s", ส: "s", ห: "h", ฬ: "l", ฮ: "h",
};
const laoConsonants: Spelling = {
  ກ: "k", ຂ: "k", ຄ: "k", ງ: "N", ຈ: "J", ສ: "s", ຊ: "s", ຍ: "y", ດ: "d", ຕ: "t", ຖ: "t", ທ: "t", ນ: "n", ບ: "b", ປ: "p", ຜ: "p", ຝ: "f", ພ: "p", ຟ: "f",
  ມ: "m", ຢ: "y", ຣ: "r", ລ: "l", ວ: "w", ຫ: "h", ຮ: "h", ໜ: "n", ໝ: "m",
};
/** Vowels as they stand once those written in front have been put behind their consonant. อ and ອ only carry a vowel. */
const vowels: Spelling = {
  "ะ": "a", "ั": "a", "า": "a", "ิ": "i", "ี": "i", "ึ": "u", "ื": "u", "ุ": "u", "ู": "u", "เ": "e", "แ": "e", "โ": "o", "ใ": "ai", "ไ": "ai", "ำ": "am", "็": "", "อ": "o", "ฤ": "ri", "ัว": "ua", "^อ": "",
  "เา": "ao", "าว": "ao", "เีย": "ia", "เือ": "ua", "เอ": "o", "เิ": "o", "รร": "an", "ทร": "tr",
  "ັ": "a", "າ": "a", "ິ": "i", "ີ": "i", "ຶ": "u", "ື": "u", "ຸ": "u", "ູ": "u", "ະ": "a", "ເ": "e", "ແ": "e", "ໂ": "o", "ໃ": "ai", "ໄ": "ai", "ຳ": "am", "ົ": "o", "ໍ": "o", "ອ": "o", "ຽ": "ia", "ົວ": "ua", "^ອ": "",
};
const sounds = speller(thaiConsonants, laoConsonants, vowels);

/** Silenced letters (a consonant under a cancelling mark), tone marks, and a leading ห that only raises the tone of the next. */
const mute = [
  /[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u0e81-\u0eae]\u0ecc/gu,
  /[\u0e48-\u0e4b\u0e4d\u0e4e\u0ec8-\u0ecb]/gu,
  /ห(?=[งญนมยรลว][\u0e01-\u0e2e\u0e30-\u0e39\u0e40-\u0e47])/gu,
  /ຫ(?=[ງຍນມຢຣລວ])/gu,
] as const;

/**
 * A name with its cancelled letters written as if they were read, which is how the other language spells it: การ์เซีย has the r of Garcia,
 * ลุนด์ the d of Lund. Undefined where it has none.
 */
export function withMuteLetters(name: string): string | undefined {
  return CANCELLED.test(name) ? name.replace(/ร\u0e4cร/gu, "ร").replace(/[\u0e4c\u0ecc]/gu, "") : undefined;
}

const CANCELLED = /[\u0e4c\u0ecc]/u;

/**
 * Phones of a Thai or Lao word. The vowels เ แ โ ใ ไ stand before the consonant that they follow in speech: โตลัม is t-o-l-a-m.
 */
export function thaiPhones(word: string): string {
  let letters = word;
  for (const pattern of mute) letters = letters.replace(pattern, "");
  // The vowel goes behind its consonant; a vowel sign above joins it there (เ-ี-ย).
  letters = letters.replace(/([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae\u0edc\u0edd])/gu, "$2$1");
  return pronounce(letters, sounds);
}
