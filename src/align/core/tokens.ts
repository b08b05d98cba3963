/** Words that stand alike in both versions of a text: numbers, and names and loans in a common script. */
const word = /\p{Nd}+(?:[.,\u00a0\u202f  ]\p{Nd}+)*|\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}|(?<!\p{L})[IVX]{2}(?!\p{L})/gu;
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

/** Words that begin alike are taken for one: related words seldom end alike in two languages (Simard, Foster and Isabelle 1992 take four letters). */
const beginning = 5;

/** The word's first letters in lower case, without marks. */
function folded(token: string): string {
  return (ascii.test(token) ? token : token.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase().slice(0, beginning);
}

const roman = /^(?=[IVX]{2})(X{0,3})(IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral from 2 to 39, as digits; undefined for another word. */
function romanOf(token: string): string | undefined {
  const [, tens, ones] = roman.exec(token) ?? [];
  if (tens === undefined || ones === undefined) return undefined;
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(ones);
  return String(10 * tens.length + units);
}

/** Digits alone, as ASCII. */
function digitsOf(token: string): string {
  return [...token.replace(/[^\p{Nd}]/gu, "")].map((digit) => (digit <= "9" ? digit : digitValue(digit))).join("");
}

/** The text's numbers (ASCII digits, separators dropped) and words of Latin script (folded), each once per place. */
export function sharedTokens(text: string): string[] {
  const found = text.normalize("NFKC").match(word) ?? [];
  return found.map((token) => (digits.test(token) ? digitsOf(token) : (romanOf(token) ?? folded(token))));
}
