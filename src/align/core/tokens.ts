/** Words that stand alike in both versions of a text: numbers, and names and loans in a common script. */
const word = /\p{Nd}+(?:[.,\u00a0\u202f  ]\p{Nd}+)*|\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}/gu;
const digits = /^\p{Nd}/u;

/** A digit of any script as its value. */
function digitValue(digit: string): string {
  let zero = digit.codePointAt(0)!;
  const start = zero;
  // Unicode keeps every script's ten digits together in order, so the zero lies at most nine places below.
  while (start - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((start - zero) % 10);
}

const ascii = /^[\0-\x7f]*$/;

/** Lower case, without marks on letters. */
function folded(token: string): string {
  return (ascii.test(token) ? token : token.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
}

/** Digits alone, as ASCII. */
function digitsOf(token: string): string {
  return [...token.replace(/[^\p{Nd}]/gu, "")].map((digit) => (digit <= "9" ? digit : digitValue(digit))).join("");
}

/** The text's numbers (ASCII digits, separators dropped) and words of Latin script (folded), each once per place. */
export function sharedTokens(text: string): string[] {
  const found = text.normalize("NFKC").match(word) ?? [];
  return found.map((token) => (digits.test(token) ? digitsOf(token) : folded(token)));
}
