import { LEAST_SCORE, candidates } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import type { BeadText } from "./beads.ts";
import type { Sounds } from "./sounds.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { targetForm } from "./vocabulary.ts";
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

/** The form that renders the term in most beads: what its spans say for it, and that it stands where the term stands and not elsewhere. */
export function majorityForm(asking: readonly Asking[], beads: number, words: Vocabulary): Form | undefined {
  const pool = new Map<string, { form: TargetForm; scores: number[]; likeness: number }>();
  for (const { spans, faint } of asking) {
    for (const { key, line, from, to, score, likeness } of asking.length > 2 ? [...spans, ...faint] : spans) {
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
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const fit = (mean * inside.size) / positions.size + association(inside.size, positions.size, outside, beads - positions.size);
    if (best === undefined || fit > best.fit || (fit === best.fit && form.key < best.form.key)) best = { form, inside, outside, likeness, mean, fit };
  }
  return best;
}

/** Difference of the shares of beads with and without the term that hold the form (delta P), worth more the more beads speak. */
function association(inside: number, asking: number, outside: number, others: number): number {
  const difference = inside / asking - outside / Math.max(1, others);
  return 0.6 * difference * ((asking - 1) / (asking + 1));
}
