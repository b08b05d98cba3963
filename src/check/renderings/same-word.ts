/** Scripts whose words take prefixes for "the", "and", "in" (والرئيس, בסין). */
const PREFIXING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const PREFIX = /^(?:[وفبلكه]?(?:ال|لل)|[وفبلك]|[והבלמשכ]{1,2})(?=.{3})/u;
const SYLLABIC = /[\p{Script=Hangul}]/u;

/** True where a word is of a script whose prefixes are written on to it; asked of every pair of words, so the alphabets before Hebrew are told apart first. */
export const takesPrefixes = (key: string): boolean => key.charCodeAt(0) >= 0x590 && PREFIXING.test(key);

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
  const [short, long] = inLength(a, b);
  return (short.length >= leastStem(short) && long.includes(short)) || inflects(a, b);
}

/**
 * True where a text's word holds the wanted one: the word itself, inflected, in a compound (Bundespräsident for Präsident), or as the
 * compound's last part alone (terminalen for containerterminal). Its first part alone is another word (container).
 */
export function holdsWord(known: WordForm, wanted: WordForm): boolean {
  if (known.key === wanted.key || inflects(known, wanted) || isJoined(known, wanted)) return true;
  const [short] = inLength(known, wanted);
  if (short.length < leastStem(short)) return false;
  return known.key.includes(wanted.key) || wanted.key.endsWith(known.key) || isHead(known.key, wanted.key);
}

/** A compound that begins with the wanted word in another form: "färjeturen" with "färja". */
function isJoined(known: WordForm, wanted: WordForm): boolean {
  if (takesPrefixes(wanted.key)) return false;
  const shared = sharedStart(known.key, wanted.key);
  return shared >= 4 && wanted.key.length - shared <= 2;
}

/** An inflected word whose stem is the end of a compound: "terminalen" of "containerterminal". */
function isHead(known: string, wanted: string): boolean {
  for (let cut = 1; cut <= 3 && known.length - cut >= 5; cut++) {
    const at = wanted.lastIndexOf(known.slice(0, -cut));
    if (at > 0 && wanted.length - at <= known.length + 1) return true;
  }
  return false;
}

const inLength = (a: WordForm, b: WordForm): [short: string, long: string] => (a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key]);
const leastStem = (key: string): number => (key.charCodeAt(0) >= 0x1100 && SYLLABIC.test(key) ? 2 : 4);

/** What two forms of a word have beyond their shared beginning; two compounds with one beginning (containerterminal, containerhamn) have more. */
const LONGEST_ENDING = 4;

function inflects(a: WordForm, b: WordForm): boolean {
  const [short, long] = inLength(a, b);
  const shared = sharedStart(short, long);
  if (shared >= 3 && shared >= 0.7 * long.length) return true;
  if (takesPrefixes(short)) return strip(short) === strip(long) || (sharedLetters(strip(short), strip(long)) >= 3 && close(a, b, 0.7));
  return shared >= Math.min(3, leastStem(short)) && long.length - shared <= LONGEST_ENDING && close(a, b, 0.6);
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
