/** Scripts whose words take prefixes for "the", "and", "in" (والرئيس, בסין). */
const PREFIXING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const PREFIX = /^(?:[وفبلكه]?(?:ال|لل)|[وفبلك]|[והבלמשכ]{1,2})(?=.{3})/u;
const SYLLABIC = /[\p{Script=Hangul}]/u;

/** A comparable word with its unit vector, where there is one. */
export interface WordForm {
  readonly key: string;
  readonly vector: Float32Array | undefined;
}

/**
 * True where two words are forms of one word, or one is a compound with the other: Kina and Kinas, Präsident and Bundespräsident,
 * الرئيس and للرئيس. Letters decide where they can; the encoder, which puts a word's inflections close together, decides where
 * stems change (Kiina, Kiinan; Haus, Hauses).
 */
export function sameWord(a: WordForm, b: WordForm): boolean {
  if (a.key === b.key) return true;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  const stem = SYLLABIC.test(short) ? 2 : 4;
  if (short.length >= stem && long.includes(short)) return true;
  const shared = sharedStart(short, long);
  if (shared >= 3 && shared >= 0.7 * long.length) return true;
  if (PREFIXING.test(short)) return strip(short) === strip(long) || (sharedLetters(strip(short), strip(long)) >= 3 && close(a, b, 0.7));
  return shared >= Math.min(3, stem) && close(a, b, 0.6);
}

function close(a: WordForm, b: WordForm, least: number): boolean {
  if (a.vector === undefined || b.vector === undefined) return false;
  let sum = 0;
  for (let k = 0; k < a.vector.length; k++) sum += a.vector[k]! * b.vector[k]!;
  return sum >= least;
}

function strip(key: string): string {
  return key.replace(PREFIX, "");
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedLetters(a: string, b: string): number {
  const left = [...b];
  return [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
