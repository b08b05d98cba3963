import type { Spelling } from "./spelling.ts";
import { pronounce, speller } from "./spelling.ts";

/** Arabic, Persian and Urdu letters. و and ي are left as w and y: the vowels u and i are near them in the confusion costs. */
const arabic: Spelling = {
  ا: "a", أ: "a", إ: "i", آ: "a", ء: "", ؤ: "u", ئ: "i", ب: "b", پ: "p", ت: "t", ٹ: "t", ث: "t", ج: "J", چ: "C", ح: "h", خ: "x", د: "d", ڈ: "d", ذ: "d", ر: "r", ڑ: "r",
  ز: "z", ژ: "Z", س: "s", ش: "S", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a", غ: "g", ف: "f", ڤ: "v", ق: "k", ك: "k", ک: "k", گ: "g", ل: "l", م: "m", ن: "n", ں: "n",
  ه: "h", ہ: "h", ھ: "", ة: "a", و: "w", ي: "y", ی: "y", ى: "a", ے: "e", "ه$": "a", "ہ$": "a", تش: "C", "^ال": "al", دج: "J", تس: "c", نغ: "N", نج: "N", "^او": "o", "^ای": "i", "^اي": "i", "^إي": "i",
};
const hebrew: Spelling = {
  א: "a", ב: "b", ג: "g", ד: "d", ה: "h", ו: "w", ז: "z", ח: "x", ט: "t", י: "y", כ: "k", ך: "x", ל: "l", מ: "m", ם: "m", נ: "n", ן: "n", ס: "s", ע: "a", פ: "p", ף: "f",
  צ: "c", ץ: "c", ק: "k", ר: "r", ש: "S", ת: "t", "ה$": "a", וו: "v", "^או": "o", "^אי": "i", "צ'": "C", "ץ'": "C", "ג'": "J", "ז'": "Z", "צ׳": "C", "ץ׳": "C", "ג׳": "J", "ז׳": "Z", יי: "ei", טש: "C",
};
const sounds = speller(arabic, hebrew);

/** Phones of an Arabic-script or Hebrew word: consonants and the vowels that are written; points and tatweel are passed over. */
export function abjadPhones(word: string): string {
  return pronounce(word.normalize("NFC").replace(/[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/gu, ""), sounds);
}
