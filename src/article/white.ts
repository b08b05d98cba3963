/** White space that folds, as a regex class. Not `\s`: that takes in U+FEFF, a zero-width character inside a text. */
export const WHITE = " \\t-\\r\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
/** Invisible characters that mean nothing on a text's ends: zero-width space, word joiner, soft hyphen, direction marks. */
const INVISIBLE = "\\u200B\\u200E\\u200F\\u2060\\u00AD\\uFEFF";
const HANGING = new RegExp(`[${WHITE}${INVISIBLE}]`, "u");

/** True for white space and for invisible characters, which are trimmed off a segment's ends. */
export function isHanging(codeUnit: number): boolean {
  return codeUnit <= 0x20 || (codeUnit >= 0x85 && HANGING.test(String.fromCharCode(codeUnit)));
}
