import type { Turn } from "./turns.ts";

/** Seconds between two cues over which a sentence without any sign of it still runs on, and over which one with a sign does. */
const PAUSE = 3_000;
const LONG_PAUSE = 12_000;
/** In a film whose sentences end in full stops, so many turns do. Chinese and Thai subtitles have next to none. */
const STOPPED = 0.35;

const CLOSERS = "[\"'”’»›“)）\\]」』\\s]*$";
const ELLIPSIS = new RegExp(`(?:\\.\\.\\.?|…)${CLOSERS}`, "u");
const STOP = new RegExp(`[.!?。！？．؟۔।॥።៕။:：]${CLOSERS}`, "u");
/** What stands inside a sentence only. A hyphen or a dash at a line's end is a word, or a sentence, that is broken off and goes on. */
const COMMA = new RegExp(`[,;،؛、，；፣–—-]${CLOSERS}`, "u");
const SMALL = /^["'“”„«»‹›「『(\s]*(?:\.\.\.?|…)?\s*\p{Ll}/u;
const GOES_ON = /^["'“”„«»\s]*(?:\.\.|…)/u;

/** Whether the sentence that `before` ends with goes on in `after`, the turn behind it in another cue. */
export type RunsOn = (before: Turn, after: Turn) => boolean;

/** Made for one film: whether its writer sets full stops decides how a turn without one is taken. */
export function runsOnIn(turns: readonly Turn[]): RunsOn {
  const words = turns.filter(({ isSound }) => !isSound);
  const isStopped = words.filter(({ text }) => STOP.test(text) || ELLIPSIS.test(text)).length >= STOPPED * words.length;
  return (before, after) => {
    const pause = after.from - before.to;
    if (before.isSound || after.isSound || after.isNewSpeaker || pause > LONG_PAUSE) return false;
    if (ELLIPSIS.test(before.text)) return SMALL.test(after.text) || GOES_ON.test(after.text);
    if (STOP.test(before.text)) return false;
    if (COMMA.test(before.text) || SMALL.test(after.text) || GOES_ON.test(after.text)) return true;
    return isStopped && pause <= PAUSE;
  };
}
