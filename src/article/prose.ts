import type { Run } from "./types.ts";
import { isHanging } from "./white.ts";

/** A text with its places in the source: what a segment is before it is cut into sentences. */
export interface Prose {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Cuts a stretch out of a text, without white space at its ends. Undefined where nothing is left. */
export function cut(prose: Prose, start: number, end: number): Prose | undefined {
  let from = start;
  let to = end;
  while (from < to && isHanging(prose.text.charCodeAt(from))) from++;
  while (to > from && isHanging(prose.text.charCodeAt(to - 1))) to--;
  if (from === to) return undefined;
  const runs: Run[] = [];
  for (let index = runIndex(prose.runs, from); index < prose.runs.length; index++) {
    const run = prose.runs[index]!;
    if (run.text >= to) break;
    runs.push(clip(run, from, to));
  }
  return { text: prose.text.slice(from, to), runs };
}

function runIndex(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.text <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a run between two text offsets, counted from `from`. A run that maps as a whole keeps its whole source. */
function clip(run: Run, from: number, to: number): Run {
  const start = Math.max(run.text, from);
  const end = Math.min(run.text + run.textLength, to);
  const part = { text: start - from, textLength: end - start };
  if (run.textLength !== run.sourceLength) return { ...part, source: run.source, sourceLength: run.sourceLength };
  return { ...part, source: run.source + (start - run.text), sourceLength: end - start };
}
