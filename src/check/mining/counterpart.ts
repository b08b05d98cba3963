import type { BeadText } from "../renderings/beads.ts";
import { dot, spanVector } from "../renderings/side.ts";
import type { Line } from "../renderings/side.ts";
import type { Occurrence } from "../renderings/terms.ts";
import { isUnspaced } from "../renderings/words.ts";
import type { Version } from "./scene.ts";

/** What stands for a phrase in one bead. */
export interface Counterpart {
  readonly occurrence: Occurrence;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Cosine of the two spans. */
  readonly cosine: number;
}

/** The form that renders a phrase in most beads, with each place of it. */
export interface CounterpartForm {
  readonly places: readonly Counterpart[];
  /** Beads that were asked. */
  readonly beads: number;
  /** Mean cosine where it stands. */
  readonly cosine: number;
  /** Share of the phrase's meaning that the form covers, and the other way round, 0 to 1. */
  readonly covered: number;
}

const LONGEST = { spaced: 9, unspaced: 16 } as const;
/** A word linked less than this with a phrase does not belong to it. */
const LEAST = 0.2;
const KEPT = 24;

interface Span {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly sum: number;
}

/**
 * The words of a version that stand for a phrase: those that the phrase explains better than the rest of its sentence does, in one
 * piece. A soft reading of consistent phrase pairs (Koehn, Och and Marcu 2003, section 4.3) over word vectors; of several beads the
 * span that does best in all of them together.
 */
export function counterpart(occurrences: readonly Occurrence[], version: Version): CounterpartForm | undefined {
  const asked = new Map<number, { occurrence: Occurrence; spans: Span[] }>();
  for (const occurrence of occurrences) {
    const position = version.bySegment.get(occurrence.segment);
    if (position === undefined || asked.has(position)) continue;
    asked.set(position, { occurrence, spans: spansOf(version.beads[position]!, version.links[position]!, occurrence, version) });
  }
  const key = bestKey([...asked.values()].map(({ spans }) => spans));
  if (key === undefined) return undefined;
  const found = [...asked].flatMap(([position, { occurrence, spans }]) => {
    const span = spans.find((one) => one.key === key);
    return span === undefined ? [] : [{ bead: version.beads[position]!, links: version.links[position]!, occurrence, ...span }];
  });
  const places = found.map(({ bead, occurrence, line, from, to }): Counterpart => ({ occurrence, line, from, to, cosine: cosineOf(bead, occurrence, line, from, to) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { places, beads: asked.size, cosine: mean(places.map(({ cosine }) => cosine)), covered: mean(found.map(({ bead, links, occurrence, ...span }) => coverage(bead, links, occurrence, span))) };
}

/** The key that does best in all beads together; a longer one around it where most beads have that and it does better in each of them. */
function bestKey(beads: readonly (readonly Span[])[]): string | undefined {
  const sums = new Map<string, { sum: number; beads: number }>();
  for (const spans of beads) {
    const first = new Map<string, Span>();
    for (const span of spans) if (!first.has(span.key)) first.set(span.key, span);
    for (const { key, sum } of first.values()) {
      const known = sums.get(key) ?? { sum: 0, beads: 0 };
      sums.set(key, { sum: known.sum + sum, beads: known.beads + 1 });
    }
  }
  const ranked = [...sums].sort((a, b) => b[1].sum - a[1].sum || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  const [best] = ranked;
  if (best === undefined) return undefined;
  const mean = ({ sum, beads: count }: { sum: number; beads: number }): number => sum / count;
  const wider = ranked.find(([key, one]) => key.length > best[0].length && key.includes(best[0]) && one.beads >= Math.max(2, MOST * best[1].beads) && mean(one) > mean(best[1]));
  return (wider ?? best)[0];
}
const MOST = 0.6;

/** Spans of a bead's target, those first that say most of what the occurrence says and least beside it. */
function spansOf(bead: BeadText, links: Float32Array, occurrence: Occurrence, { isContent, lemma }: Version): Span[] {
  const { targetWords, source, target } = bead;
  const first = firstOf(bead, occurrence);
  const rows = occurrence.to - occurrence.from;
  const own = source.find(({ segment }) => segment === occurrence.segment)!.weights.subarray(occurrence.from, occurrence.to);
  const spans: Span[] = [];
  const told = new Float32Array(rows);
  let before = 0;
  for (const line of target) {
    for (let from = 0; from < line.words.length; from++) {
      if (!isContent(line, from)) continue;
      const longest = isUnspaced(line.words[from]!.key) ? LONGEST.unspaced : LONGEST.spaced;
      told.fill(0);
      let gain = 0;
      for (let to = from + 1; to <= Math.min(line.words.length, from + longest); to++) {
        let share = 0;
        for (let i = 0; i < rows; i++) {
          const link = links[(first + i) * targetWords + before + to - 1]!;
          share += link;
          told[i]! += link;
        }
        gain += line.weights[to - 1]! * (Math.min(1, share) - LEAST);
        if (to === from + 1 && share < LEAST) break;
        if (share >= LEAST && isContent(line, to - 1)) {
          const sum = gain + TOLD * own.reduce((all, weight, i) => all + weight * Math.min(1, told[i]! / LINKED), 0);
          spans.push({ line, from, to, sum, key: line.words.slice(from, to).map(({ key }) => lemma(key)).join(" ") });
        }
        if (!line.words[to - 1]!.joins) break;
      }
    }
    before += line.words.length;
  }
  return spans.sort((a, b) => b.sum - a.sum || a.to - a.from - (b.to - b.from) || a.from - b.from).slice(0, KEPT);
}
/** What it is worth to tell all of the occurrence, beside telling nothing else. */
const TOLD = 1.2;

export function firstOf({ source }: BeadText, { segment, from }: Occurrence): number {
  let before = 0;
  for (const line of source) {
    if (line.segment === segment) break;
    before += line.words.length;
  }
  return before + from;
}

export function cosineOf({ source }: BeadText, { segment, from: first, to: last }: Occurrence, line: Line, from: number, to: number): number {
  const [a, b] = [spanVector(source.find((one) => one.segment === segment)!, first, last), spanVector(line, from, to)];
  return a === undefined || b === undefined ? 0 : dot(a, b);
}

/** How much of both spans' weight is linked with the other span, the lesser of the two; 0 to 1. */
export function coverage(bead: BeadText, links: Float32Array, occurrence: Occurrence, { line, from, to }: { readonly line: Line; readonly from: number; readonly to: number }): number {
  const { targetWords, source, target } = bead;
  const own = source.find(({ segment }) => segment === occurrence.segment)!;
  const first = firstOf(bead, occurrence);
  const start = target.slice(0, target.indexOf(line)).reduce((sum, { words }) => sum + words.length, 0) + from;
  const rows = Array.from({ length: occurrence.to - occurrence.from }, (_, i) => i);
  const columns = Array.from({ length: to - from }, (_, j) => j);
  const at = (i: number, j: number): number => links[(first + i) * targetWords + start + j]!;
  const there = weighted(rows.map((i) => own.weights[occurrence.from + i]!), rows.map((i) => columns.reduce((sum, j) => sum + at(i, j), 0) / LINKED));
  const back = weighted(columns.map((j) => line.weights[from + j]!), columns.map((j) => rows.reduce((sum, i) => sum + at(i, j), 0)));
  return Math.min(there, back);
}
/** A source word whose links add up to this is rendered. */
const LINKED = 0.5;

function weighted(weights: readonly number[], shares: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, index) => sum + weight * Math.min(1, shares[index]!), 0) / Math.max(1e-6, whole);
}
