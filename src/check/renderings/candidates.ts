import { soundLikeness } from "../names/likeness.ts";
import type { BeadText } from "./beads.ts";
import { LONGEST_SPAN, spanVector } from "./side.ts";
import type { Line } from "./side.ts";
import { maySoundAlike } from "./sounds.ts";
import type { Heard, Sounds } from "./sounds.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { isUnspaced } from "./words.ts";

/** A stretch of a target bead that may render a source term, and what speaks for it. */
export interface Candidate {
  readonly line: Line;
  /** Words of the line, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Comparable form. */
  readonly key: string;
  /** Cosine with the source term; 0 without vectors. */
  readonly cosine: number;
  /** How likely both spell one name; 0 for terms. */
  readonly likeness: number;
  /** How well the bead's other source words explain it: the weighted mean of its words' best cosines with them. */
  readonly explained: number;
  /** Distance of the relative positions in the bead, 0 to 1. */
  readonly offset: number;
  /** Length of its vector over its number of words: how much it says. */
  readonly weight: number;
  readonly score: number;
}

export function spanText({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}

export interface Asked {
  readonly term: SourceTerm;
  readonly occurrence: Occurrence;
  /** Sounds of the source's and of the target's words. */
  readonly heard: Sounds;
  readonly sounds: Sounds;
}

/** How many spans of a bead are kept for one occurrence. */
const KEPT = 12;
/** Spans scored lower say nothing of the term by themselves; that they stand wherever it stands may still tell (วีเอ็นเอ for VNA). */
export const LEAST_SCORE = 0.15;
const FAINT_SCORE = -0.2;
/** Spans that other source words explain so well are those words' renderings, however they sound. */
const TOLD = 0.85;
/** Words lighter than this share of the heaviest beside them carry no meaning of their own. */
export const LIGHT = 0.55;
/** What each word too many costs. */
const LENGTHY = 0.04;

/** The spans of the bead's target that speak most for rendering the occurrence, best first. */
export function candidates(bead: BeadText, { term, occurrence, heard: sourceSounds, sounds }: Asked): Candidate[] {
  const source = bead.source.find(({ segment }) => segment === occurrence.segment)!;
  const first = wordsBefore(bead.source, source) + occurrence.from;
  const last = first + occurrence.to - occurrence.from;
  const vector = spanVector(source, occurrence.from, occurrence.to);
  const heard = term.kind === "term" ? [] : nameSounds(source, occurrence, sourceSounds);
  const name = { heard, sounds, keys: source.words.slice(occurrence.from, occurrence.to).map(({ key }) => key) };
  const explained = explainedByOthers(bead, first, last);
  const place = (first + last) / 2 / bead.sourceWords;
  const best: Omit<Candidate, "key">[] = [];
  let before = 0;
  for (const line of bead.target) {
    const { words, dimensions, weights } = line;
    const along = vector === undefined || dimensions === 0 ? undefined : projections(line, vector);
    for (let from = 0; from < words.length; from++) {
      let mass = 0;
      let told = 0;
      let heaviest = 0;
      const until = Math.min(words.length, from + line.reaches[from]!);
      for (let to = from + 1; to <= until; to++) {
        const weight = weights[to - 1]! || 1;
        mass += weight;
        heaviest = Math.max(heaviest, weight);
        told += weight * explained[before + to - 1]!;
        // "en färja": the article is no part of what renders a term.
        if (term.kind === "term" && Math.min(weight, weights[from]! || 1) < LIGHT * heaviest) continue;
        const length = along === undefined ? 0 : line.lengths[from * LONGEST_SPAN + to - from - 1]!;
        const cosine = length > 0 ? (along![to]! - along![from]!) / length : 0;
        const others = told / mass;
        const likeness = heard.length === 0 || others >= TOLD ? 0 : likenessOf(line, from, to, name);
        const offset = Math.abs((before + (from + to) / 2) / bead.targetWords - place);
        const score = localScore(cosine, likeness, others, offset) - LENGTHY * Math.max(0, to - from - (isUnspaced(words[from]!.key) ? 4 : occurrence.to - occurrence.from + 1));
        if (score < FAINT_SCORE || (best.length === KEPT && score <= best[KEPT - 1]!.score)) continue;
        insert(best, { line, from, to, cosine, likeness, explained: others, offset, weight: mass / (to - from), score });
      }
    }
    before += words.length;
  }
  return best.map((span) => ({ ...span, key: keyOf(span.line, span.from, span.to) }));
}

/** Keeps the list sorted and short; of equals the first in the text comes first. */
function insert<T extends { readonly score: number }>(best: T[], span: T): void {
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < span.score) at--;
  best.splice(at, 0, span);
  if (best.length > KEPT) best.pop();
}

function localScore(cosine: number, likeness: number, explained: number, offset: number): number {
  const meaning = Math.max(cosine, likeness);
  return meaning + 0.2 * Math.min(cosine, likeness) - 0.5 * Math.max(0, explained - meaning) - 0.15 * offset;
}

export function keyOf({ words }: Line, from: number, to: number): string {
  const keys = words.slice(from, to).map(({ key }) => key);
  return keys.reduce((joined, key) => (isUnspaced(key) ? joined + key : joined === "" ? key : `${joined} ${key}`), "");
}

interface NamePart {
  readonly heard: Heard;
  readonly share: number;
}

/** The name whole, and its longer parts: a text may give the surname alone. */
function nameSounds(line: Line, { from, to }: Occurrence, sounds: Sounds): readonly NamePart[] {
  const whole = { heard: sounds(line, from, to), share: 1 };
  if (to - from < 2) return [whole];
  const parts = line.words.slice(from, to).flatMap(({ key }, index) => (key.length >= 3 ? [from + index] : []));
  return [whole, ...parts.map((index) => ({ heard: sounds(line, index, index + 1), share: 0.85 }))];
}

function likenessOf(line: Line, from: number, to: number, name: { heard: readonly NamePart[]; sounds: Sounds; keys: readonly string[] }): number {
  if (to - from === name.keys.length && name.keys.every((key, index) => key === line.words[from + index]!.key)) return 1;
  if (to - from > (isUnspaced(line.words[from]!.key) ? 6 : 4)) return 0;
  const span = name.sounds(line, from, to);
  let best = 0;
  for (const { heard, share } of name.heard) if (maySoundAlike(span, heard)) best = Math.max(best, share * soundLikeness(span.sound, heard.sound));
  return best;
}

function wordsBefore(lines: readonly Line[], line: Line): number {
  let sum = 0;
  for (const other of lines) {
    if (other === line) return sum;
    sum += other.words.length;
  }
  return sum;
}

/** For each target word its best cosine with a source word outside the term. */
function explainedByOthers({ cosines, sourceWords, targetWords }: BeadText, first: number, last: number): Float32Array {
  const best = new Float32Array(targetWords);
  if (cosines.length === 0) return best;
  for (let i = 0; i < sourceWords; i++) {
    if (i >= first && i < last) continue;
    for (let j = 0, at = i * targetWords; j < targetWords; j++, at++) if (cosines[at]! > best[j]!) best[j] = cosines[at]!;
  }
  return best;
}

/** Running projections of the line's words on a vector: a span's is a difference of two. */
function projections({ sums, dimensions, words }: Line, vector: Float32Array): Float32Array {
  const along = new Float32Array(words.length + 1);
  for (let i = 1; i <= words.length; i++) {
    let sum = 0;
    for (let k = 0, at = i * dimensions; k < dimensions; k++, at++) sum += sums[at]! * vector[k]!;
    along[i] = sum;
  }
  return along;
}
