import type { Language } from "../../article/types.ts";
import type { Sound } from "../names/likeness.ts";
import { weight } from "../names/sound/costs.ts";
import { phones } from "../names/sound/phones.ts";
import type { Line } from "./side.ts";
import { isUnspaced } from "./words.ts";

/** How some words of a line sound. */
export interface Heard {
  readonly sound: Sound;
  /** How much sound it is; two sounds of unlike weight are not alike. */
  readonly weight: number;
}

/** The sound of any span of a line. */
export type Sounds = (line: Line, from: number, to: number) => Heard;

interface WordSound {
  readonly own: string;
  /** As a foreign name; Latin script only. */
  readonly foreign: string | undefined;
}

/** Puts the sounds of spans together from those of their words, each distinct word worked out once. */
export function soundReader(language: Language): Sounds {
  const words = new Map<string, WordSound>();
  const lines = new Map<Line, Map<number, Heard>>();
  const wordAt = ({ text, words: all }: Line, index: number): WordSound => {
    const word = text.slice(all[index]!.start, all[index]!.end);
    let known = words.get(word);
    if (known === undefined) words.set(word, (known = wordSound(word, language)));
    return known;
  };
  return (line, from, to) => {
    let spans = lines.get(line);
    if (spans === undefined) lines.set(line, (spans = new Map()));
    const at = from * 1024 + to;
    let heard = spans.get(at);
    if (heard === undefined) {
      const parts = Array.from({ length: to - from }, (_, index) => wordAt(line, from + index));
      spans.set(at, (heard = spanSound(parts, isUnspaced(line.words[from]!.key))));
    }
    return heard;
  };
}

function wordSound(word: string, language: Language): WordSound {
  return { own: phones(word, language).join(""), foreign: /\p{Script=Latin}/u.test(word) ? phones(word, "und").join("") : undefined };
}

/** The readings of `soundOf`: in order, with the last word first, and as foreign words. */
function spanSound(parts: readonly WordSound[], unspaced: boolean): Heard {
  const own = parts.map((part) => part.own);
  const readings = new Set([own.join("")]);
  if (own.length > 1 && !unspaced) readings.add(own.at(-1)! + own.slice(0, -1).join(""));
  if (parts.every(({ foreign }) => foreign !== undefined)) readings.add(parts.map(({ foreign }) => foreign).join(""));
  readings.delete("");
  const [first = ""] = readings;
  return { sound: { readings: [...readings] }, weight: weight(first) };
}

/** Below this share of the heavier one's weight the lighter of two sounds lacks too much to spell the same name. */
const LEAST_SHARE = 0.55;

export function maySoundAlike(a: Heard, b: Heard): boolean {
  return Math.min(a.weight, b.weight) >= LEAST_SHARE * Math.max(a.weight, b.weight);
}
