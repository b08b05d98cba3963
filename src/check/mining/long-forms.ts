import type { BeadText } from "../renderings/beads.ts";
import type { Line } from "../renderings/side.ts";
import { isUnspaced } from "../renderings/words.ts";
import { bracketedStretches, type Stretch } from "./quoted.ts";
import { cosineOf, coverage, firstOf, type Counterpart } from "./counterpart.ts";
import type { Version } from "./scene.ts";

/** A long form that both versions explain by the same abbreviation, or by one each in brackets at the same place. */
export interface LongForm extends Counterpart {
  readonly covered: number;
}

const LONGEST = { spaced: 9, unspaced: 22 } as const;
/** A word linked less than this with the other side does not belong to the long form. */
const LEAST = 0.22;
/** "(UNCLOS 1982)", "(АСЕАН)", "(EU)". */
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/-]{1,}(?:\s\p{N}+)?$/u;

/** What is known of the source's words. */
export interface SourceWords {
  readonly isContent: Version["isContent"];
  /** The word is of a name that nothing behind it belongs to. */
  readonly isAlone: Version["isContent"];
}

/** "FN:s havsrättskonvention (UNCLOS)" with "อนุสัญญา… (UNCLOS)": the words right before the brackets, as far back as both sides answer each other. */
export function longForms(bead: BeadText, links: Float32Array, { isContent }: Version, source: SourceWords): LongForm[] {
  const text = ({ line, from, to }: Stretch): string => line.text.slice(line.words[from]!.start, line.words[to - 1]!.end);
  const abbreviated = bead.source.flatMap(bracketedStretches).filter((stretch) => ABBREVIATION.test(text(stretch)));
  const target = bead.target.flatMap(bracketedStretches);
  return abbreviated.flatMap((one) => {
    const same = target.find((other) => text(other) === text(one)) ?? (abbreviated.length === target.length ? target[abbreviated.indexOf(one)] : undefined);
    return same === undefined ? [] : longForm(bead, links, { source: one, target: same }, isContent, source);
  });
}

function longForm(bead: BeadText, links: Float32Array, ends: { readonly source: Stretch; readonly target: Stretch }, isContent: Version["isContent"], source: SourceWords): LongForm[] {
  const starts = startsBefore(ends.source, source.isContent, source.isAlone);
  const others = startsBefore(ends.target, isContent);
  let best: { from: number; start: number; sum: number } | undefined;
  for (const from of starts) {
    for (const start of others) {
      const sum = agreement(bead, links, { line: ends.source.line, from, to: ends.source.from }, { line: ends.target.line, from: start, to: ends.target.from });
      if (best === undefined || sum > best.sum) best = { from, start, sum };
    }
  }
  if (best === undefined || best.sum <= 0) return [];
  const { from } = best;
  // "from 1982 (UNCLOS 1982)" is no long form.
  const content = ends.source.line.words.filter((_, index) => index >= from && index < ends.source.from && source.isContent(ends.source.line, index));
  if (content.length < 2) return [];
  const occurrence = { segment: ends.source.line.segment, from: best.from, to: ends.source.from };
  const span = { line: ends.target.line, from: best.start, to: ends.target.from };
  return [{ occurrence, ...span, cosine: cosineOf(bead, occurrence, span.line, span.from, span.to), covered: coverage(bead, links, occurrence, span) }];
}

/** Where the words before the brackets may begin: at a content word, with no comma in between. */
function startsBefore({ line, from: end }: Stretch, isContent: Version["isContent"], isAlone: SourceWords["isAlone"] = () => false): number[] {
  const longest = isUnspaced(line.text) ? LONGEST.unspaced : LONGEST.spaced;
  const starts: number[] = [];
  for (let from = end - 1; from >= Math.max(0, end - longest); from--) {
    if ((from < end - 1 && !isJoined(line, from)) || isAlone(line, from)) break;
    if (isContent(line, from) && end - from >= 2) starts.push(from);
  }
  return starts;
}

const isJoined = ({ text, words }: Line, index: number): boolean => !/[,;:()（），、；：«»“”"。]/u.test(text.slice(words[index]!.end, words[index + 1]!.start));

/** Both spans' words, each by its weight and by how much of it is linked with the other span. */
function agreement(bead: BeadText, links: Float32Array, source: Stretch, target: Stretch): number {
  const { targetWords } = bead;
  const first = firstOf(bead, { segment: source.line.segment, from: source.from, to: source.to });
  const start = bead.target.slice(0, bead.target.indexOf(target.line)).reduce((sum, { words }) => sum + words.length, 0) + target.from;
  let sum = 0;
  for (let i = 0; i < source.to - source.from; i++) {
    let share = 0;
    for (let j = 0; j < target.to - target.from; j++) share += links[(first + i) * targetWords + start + j]!;
    sum += source.line.weights[source.from + i]! * (Math.min(1, share) - LEAST);
  }
  for (let j = 0; j < target.to - target.from; j++) {
    let share = 0;
    for (let i = 0; i < source.to - source.from; i++) share += links[(first + i) * targetWords + start + j]!;
    sum += target.line.weights[target.from + j]! * (Math.min(1, share) - LEAST);
  }
  return sum;
}
