import { differenceOf, ending } from "../marks.ts";
import type { Evidence } from "../evidence.ts";
import { maxSide } from "../shapes.ts";
import type { Side } from "../side.ts";
import { type Blocks, blockRow } from "./blocks.ts";
import { at } from "./names.ts";

/** How many paragraphs a run of segments reaches into beyond its first; worth the less, the shorter the side's paragraphs are. */
function paragraphsCrossed({ paragraphs, cohesion }: Side, from: number, count: number): number {
  return count > 1 ? (paragraphs[from + count]! - paragraphs[from + 1]!) * cohesion : 0;
}

function writeShape(out: Float64Array, { source, target }: Evidence, i: number, a: number, j: number, b: number): void {
  const size = a + b;
  if (size === 2) out[at["shape.11"]] = 1;
  else if (size === 3) out[at["shape.21"]] = 1;
  else if (a === 2 && b === 2) out[at["shape.22"]] = 1;
  else if (a === 1 || b === 1) out[at["shape.many"]] = 1;
  else out[at["shape.larger"]] = 1;
  out[at["shape.size"]] = size - 2;
  out[at["shape.paragraphs"]] = paragraphsCrossed(source, i, a) + paragraphsCrossed(target, j, b);
}

/** Mean over a run of one side's segments. */
function meanOf(values: Float32Array, from: number, count: number): number {
  let sum = 0;
  for (let k = from; k < from + count; k++) sum += values[k]!;
  return sum / count;
}

/** Cosine of the two sides of a bead. */
export function cosineOf({ source, target }: Evidence, blocks: Blocks, i: number, a: number, j: number, b: number): number {
  const norm = source.norms[i * maxSide + a - 1]! * target.norms[j * maxSide + b - 1]!;
  return norm > 0 ? blocks.products[a * blockRow + b]! / norm : 0;
}

function writeNearness(out: Float64Array, evidence: Evidence, blocks: Blocks, i: number, a: number, j: number, b: number): void {
  const { source, profile } = evidence;
  const cosine = cosineOf(evidence, blocks, i, a, j, b);
  const span = profile.related.mean - profile.unrelated;
  const near = (cosine - profile.unrelated) / span;
  const length = source.lengths[i + a]! - source.lengths[i]!;
  out[at.near] = near;
  out[at["near.size"]] = near * (a + b - 2);
  out[at["near.square"]] = near * near;
  // A short segment's cosine says less than a long one's.
  out[at["near.length"]] = near * Math.min(1, Math.log(length / profile.meanLength.source));
  out[at["near.log"]] = Math.log(Math.max(0.02, (1 - cosine) / (1 - profile.unrelated)));
  out[at["near.margin"]] = (cosine - (meanOf(profile.source.cosine, i, a) + meanOf(profile.target.cosine, j, b)) / 2) / span;
  out[at["near.spread"]] = Math.max(-4, Math.min(0, (cosine - profile.related.mean) / profile.related.deviation));
  if (a + b === 2 && profile.source.index[i] === j && profile.target.index[j] === i) out[at["near.mutual"]] = 1;
}

function writeLength(out: Float64Array, evidence: Evidence, i: number, a: number, j: number, b: number): void {
  const { source, target, profile } = evidence;
  const x = source.lengths[i + a]! - source.lengths[i]!;
  const y = target.lengths[j + b]! - target.lengths[j]!;
  const off = Math.log(y / x) - profile.logRatio.mean;
  out[at.length] = Math.abs(off);
  out[at["length.square"]] = Math.min(4, off * off);
  if (a + b > 2) out[at["length.joined"]] = Math.abs(off);
  out[at["length.spread"]] = Math.min(4, Math.abs(off) / profile.logRatio.deviation);
  // Gale and Church 1993: the variance of a length grows with the length, so a long text must fit better.
  out[at["length.galeChurch"]] = Math.min(4, (off * off * Math.min(300, x)) / 30);
}

function writeSurface(out: Float64Array, evidence: Evidence, blocks: Blocks, i: number, a: number, j: number, b: number): void {
  const { source, target, profile, lexical } = evidence;
  const sentences = source.sentences[i + a]! - source.sentences[i]! - (target.sentences[j + b]! - target.sentences[j]!);
  out[at.sentences] = Math.min(3, Math.abs(sentences)) * profile.trust.sentences;
  const x = source.endings[i + a - 1]!;
  const y = target.endings[j + b - 1]!;
  out[at.ending] = differenceOf(x, y) * profile.trust.ending;
  out[at.beginning] = Math.abs(source.continuing[i]! - target.continuing[j]!) * profile.trust.beginning;
  if ((x === ending.question) !== (y === ending.question)) out[at.question] = profile.trust.question;
  out[at.wordless] = source.wordless[i + a]! - source.wordless[i]! + target.wordless[j + b]! - target.wordless[j]!;
  // A bead's end is the next one's beginning, so each boundary is looked at once.
  // What both texts cut inside a bracket was a sentence's end to both.
  out[at["brackets.cut"]] = source.open[i]! * (1 - target.bracketed[j]!) + target.open[j]! * (1 - source.bracketed[i]!);
  const { begins, ends } = profile.trust.quote;
  out[at.quotes] = ((source.quotes[i]! ^ target.quotes[j]!) & 1) * begins + ((source.quotes[i + a - 1]! ^ target.quotes[j + b - 1]!) >> 1) * ends;
  const inSource = meanOf(lexical.source, i, a) * a;
  const inTarget = meanOf(lexical.target, j, b) * b;
  const shared = Math.min(blocks.tokens[a * blockRow + b]!, inSource, inTarget);
  out[at["tokens.shared"]] = Math.min(3, shared);
  out[at["tokens.lost"]] = Math.min(3, inSource + inTarget - 2 * shared);
}

/** Features of a bead with both sides, edges apart; `blocks` are those of its first node. */
export function writeMatch(out: Float64Array, evidence: Evidence, blocks: Blocks, i: number, a: number, j: number, b: number): void {
  writeShape(out, evidence, i, a, j, b);
  writeNearness(out, evidence, blocks, i, a, j, b);
  writeLength(out, evidence, i, a, j, b);
  writeSurface(out, evidence, blocks, i, a, j, b);
}
