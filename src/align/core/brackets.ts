import { continues, ending, endingOf } from "./marks.ts";

const openers = "([{（［｛【〔";
const closers = ")]}）］｝】〕";
/** A bracket that is not closed within so many segments was never meant to be, or was closed elsewhere. */
const reach = 4;

const letterFirst = /^[\s"'“„‘«「『]*\p{L}/u;

/** A bracket may hold sentences; between two of them it is no mistake to cut. */
function betweenSentences(before: string, after: string): boolean {
  const end = endingOf(before);
  return (end === ending.stop || end === ending.question || end === ending.exclamation) && continues(after, before) === 0 && letterFirst.test(after);
}

/**
 * Where a text is inside a bracket: 1 for every boundary between two segments that a pair of brackets spans (one longer than the texts). A stop in a
 * bracket ("No. 293 (Nov. 1956)") is cut at by mistake more often than not.
 */
export function openBrackets(texts: readonly string[]): Uint8Array {
  const open = new Uint8Array(texts.length + 1);
  /** Segments in which the brackets that are open now began, and of which kind. */
  let began: { readonly kind: number; readonly segment: number }[] = [];
  texts.forEach((text, segment) => {
    began = began.filter((bracket) => segment - bracket.segment <= reach);
    for (const sign of text) {
      const opens = openers.indexOf(sign);
      if (opens >= 0) began.push({ kind: opens, segment });
      const closes = closers.indexOf(sign);
      const last = closes < 0 ? -1 : began.findLastIndex(({ kind }) => kind === closes);
      if (last < 0) continue;
      open.fill(1, began[last]!.segment + 1, segment + 1);
      began.length = last;
    }
  });
  for (let k = 1; k < texts.length; k++) if (open[k] === 1 && betweenSentences(texts[k - 1]!, texts[k]!)) open[k] = 0;
  return open;
}
