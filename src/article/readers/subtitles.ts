import type { Block, Reader, Reading, Stretch } from "./reader.ts";
import { type Cues, subRipCues, webVttCues } from "./subtitles/cues.ts";
import { runsOnIn } from "./subtitles/run-on.ts";
import { between, type Turn, turnsOf } from "./subtitles/turns.ts";

/** A sentence takes a few cues; a text without a single stop is no sentence. */
const MOST_CUES = 8;

/** SubRip. Sentences are put together across cues; numbers, timings, tags and speakers' dashes are left out, described sounds are furniture. */
export const readSubRip: Reader = (source, path) => readingOf(subRipCues(source, path), source);

/** WebVTT, in the same way; NOTE blocks are comments. */
export const readWebVtt: Reader = (source, path) => readingOf(webVttCues(source, path), source);

function readingOf({ cues, comments }: Cues, source: string): Reading {
  const turns = cues.flatMap((cue) => turnsOf(cue, source));
  return { blocks: sentences(turns).map(blockOf), comments };
}

/** Turns that share a sentence. */
function sentences(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const runsOn = runsOnIn(turns);
  const groups: Turn[][] = [];
  for (const turn of turns) {
    const group = groups.at(-1);
    if (group !== undefined && group.length < MOST_CUES && runsOn(group.at(-1)!, turn)) group.push(turn);
    else groups.push([turn]);
  }
  return groups;
}

function blockOf(turns: readonly Turn[]): Block {
  const stretches: Stretch[] = [];
  for (const turn of turns) {
    const last = stretches.at(-1);
    const first = turn.stretches[0];
    if (last !== undefined && first !== undefined) stretches.push(between(last, first));
    stretches.push(...turn.stretches);
  }
  return { kind: turns[0]!.isSound ? "furniture" : "prose", stretches };
}
