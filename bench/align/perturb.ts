import type { Language } from "../../src/article/types.ts";
import type { GoldText } from "./gold.ts";
import { misread, split, unspaced } from "./halves.ts";
import { type Random, seeded, seedOf } from "./random.ts";
import { beadsOf, type Told } from "./told.ts";

/** Two texts that say the same, bit by bit. */
export interface Unit {
  readonly source: string;
  readonly target: string;
}

/** How freely a translator (and a page around the text) treats it; shares of 0 to 1. */
export interface Regime {
  readonly name: string;
  /** How often a segment is joined with the next one, on either side by itself. */
  readonly join: number;
  /** How often a join runs on as one sentence: the stop becomes a comma. */
  readonly runOn: number;
  /** How often a unit is missing on one side, on either by itself. */
  readonly drop: number;
  /** How often a run of 2 to 6 units is missing on one side. */
  readonly dropRun: number;
  /** How often something foreign stands between two segments. */
  readonly insert: number;
  /** How often one side breaks a segment in two at a comma, colon or semicolon that the other side leaves whole. */
  readonly split: number;
  /** How often one side breaks a segment in two where there is no end: in a bracket or behind an abbreviation, as a poor segmenter does. */
  readonly misread?: number;
  /** True where page numbers, ornaments and what a scanner made of stains are among what is foreign. */
  readonly marks?: true;
}

export const regimes = {
  news: { name: "news", join: 0.1, runOn: 0, drop: 0.05, dropRun: 0, insert: 0.015, split: 0 },
  close: { name: "close", join: 0.03, runOn: 0.3, drop: 0.01, dropRun: 0, insert: 0.01, split: 0.02 },
  free: { name: "free", join: 0.25, runOn: 0.5, drop: 0.02, dropRun: 0.005, insert: 0.01, split: 0.05 },
  gaps: { name: "gaps", join: 0.1, runOn: 0, drop: 0.01, dropRun: 0.03, insert: 0.04, split: 0 },
  literary: { name: "literary", join: 0.3, runOn: 0.6, drop: 0.008, dropRun: 0.001, insert: 0.006, split: 0.12, misread: 0.25, marks: true },
  novel: { name: "novel", join: 0.36, runOn: 0.6, drop: 0.008, dropRun: 0.001, insert: 0.006, split: 0.2, misread: 0.25, marks: true },
} as const satisfies Record<string, Regime>;

const fullStop = /[.。।።]$/u;

function joined(first: string, second: string, language: Language, runOn: boolean): string {
  const gap = unspaced.has(language) ? "" : " ";
  if (!runOn || !fullStop.test(first)) return first + gap + second;
  const comma = unspaced.has(language) ? "，" : ",";
  return first.replace(fullStop, comma) + gap + second.charAt(0).toLowerCase() + second.slice(1);
}

function makeSide(units: readonly Unit[], key: "source" | "target", language: Language, foreign: readonly string[], regime: Regime, broken: Set<number>, random: Random): Told[] {
  const made: Told[] = [];
  const foreignSegment = (): Told => ({ text: foreign[Math.floor(random() * foreign.length)]!, units: [] });
  let missing = 0;
  let joins = false;
  units.forEach((unit, index) => {
    if (missing === 0 && random() < regime.dropRun) missing = 2 + Math.floor(random() * 5);
    const dropped = missing > 0 || random() < regime.drop;
    if (missing > 0) missing--;
    if (dropped && units.length > 1) {
      joins = false;
      return;
    }
    const last = made.at(-1);
    const unread = random() < (regime.misread ?? 0) ? misread(unit[key], random) : [unit[key]];
    const halves = unread.length === 2 ? unread : random() < regime.split ? split(unit[key], language, regime.marks === true && random() < 0.4) : [unit[key]];
    if (halves.length === 2 && !broken.has(index)) {
      broken.add(index);
      made.push(...halves.map((text) => ({ text, units: [index] })));
      joins = false;
      return;
    }
    if (joins && last !== undefined) {
      last.text = joined(last.text, unit[key], language, random() < regime.runOn);
      last.units.push(index);
    } else {
      made.push({ text: unit[key], units: [index] });
    }
    joins = random() < regime.join;
    if (joins || foreign.length === 0 || random() >= regime.insert) return;
    made.push(foreignSegment());
    // Captions, page numbers and stains come together.
    while (regime.marks === true && random() < 0.4) made.push(foreignSegment());
  });
  return made.length > 0 ? made : [{ text: units[0]![key], units: [0] }];
}

export interface PerturbOptions {
  readonly set: string;
  readonly name: string;
  readonly languages: readonly [source: Language, target: Language];
  readonly regime: Regime;
  /** Segments to insert, from other texts in the same languages. */
  readonly foreign: { readonly source: readonly string[]; readonly target: readonly string[] };
}

/** Makes a gold text of parallel units: joins, omissions and foreign segments on either side. The same options give the same text. */
export function perturb(units: readonly Unit[], { set, name, languages, regime, foreign }: PerturbOptions): GoldText {
  const random = seeded(seedOf(`${set}/${name}/${languages.join("-")}/${regime.name}`));
  // What both sides break they break in the same place, more often than not; then it is two beads, and no gold says where. So one side does.
  const broken = new Set<number>();
  const source = makeSide(units, "source", languages[0], foreign.source, regime, broken, random);
  const target = makeSide(units, "target", languages[1], foreign.target, regime, broken, random);
  return { set, name, languages, source: source.map(({ text }) => text), target: target.map(({ text }) => text), gold: beadsOf(source, target) };
}
