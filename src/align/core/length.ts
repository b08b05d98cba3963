/**
 * How many letters of an alphabet one letter of a script is worth, by Unicode block. Measured on translations of the same sentences (FLORES, md and
 * TICO groups of the training corpus): letters and digits in English over those in the language, times 1.07, the mean of 40 languages in Latin,
 * Greek and Cyrillic letters (0.98 Czech to 1.27 Tagalog). What is left of a pair's ratio is learned from the pair itself (profile.ts).
 */
const densities: readonly (readonly [first: number, last: number, letters: number])[] = [
  [0x0590, 0x05ff, 1.4], // Hebrew: vowels are not written
  [0x0600, 0x077f, 1.25], // Arabic; Persian and Urdu 1.17
  [0x0900, 0x097f, 1.75], // Devanagari: vowels ride on consonants, as in the next eight
  [0x0980, 0x0aff, 1.75], // Bengali, Gurmukhi, Gujarati
  [0x0b00, 0x0bff, 1.45], // Tamil
  [0x0c00, 0x0dff, 1.75], // Telugu, Kannada, Malayalam, Sinhala
  [0x0e00, 0x0eff, 1.2], // Thai, Lao
  [0x1000, 0x109f, 1.7], // Burmese
  [0x1100, 0x11ff, 1], // Hangul, letter by letter
  [0x1780, 0x17ff, 1.35], // Khmer
  [0x3040, 0x30ff, 1.7], // kana
  [0x3400, 0x9fff, 3.3], // Han
  [0xac00, 0xd7af, 2.45], // Hangul syllables
  [0xf900, 0xfaff, 3.3], // Han, compatibility
  [0x20000, 0x3ffff, 3.3], // Han, rare
];
/** Signs that are written but not counted: combining marks (Thai vowels above, Hebrew points) ride on a letter. */
const counted = /[\p{L}\p{N}]/u;

function densityOf(code: number): number {
  for (const [first, last, letters] of densities) {
    if (code < first) return 1;
    if (code <= last) return letters;
  }
  return 1;
}

function isAsciiWordSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Length of a text in letters of an alphabet; at least 1. */
export function textLength(text: string): number {
  let length = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    if (code < 0x80) length += isAsciiWordSign(code) ? 1 : 0;
    else if (counted.test(sign)) length += densityOf(code);
  }
  return Math.max(1, length);
}
