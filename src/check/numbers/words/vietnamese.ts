const DIGITS = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The units that sound otherwise behind tens, which is what gives "hai lăm" away; "ba tư" may be Persia and is left out. */
const BEHIND_TENS: Readonly<Record<string, number>> = { mốt: 1, lăm: 5, nhăm: 5 };

/** 21, 25, 31 … with the word for ten left out ("hai lăm") or kept, and four as "tư" behind it. */
export function vietnameseShort(): { word: string; value: number }[] {
  return DIGITS.flatMap((digit, index) => [
    ...Object.entries(BEHIND_TENS).flatMap(([unit, value]) => [`${digit} ${unit}`, `${digit} mươi ${unit}`].map((word) => ({ word, value: (index + 2) * 10 + value }))),
    { word: `${digit} mươi tư`, value: (index + 2) * 10 + 4 },
  ]);
}
