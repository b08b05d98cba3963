import type { Line } from "../renderings/side.ts";
import type { BeadText } from "../renderings/beads.ts";
import type { Occurrence } from "../renderings/terms.ts";
import { isUnspaced } from "../renderings/words.ts";
import { cosineOf, type Counterpart } from "./counterpart.ts";

/** Marks of the world's scripts, from an opening to a closing one; spaces inside them are slips of drafts. */
const QUOTED = /["“”„‟«»‹›「『]([^"“”„‟«»‹›「」『』.!?。！？]{2,160})["“”‟«»‹›」』]/gu;
/** Behind a long form: "(UNCLOS 1982)", "（亚太经合组织）". */
const BRACKETED = /[(（]([^()（）]{2,40})[)）]/gu;
/** A single quoted word is mostly meant as a word; what is longer than the title of a treaty is somebody's speech. */
const WORDS = { least: 2, most: 16, unspaced: 40 } as const;

export interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** What a line has between quotation marks that may be a slogan or a title: several words, and no sentence. */
export function quotedStretches(line: Line, least: number = WORDS.least): Stretch[] {
  return stretches(line, QUOTED).filter(({ from, to }) => !isSpeech(line, from, to) && to - from >= least && to - from <= (isUnspaced(line.text) ? WORDS.unspaced : WORDS.most));
}

/** Speech has a comma or a colon at its border: "We saw it," she says. Said: "We saw it". */
function isSpeech({ text, words }: Line, from: number, to: number): boolean {
  const before = text.slice(0, words[from]!.start).replace(/["“”„‟«»‹›「『\s]+$/u, "");
  return /[:,：，،]$/u.test(before) || /^\s*[,，،]/u.test(text.slice(words[to - 1]!.end));
}

/** What a line has in brackets. */
export function bracketedStretches(line: Line): Stretch[] {
  return stretches(line, BRACKETED).filter(({ line: { text, words }, from }) => /\p{L}/u.test(text.slice(words[from]!.start)));
}

function stretches(line: Line, pattern: RegExp): Stretch[] {
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index + 1, match.index + match[0].length - 1];
    const from = line.words.findIndex((word) => word.start >= start);
    let to = from;
    while (to >= 0 && to < line.words.length && line.words[to]!.end <= end) to++;
    return from >= 0 && to > from ? [{ line, from, to }] : [];
  });
}

export const occurrenceOf = ({ line: { segment }, from, to }: Stretch): Occurrence => ({ segment, from, to });

/**
 * The quotations of a bead's two sides that belong together: where both have the same number they are paired in their order, else by
 * how near they are in meaning.
 */
export function pairQuotations(bead: BeadText): Counterpart[] {
  const source = bead.source.flatMap((line) => quotedStretches(line));
  const several = bead.target.flatMap((line) => quotedStretches(line));
  // Two words of one language may be one of another: 静水.
  const target = several.length < source.length ? bead.target.flatMap((line) => quotedStretches(line, 1)) : several;
  const paired = (one: Stretch, other: Stretch): Counterpart => ({ occurrence: occurrenceOf(one), ...other, cosine: cosineOf(bead, occurrenceOf(one), other.line, other.from, other.to) });
  if (source.length === target.length) return source.map((one, index) => paired(one, target[index]!)).filter(({ cosine }) => cosine >= LEAST_IN_ORDER);
  return source.flatMap((one) => {
    const best = target.map((other) => paired(one, other)).sort((a, b) => b.cosine - a.cosine)[0];
    return best === undefined || best.cosine < LEAST_ALONE ? [] : [best];
  });
}
const LEAST_IN_ORDER = 0.1;
const LEAST_ALONE = 0.35;
