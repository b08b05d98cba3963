/**
 * A sentence's end inside a text: a stop, then a capital or a letter without case. Not behind a single letter or a short capitalised word
 * ("T. Lam", "U.S. Sen. Warren", "Mr. Hansen").
 */
const innerStop =
  /[.!?…؟۔](?<=[\p{L}\p{M}\p{N})\]"”’»]{2}.)(?<!(?<!\p{L})\p{Lu}\p{L}{0,2}.)[.!?…؟۔]*["'”“’»)\]]*\s+(?=["'“„‘«([¿¡–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu;
/** Stops that need no space behind them. */
const closeStop = /[。！？．।॥။។៕]+["'”’»」』）)\]]*\s*(?=\S)/gu;

/** How many sentences a text seems to hold, by its stops; at least 1. */
export function sentenceCount(text: string): number {
  return 1 + (text.match(innerStop)?.length ?? 0) + (text.match(closeStop)?.length ?? 0);
}

/** How a text ends. */
export const ending = { none: 0, stop: 1, question: 2, exclamation: 3, clause: 4 } as const;

const closers = /[\s"'”’»«“)\]」』）]+$/u;

/** The kind of mark a text ends with, closing quotes and brackets aside. */
export function endingOf(text: string): number {
  const last = [...text.replace(closers, "").slice(-2)].at(-1) ?? "";
  if (".…。．।॥။។៕۔".includes(last) && last !== "") return ending.stop;
  if ("?？؟;".includes(last) && last !== "") return ending.question;
  if ("!！".includes(last) && last !== "") return ending.exclamation;
  if (",;:،؛、，：；–—-".includes(last) && last !== "") return ending.clause;
  return ending.none;
}

/** Quotes and brackets that may stand before a first letter. */
const openers = /^[\s"'“„‘«(（「『[¿¡–—-]+/u;

/** True where a text goes on with a sentence that another began: it starts in lower case, or what stands before it breaks off at a comma or colon. */
export function continues(text: string, before: string | undefined): boolean {
  if (/^\p{Ll}/u.test(text.replace(openers, ""))) return true;
  return before !== undefined && endingOf(before) === ending.clause;
}
