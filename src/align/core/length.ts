/**
 * How much one character says, against one letter of an alphabet: rough figures (2.6 for a Han character, 1.9 for a Hangul syllable, 1.6 for a
 * kana), so that a mixed text weighs its scripts sensibly. What is left of a pair's ratio is learned from the pair itself (profile.ts).
 */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;
/** Signs that are written but not counted: combining marks (Thai vowels above, Hebrew points) ride on a letter. */
const counted = /[\p{L}\p{N}]/gu;

/** Length of a text in letters of an alphabet; at least 1. */
export function textLength(text: string): number {
  let length = text.match(counted)?.length ?? 0;
  for (const sign of text.match(dense) ?? []) length += han.test(sign) ? 1.6 : hangul.test(sign) ? 0.9 : 0.6;
  return Math.max(1, length);
}
