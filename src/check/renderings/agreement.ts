import { LEAST_SCORE, candidates } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import type { BeadText } from "./beads.ts";
import type { Line } from "./side.ts";
import type { Sounds } from "./sounds.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { targetForm } from "./vocabulary.ts";
import { isUnspaced } from "./words.ts";
import type { TargetForm, Vocabulary } from "./vocabulary.ts";

/** A bead that mentions a term, with the spans that may render it. */
export interface Asking {
  /** Position in the list of beads. */
  readonly position: number;
  readonly occurrence: Occurrence;
  readonly spans: readonly Candidate[];
  /** Spans that say little by themselves. */
  readonly faint: readonly Candidate[];
}

/** A form that renders a term in some beads. */
export interface Form {
  readonly form: TargetForm;
  /** Positions of the term's beads that hold it. */
  readonly inside: ReadonlySet<number>;
  /** How many beads without the term hold it. */
  readonly outside: number;
  /** Greatest likeness of its spans with the name. */
  readonly likeness: number;
  /** Mean score of its spans. */
  readonly mean: number;
  /** How well it fits as the term's rendering all in all. */
  readonly fit: number;
}

/** How many spans of a bead are looked at by themselves. */
const KEPT = 8;

export interface AskingOptions {
  readonly beads: readonly BeadText[];
  readonly bySegment: ReadonlyMap<number, number>;
  /** Sounds of the source's and of the target's words. */
  readonly heard: Sounds;
  readonly sounds: Sounds;
}

/** The beads that mention the term, one occurrence a bead: a text that says it again in one sentence may well use a pronoun. */
export function askBeads(term: SourceTerm, { beads, bySegment, heard, sounds }: AskingOptions): Asking[] {
  const asked = new Map<number, Asking>();
  for (const occurrence of term.occurrences) {
    const position = bySegment.get(occurrence.segment);
    if (position === undefined || asked.has(position)) continue;
    const found = candidates(beads[position]!, { term, occurrence, heard, sounds });
    const spans = found.filter(({ score }) => score >= LEAST_SCORE).slice(0, KEPT);
    asked.set(position, { position, occurrence, spans, faint: found.slice(spans.length) });
  }
  return [...asked.values()];
}

export interface FormOptions {
  /** Number of beads. */
  readonly beads: number;
  readonly words: Vocabulary;
  /** Letters that the term has when it is put into the target's script, about. */
  readonly letters: number;
  /** Content words of the target. */
  readonly isContent: (line: Line, index: number) => boolean;
}

/** The form that renders the term in most beads: what its spans say for it, and that it stands where the term stands and not elsewhere. */
export function majorityForm(asking: readonly Asking[], { beads, words, letters, isContent }: FormOptions): Form | undefined {
  const pool = new Map<string, { form: TargetForm; scores: number[]; likeness: number }>();
  for (const { spans, faint } of asking) {
    for (const { key, line, from, to, score, likeness } of asking.length > 2 ? [...spans, ...faint] : spans) {
      if (!isSaying(line, from, to, isContent)) continue;
      let known = pool.get(key);
      if (known === undefined) pool.set(key, (known = { form: targetForm(line, from, to, key), scores: [], likeness: 0 }));
      known.scores.push(score);
      known.likeness = Math.max(known.likeness, likeness);
    }
  }
  const positions = new Set(asking.map(({ position }) => position));
  let best: Form | undefined;
  for (const { form, scores, likeness } of pool.values()) {
    const holding = words.beadsWith(form);
    const inside = new Set([...positions].filter((position) => holding.has(position)));
    if (inside.size === 0) continue;
    const outside = holding.size - inside.size;
    const score = mean(scores);
    const fit = (score * inside.size) / positions.size + association(inside.size, positions.size, outside, beads - positions.size);
    if (best === undefined || fit > best.fit || (fit === best.fit && form.key < best.form.key)) best = { form, inside, outside, likeness, mean: score, fit };
  }
  return best && wider(best, { forms: [...pool.values()].map(({ form, scores }) => ({ form, mean: mean(scores) })), positions, words, letters });
}

/** A longer form that fits so much better needs two beads only: "партия прогресса" is the Progress Party, "партия" is any. */
const MUCH_BETTER = 0.12;
/** A form shorter than this share of what the source's letters let expect may be a part of the rendering, and one longer than that much is none. */
const LENGTHS = { part: 0.8, most: 1.6 } as const;

interface WiderOptions extends Pick<FormOptions, "words" | "letters"> {
  readonly forms: readonly { readonly form: TargetForm; readonly mean: number }[];
  readonly positions: ReadonlySet<number>;
}

/**
 * A part of the rendering is often as exclusive as the whole, and stands in other words, too: 纸 of 选票纸, крови of образцы крови. The longest form that all of
 * the part's beads have is the term; else one that all but one have, three at least (two where it fits much better): that one has another word beside the part. With spaces a
 * longer form must fit better, too: "mẫu máu đã" is "mẫu máu" and a word that happens to follow it.
 */
function wider(part: Form, { forms, positions, words, letters }: WiderOptions): Form {
  if (part.inside.size < 2 || part.form.key.length >= LENGTHS.part * letters) return part;
  let best = part;
  for (const { form, mean: score } of forms) {
    if (score <= part.mean && !isUnspaced(form.key)) continue;
    if (form.key.length <= part.form.key.length || form.key.length > LENGTHS.most * letters || !holds(form, part.form)) continue;
    const holding = words.beadsWith(form);
    const inside = new Set([...positions].filter((position) => holding.has(position)));
    const least = Math.max(score >= part.mean + MUCH_BETTER ? 2 : 3, part.inside.size - 1);
    const isWorse = inside.size < best.inside.size && (best !== part || inside.size < least);
    if (isWorse || (inside.size === best.inside.size && form.key.length <= best.form.key.length)) continue;
    best = { ...part, form, inside, outside: holding.size - inside.size };
  }
  return best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function holds(whole: TargetForm, { key, words }: TargetForm): boolean {
  return isUnspaced(key) ? whole.key.includes(key) : words.every((word) => whole.words.some((other) => other.key === word.key));
}

/** Function words alone render nothing, however exclusive they are. */
function isSaying(line: Line, from: number, to: number, isContent: FormOptions["isContent"]): boolean {
  if (line.dimensions === 0) return true;
  for (let index = from; index < to; index++) if (isContent(line, index) || (to - from > 1 && isSyllable(line, index))) return true;
  return false;
}

/** A dictionary cuts what it does not know into single signs (血|样), which are content together. */
function isSyllable({ words, weights }: Line, index: number): boolean {
  return weights[index]! >= HEAVY_SYLLABLE && isUnspaced(words[index]!.key);
}
const HEAVY_SYLLABLE = 2.4;

/** Difference of the shares of beads with and without the term that hold the form (delta P), worth more the more beads speak. */
const ASSOCIATION = 0.9;
function association(inside: number, asking: number, outside: number, others: number): number {
  const difference = inside / asking - outside / Math.max(1, others);
  return ASSOCIATION * difference * ((asking - 1) / (asking + 1));
}
