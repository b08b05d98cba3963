import type { Stretch } from "../reader.ts";
import { cueStretches, cutStretches, voiceOf } from "./cue-text.ts";
import type { Cue, CueLine } from "./cues.ts";

/** What one person says in one cue, or a sound that is described there. */
export interface Turn {
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** [MUSIC], (applause): for those who do not hear, and often in one language only. */
  readonly isSound: boolean;
  /** Set where it begins with a dash or another voice: it goes on from nobody. */
  readonly isNewSpeaker: boolean;
}

/** "- Hello." and "-Hej."; not "-5 degrees". */
const DASH = /^\s*(?:[-‐–—]{1,2}(?:\s+(?=\S)|(?=[^\d\s\-‐–—])))/u;
/** Brackets that hold a description of a sound; round ones do only when they hold the whole turn, and no sentence. */
const SOUND = /\[[^[\]]*\]|【[^【】]*】|［[^［］]*］/gu;
const ROUND = /^\s*[(（][^()（）]{1,80}[)）]\s*$/u;

/** The turns of a cue: lines in one piece, cut where a line begins with a dash or with another voice, and around described sounds. */
export function turnsOf(cue: Cue, source: string): Turn[] {
  return spoken(cue, source).flatMap((turn) => partSounds(turn));
}

function spoken({ from, to, lines }: Cue, source: string): Turn[] {
  const turns: { stretches: Stretch[]; isNewSpeaker: boolean; last: CueLine }[] = [];
  for (const line of lines) {
    const written = cueStretches(source, line.start, line.end);
    const dash = DASH.exec(textOf(written))?.[0] ?? "";
    const isNewSpeaker = dash !== "" || voiceOf(source.slice(line.start, line.end)) !== undefined;
    const words = cutStretches(written, dash.length, Infinity);
    const before = turns.at(-1);
    if (before === undefined || isNewSpeaker) {
      turns.push({ stretches: words, isNewSpeaker, last: line });
    } else {
      before.stretches.push(between(before.last, line), ...words);
      before.last = line;
    }
  }
  return turns.map(({ stretches, isNewSpeaker }) => ({ stretches, text: textOf(stretches), from, to, isSound: false, isNewSpeaker }));
}

/** The line end folds to a space, or to nothing in Chinese and Japanese. */
export function between({ end }: { readonly end: number }, { start }: { readonly start: number }): Stretch {
  return { text: "\n", start: end, end: start };
}

function partSounds(turn: Turn): Turn[] {
  const { text } = turn;
  if (ROUND.test(text) && !/[.!?。！？؟।] ?[)）]/u.test(text)) return [{ ...turn, isSound: true }];
  const parts: Turn[] = [];
  const add = (from: number, to: number, isSound: boolean): void => {
    if (text.slice(from, to).trim() === "") return;
    const stretches = cutStretches(turn.stretches, from, to);
    parts.push({ ...turn, stretches, text: textOf(stretches), isSound });
  };
  let at = 0;
  for (const sound of text.matchAll(SOUND)) {
    add(at, sound.index, false);
    at = sound.index + sound[0].length;
    add(sound.index, at, true);
  }
  add(at, text.length, false);
  return parts;
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join("");
}
