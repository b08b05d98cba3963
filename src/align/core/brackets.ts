import { continues, ending, endingOf } from "./marks.ts";

const openers = "([{（［｛【〔";
const closers = ")]}）］｝】〕";
/** A bracket that is not closed within so many segments was never meant to be, or was closed elsewhere. */
const reach = 4;

/** A letter, or a number of a list and a letter, behind quotes and the like. */
const letterFirst = /^[\s"'“„‘«‹「『¿¡…–—-]*(?:\p{N}{1,3}[.)、．]\s*)?\p{L}/u;

/** A bracket may hold sentences; between two of them it is no mistake to cut. */
function betweenSentences(before: string, after: string, unstopped: boolean): boolean {
  const end = endingOf(before);
  const stopped = end === ending.stop || end === ending.question || end === ending.exclamation || (end === ending.none && unstopped);
  return stopped && continues(after, before) === 0 && letterFirst.test(after);
}

interface Opened {
  readonly kind: number;
  readonly segment: number;
}

/** 1 for every boundary between two segments that a pair of brackets spans; one longer than the texts. */
export function insideBrackets(texts: readonly string[]): Uint8Array {
  const open = new Uint8Array(texts.length + 1);
  /** Brackets that are open now, and how many of each kind: a closing one that nothing opened is not sought among them. */
  let began: Opened[] = [];
  const waiting = new Uint32Array(openers.length);
  texts.forEach((text, segment) => {
    began = began.filter((bracket) => segment - bracket.segment <= reach);
    waiting.fill(0);
    for (const { kind } of began) waiting[kind]!++;
    for (const sign of text) {
      const opens = openers.indexOf(sign);
      if (opens >= 0) {
        began.push({ kind: opens, segment });
        waiting[opens]!++;
      }
      const closes = closers.indexOf(sign);
      if (closes < 0 || waiting[closes] === 0) continue;
      for (let closed = false; !closed; ) {
        const last = began.pop()!;
        waiting[last.kind]!--;
        closed = last.kind === closes;
        if (closed) open.fill(1, last.segment + 1, segment + 1);
      }
    }
  });
  return open;
}

/**
 * Boundaries inside a bracket at which no sentence seems to end: 1, one longer than the texts. A stop in a bracket ("No. 293 (Nov. 1956)") is cut at by
 * mistake more often than not.
 */
export function openBrackets(texts: readonly string[], inside: Uint8Array = insideBrackets(texts)): Uint8Array {
  const open = inside.slice();
  // Thai ends no sentence with a stop, nor do lists; there a missing one says nothing.
  const unstopped = texts.filter((text) => endingOf(text) === ending.none).length * 2 > texts.length;
  for (let k = 1; k < texts.length; k++) if (open[k] === 1 && betweenSentences(texts[k - 1]!, texts[k]!, unstopped)) open[k] = 0;
  return open;
}
