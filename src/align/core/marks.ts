/**
 * A sentence's end inside a text: a stop, then a capital or a letter without case. Not behind a single letter or a short capitalised word
 * ("T. Lam", "U.S. Sen. Warren", "Mr. Hansen"), but behind a unit ("8848 m. Six hours"); some texts have a space before the stop ("He came . She").
 */
const innerStop =
  /[.!?…؟۔](?<=(?:[\p{L}\p{M}\p{N})\]"”’»]{2}|\p{N}\s?\p{Ll}{1,2})\s?.)(?<!(?<!\p{L})\p{Lu}\p{L}{0,2}\s?.)[.!?…؟۔]*["'”“’»)\]]*\s+(?=["'“„‘«([¿¡–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu;
/** Stops that need no space behind them. */
const closeStop = /[。！？．।॥။។៕]+["'”’»」』）)\]]*\s*(?=\S)/gu;

/** How many sentences a text seems to hold, by its stops; at least 1. */
export function sentenceCount(text: string): number {
  return 1 + (text.match(innerStop)?.length ?? 0) + (text.match(closeStop)?.length ?? 0);
}

/** How a text ends. A half stop (semicolon, colon) ends a sentence in one language and parts two clauses in another. */
export const ending = { none: 0, stop: 1, question: 2, exclamation: 3, clause: 4, half: 5 } as const;

const closer = /[\s"'”’»«“)\]」』）]/u;

/** A text without the quotes and brackets at its end. An expression for a run at the end would begin anew at every sign of every run before it. */
function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 0 && closer.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Greek asks with a semicolon. */
const greekQuestion = /\p{Script=Greek}\s?;$/u;
const signs: readonly (readonly [string, number])[] = [
  [".…。．।॥។៕۔", ending.stop],
  ["?？؟", ending.question],
  ["!！", ending.exclamation],
  [";:؛；：", ending.half],
  [",،、，–—-", ending.clause],
];

/** The kind of mark a text ends with, closing quotes and brackets aside. */
export function endingOf(text: string): number {
  const open = withoutClosers(text);
  const last = [...open.slice(-2)].at(-1) ?? "";
  if (last === ";" && greekQuestion.test(open)) return ending.question;
  return signs.find(([marks]) => last !== "" && marks.includes(last))?.[1] ?? ending.none;
}

/** Translators put one of these for another. */
const loose: readonly number[] = [ending.stop, ending.exclamation, ending.half];

/** How far two endings differ, 0 to 1. */
export function differenceOf(x: number, y: number): number {
  if (x === y) return 0;
  return loose.includes(x) && loose.includes(y) ? 0.5 : 1;
}

/** Quotes and brackets that may stand before a first letter. */
const openers = /^[\s"'“„‘«(（「『[¿¡–—-]+/u;

/** An initial and its stop ("J."; "U.S." ends sentences as often as not), or what may be a short abbreviation ("Nov.", "Dr."). */
const initial = /(?<![\p{L}\p{N}.])\p{Lu}\s?\.$/u;
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,2}\s?\.$/u;

/**
 * How far a text goes on with a sentence that another began, 0 to 1: it starts in lower case, or what stands before it breaks off at a comma or an
 * initial; by half behind a half stop or an abbreviation, whatever the case.
 */
export function continues(text: string, before: string | undefined): number {
  if (before !== undefined && initial.test(before)) return 1;
  const broken = before === undefined ? ending.none : endingOf(before);
  if (broken === ending.half || (before !== undefined && abbreviation.test(before))) return 0.5;
  return broken === ending.clause || /^\p{Ll}/u.test(text.replace(openers, "")) ? 1 : 0;
}

/** Two letters in a row, a letter that is a word by itself, or a digit. */
const anyWord = /\p{L}[\p{L}\p{M}]|[\p{Script=Han}\p{Script=Kana}\p{Nd}]/u;

/** Whether a text says nothing: an ornament between paragraphs, what a scanner made of a stain. */
export const isWordless = (text: string): boolean => !anyWord.test(text);

const quoteFirst = /^[\s([–—-]*(?:["“”„«»‹›「『《']|[–—-]\s)/u;
const quoteLast = /["“”„«»‹›」』》'][\s.!?…。！？)\]]*$/u;

/** How speech or a quotation shows at a text's ends: 1 where it begins with a quote (or a dash, as speech does in many books), and 2 more where it ends in one. */
export function quotesOf(text: string): number {
  return (quoteFirst.test(text) ? 1 : 0) + (quoteLast.test(text) ? 2 : 0);
}
