import type { BeadText } from "./beads.ts";
import type { Asking, Form } from "./agreement.ts";
import { keyOf } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { spanVector, dot } from "./side.ts";
import type { Line } from "./side.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { targetForm } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What can be seen at a bead where the majority form is missing; the models of faults.ts weigh it. Order is theirs. */
export const SIGNS = [
  "one",
  "supporters",
  "share",
  "outside",
  "mean",
  "coherence",
  "isName",
  "isConcept",
  "nameConfidence",
  "words",
  "letters",
  "weight",
  "bestScore",
  "bestCosine",
  "bestLikeness",
  "bestExplained",
  "stranger",
  "strangerFar",
  "nearby",
  "said",
  "bead",
  "shortness",
  "copied",
  "repeated",
  "elsewhere",
  "oddToMajority",
  "parts",
  "familiar",
  "sameScript",
  "context",
  "worst",
  "oddFamiliar",
  "sameScriptLikeness",
  "familiarCosine",
  "company",
] as const;
export type Signs = Readonly<Record<(typeof SIGNS)[number], number>>;

/** A bead without the majority form: the signs, and the words that stand there instead, where any do. */
export interface Dissent {
  readonly asking: Asking;
  readonly signs: Signs;
  readonly odd: Span | undefined;
}

export interface Span {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

export interface Scene {
  readonly beads: readonly BeadText[];
  readonly words: Vocabulary;
  /** Median of target words per source word over the alignment. */
  readonly ratio: number;
  /** Content words of the target. */
  readonly isContent: (line: Line, index: number) => boolean;
  /** Content words of the source. */
  readonly isSourceContent: (line: Line, index: number) => boolean;
  /** Mean over the beads of how well the target explains the source's content words. */
  readonly usualContext: number;
}

/** Looks at a bead that asks for the term and lacks its majority form. */
export function dissent(term: SourceTerm, asking: Asking, all: readonly Asking[], majority: Form | undefined, scene: Scene): Dissent {
  const { position, occurrence, spans } = asking;
  const bead = scene.beads[position]!;
  const source = bead.source.find(({ segment }) => segment === occurrence.segment)!;
  const vector = spanVector(source, occurrence.from, occurrence.to);
  const best = spans[0];
  const strange = stranger(bead, asking, majority, scene);
  const copy = copiedSpan(bead, source, occurrence);
  const odd = copy ?? oddSpan(trimmed(best, majority, scene.words), strange, occurrence.to - occurrence.from > 1);
  const oddVector = odd && spanVector(odd.line, odd.from, odd.to);
  const oddForm = odd && targetForm(odd.line, odd.from, odd.to, odd.key);
  const oddBeads = oddForm === undefined ? undefined : scene.words.beadsWith(oddForm);
  const askingPositions = new Set(all.map((other) => other.position));
  const oddInside = oddBeads === undefined ? 0 : [...oddBeads].filter((other) => askingPositions.has(other) && !majority?.inside.has(other)).length;
  const oddOutside = oddBeads === undefined ? 0 : [...oddBeads].filter((other) => !askingPositions.has(other)).length;
  const n = all.length;
  const k = majority?.inside.size ?? 0;
  const around = context(bead, first(bead, asking), occurrence.to - occurrence.from, scene);
  const likeness = Math.max(0, ...spans.map((span) => span.likeness));
  const cosine = Math.max(0, ...spans.map((span) => span.cosine));
  const familiar = 1 / Math.max(1, source.pieces(occurrence.from, occurrence.to));
  const text = source.text.slice(source.words[occurrence.from]!.start, source.words[occurrence.to - 1]!.end);
  return {
    asking,
    odd,
    signs: {
      one: 1,
      supporters: Math.log(1 + k),
      share: n > 1 ? k / n : 0,
      outside: majority === undefined ? 0 : majority.outside / (majority.outside + k + 1),
      mean: majority?.mean ?? 0,
      coherence: majority === undefined || vector === undefined ? 0 : majorityCosine(all, majority),
      isName: term.kind === "name" ? 1 : 0,
      isConcept: term.kind === "concept" ? 1 : 0,
      nameConfidence: term.kind === "name" ? term.confidence : 0,
      words: occurrence.to - occurrence.from > 1 ? 1 : 0,
      letters: Math.min(1, text.length / 12),
      weight: source.dimensions === 0 ? 0 : meanWeight(source, occurrence.from, occurrence.to) / 6,
      bestScore: best?.score ?? 0,
      bestCosine: cosine,
      bestLikeness: likeness,
      bestExplained: best?.explained ?? 0,
      stranger: strange?.strangeness ?? 0,
      strangerFar: strange?.offset ?? 1,
      nearby: majority !== undefined && nearby(position, askingPositions, scene.words.beadsWith(majority.form)) ? 1 : 0,
      said: askingPositions.has(position - 1) || askingPositions.has(position - 2) ? 1 : 0,
      bead: bead.bead.confidence,
      shortness: Math.max(-1, Math.min(1, Math.log((bead.sourceWords * scene.ratio + 1) / (bead.targetWords + 1)))),
      copied: copy === undefined ? 0 : 1,
      repeated: Math.log(1 + Math.max(0, oddInside - 1)),
      elsewhere: Math.log(1 + oddOutside),
      oddToMajority: oddVector === undefined || majority === undefined ? 0 : toMajority(oddVector, majority),
      parts: majority === undefined ? 0 : partsThere(majority, position, scene.words),
      familiar,
      sameScript: sameScript(text, bead.target[0]!.text) ? 1 : 0,
      context: around.mean - scene.usualContext,
      worst: around.worst,
      oddFamiliar: odd === undefined ? 0 : 1 / Math.max(1, odd.line.pieces(odd.from, odd.to)),
      sameScriptLikeness: sameScript(text, bead.target[0]!.text) ? likeness : 0,
      familiarCosine: familiar * cosine,
      company: 0,
    },
  };
}

/** The source's own words in the target. */
export function copiedSpan({ target }: BeadText, source: Line, { from, to }: Occurrence): Span | undefined {
  const keys = source.words.slice(from, to).map(({ key }) => key);
  for (const line of target) {
    const at = line.words.findIndex((_, index) => keys.every((key, offset) => key === line.words[index + offset]?.key));
    if (at >= 0) return { line, from: at, to: at + keys.length, key: keyOf(line, at, at + keys.length) };
  }
  return undefined;
}

/** The span without words at its ends that stand in many beads beside the majority form: "ประธาน" of "เลขาธิการและประธาน". */
function trimmed(span: Candidate | undefined, majority: Form | undefined, words: Vocabulary): Candidate | undefined {
  if (span === undefined) return undefined;
  let { from, to } = span;
  while (from < to && isUsual(span.line.words[from]!.key, majority, words)) from++;
  while (to > from && isUsual(span.line.words[to - 1]!.key, majority, words)) to--;
  return from === to ? undefined : { ...span, from, to, key: keyOf(span.line, from, to) };
}

/** What stands in many beads with the majority form is not what was put in its stead. */
function isUsual(word: string, majority: Form | undefined, words: Vocabulary): boolean {
  if (majority === undefined) return false;
  const holding = words.beadsWithWord(word);
  return [...majority.inside].filter((position) => holding.has(position)).length > USUAL * majority.inside.size;
}
const USUAL = 0.3;

/** Of an expression of several words a part is mostly left, so that a weak likeness tells the place. */
function oddSpan(best: Candidate | undefined, strange: Stranger | undefined, isLong: boolean): Span | undefined {
  if (best !== undefined && best.score >= (isLong ? 0.2 : 0.4)) return best;
  if (strange !== undefined && strange.strangeness > (best?.score ?? 0)) return strange;
  return best ?? strange;
}

interface Stranger extends Span {
  /** 0 to 1: how little the source explains it, for a word that says much. */
  readonly strangeness: number;
  readonly offset: number;
}

/** The content word of the target that no source word explains, near the place where the term should stand. */
function stranger(bead: BeadText, asking: Asking, majority: Form | undefined, { isContent, words }: Scene): Stranger | undefined {
  const { target, cosines, sourceWords, targetWords } = bead;
  const { occurrence } = asking;
  if (cosines.length === 0) return undefined;
  const place = (first(bead, asking) + (occurrence.to - occurrence.from) / 2) / sourceWords;
  let best: Stranger | undefined;
  let before = 0;
  for (const line of target) {
    for (let index = 0; index < line.words.length; index++) {
      if (!isContent(line, index)) continue;
      let explained = 0;
      for (let i = 0; i < sourceWords; i++) explained = Math.max(explained, cosines[i * targetWords + before + index]!);
      const offset = Math.abs((before + index + 0.5) / targetWords - place);
      const strangeness = Math.max(0, 1 - explained / 0.7) * Math.min(1, line.weights[index]! / 4) * (1 - 0.5 * offset);
      if (best !== undefined && strangeness <= best.strangeness) continue;
      const { key } = line.words[index]!;
      if (!isUsual(key, majority, words)) best = { line, from: index, to: index + 1, key, strangeness, offset };
    }
    before += line.words.length;
  }
  return best;
}

/** How well the target explains the content words around the term; a free translation explains them badly, a single wrong word does not. */
export function context({ source, cosines, targetWords }: BeadText, first: number, count: number, { isSourceContent }: Pick<Scene, "isSourceContent">): { mean: number; worst: number } {
  let sum = 0;
  let words = 0;
  let worst = 1;
  let at = 0;
  for (const line of source) {
    for (let index = 0; index < line.words.length; index++, at++) {
      if ((at >= first && at < first + count) || cosines.length === 0 || !isSourceContent(line, index)) continue;
      let best = 0;
      for (let j = 0; j < targetWords; j++) best = Math.max(best, cosines[at * targetWords + j]!);
      const explained = Math.min(1, best / 0.6);
      sum += explained;
      words++;
      worst = Math.min(worst, explained);
    }
  }
  return words === 0 ? { mean: 0.5, worst: 0.5 } : { mean: sum / words, worst };
}

/** Position of the occurrence's first word in the bead's source. */
function first({ source }: BeadText, { occurrence }: Asking): number {
  const before = source.slice(0, source.findIndex(({ segment }) => segment === occurrence.segment));
  return before.reduce((sum, { words }) => sum + words.length, 0) + occurrence.from;
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u] as const;

function sameScript(name: string, text: string): boolean {
  return SCRIPTS.some((script) => script.test(name) && (text.match(new RegExp(script, "gu"))?.length ?? 0) > text.length / 3);
}

function majorityCosine(all: readonly Asking[], majority: Form): number {
  const cosines = all.flatMap(({ spans }) => spans.filter(({ key }) => key === majority.form.key).map(({ cosine }) => cosine));
  return cosines.length === 0 ? 0 : cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

function meanWeight(line: Line, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += line.weights[index]!;
  return sum / (to - from);
}

/** A neighbour holds the majority form without asking for it: the translator moved it across the border. */
function nearby(position: number, asking: ReadonlySet<number>, holding: ReadonlySet<number>): boolean {
  return [position - 1, position + 1].some((other) => holding.has(other) && !asking.has(other));
}

function toMajority(vector: Float32Array, { form }: Form): number {
  return Math.max(0, ...form.words.map((word) => (word.vector === undefined ? 0 : dot(vector, word.vector))));
}

/** Share of the majority form's words that stand in the bead. */
function partsThere({ form }: Form, position: number, words: Vocabulary): number {
  if (form.words.length < 2) return 0;
  const there = form.words.filter((word) => words.beadsWith({ key: word.key, words: [word] }).has(position));
  return there.length / form.words.length;
}
