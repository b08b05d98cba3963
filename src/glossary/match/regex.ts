import { RE2JS } from "re2js";
import type { Concept, Term } from "../types.ts";
import type { NormalText } from "./normalise.ts";
import type { TermPattern } from "./pattern.ts";
import type { Candidate } from "./recognise.ts";

/** A term that is a regular expression. */
export interface RegexTerm {
  /** What it finds, in offsets of the normalised text. */
  candidates(text: string, normal: NormalText): Candidate[];
}

/** Compiles with RE2 (linear time, whatever the text). @throws what re2js throws for a pattern that it cannot do. */
export function compileExpression(source: string, caseSensitive: boolean): RE2JS {
  return RE2JS.compile(source, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
}

/** Runs over the text as it stands (NFC as the reader made it), not over the folded one: authors write what they see. */
export function compileRegex(concept: Concept, term: Term, rank: number): RegexTerm {
  const expression = compileExpression(term.term, term.caseSensitive !== false);
  const pattern: TermPattern = { concept, term, written: term.term, rank, words: [], gaps: [], irregular: false };
  return {
    candidates(text, normal) {
      const found: Candidate[] = [];
      const matcher = expression.matcher(text);
      while (matcher.find()) {
        const start = unitAt(normal.start, matcher.start());
        const end = unitAt(normal.start, matcher.end());
        // An empty match (a*) marks nothing.
        if (matcher.end() > matcher.start() && end > start) found.push({ pattern, start, end, own: end - start, ending: "", shape: "base" });
      }
      return found;
    },
  };
}

/** First unit of the normalised text that begins at or after an offset of the original. */
function unitAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
