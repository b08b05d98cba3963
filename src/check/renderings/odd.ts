import type { BeadText } from "./beads.ts";
import type { Asking, Form } from "./agreement.ts";
import { keyOf } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { firstWord } from "./scene.ts";
import type { Scene, Span } from "./scene.ts";
import { dot, spanVector } from "./side.ts";
import type { Line } from "./side.ts";
import { quotations } from "./slogans.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { holdsWord, sameWord } from "./same-word.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { comparable, isUnspaced } from "./words.ts";

/** What stands where the term's rendering should, and what led there. */
export interface Replacement {
  readonly odd: Span | undefined;
  /** Between quotation marks, as the slogan is in the source. */
  readonly isQuoted: boolean;
  readonly stranger: Stranger | undefined;
}

export function replacement(term: SourceTerm, asking: Asking, majority: Form | undefined, scene: Scene): Replacement {
  const { position, occurrence, spans } = asking;
  const bead = scene.beads[position]!;
  const source = bead.source.find(({ segment }) => segment === occurrence.segment)!;
  const strange = stranger(bead, asking, majority, scene);
  const copy = copiedSpan(bead, source, occurrence, term.kind);
  if (copy !== undefined) return { odd: copy, isQuoted: false, stranger: strange };
  const quoted = term.isSlogan === true ? quotedSpan(bead) : undefined;
  if (quoted !== undefined) return { odd: quoted, isQuoted: true, stranger: strange };
  const partly = majority && besidePart(bead, majority, scene);
  if (partly !== undefined) return { odd: partly, isQuoted: false, stranger: strange };
  return { odd: oddSpan(likeliest(spans, majority, scene.words), strange, occurrence.to - occurrence.from > 1), isQuoted: false, stranger: strange };
}

/** The bead's quotation, where there is only one. */
export function quotedSpan({ target }: BeadText): Span | undefined {
  const [only, ...others] = target.flatMap(quotations);
  return only === undefined || others.length > 0 ? undefined : { ...only, key: keyOf(only.line, only.from, only.to) };
}

/** The beads in which the source's own words stand, where at least two others, and twice as many, have none of them. */
export function copies(term: SourceTerm, asking: readonly Asking[], beads: readonly BeadText[]): ReadonlySet<number> {
  const found = asking.filter(({ position, occurrence }) => {
    const bead = beads[position]!;
    const source = sourceLine(bead, occurrence);
    const words = source.words.slice(occurrence.from, occurrence.to);
    if (term.kind === "term" && words.some(({ start }) => /\p{Lu}/u.test(source.text[start]!))) return false;
    // "plan" is no form of "plant", though they look it.
    if (term.kind === "term" && words.length === 1 && words[0]!.key !== comparable(term.form)) return false;
    return copiedSpan(bead, source, occurrence, term.kind) !== undefined;
  });
  const others = asking.length - found.length;
  return others < 2 || others < 2 * found.length ? new Set() : new Set(found.map(({ position }) => position));
}

/** A single word that both languages have ("fans", "warm") is no copy, nor is a part of what the other beads have ("Drought Monitor"). */
export function isShared(term: SourceTerm, { position, occurrence }: Asking, { beads, majority }: { beads: readonly BeadText[]; majority: Form | undefined }): boolean {
  if (term.kind !== "term" || occurrence.to - occurrence.from > 1) return false;
  const words = sourceLine(beads[position]!, occurrence).words.slice(occurrence.from, occurrence.to);
  return words.some(({ key }) => majority?.form.words.some((word) => sameWord(word, { key, vector: undefined })) === true);
}

/** The copy goes on with a word in capitals that stands beside it in the source, too: "(HMC) of independent schools", "known as Kanye West". */
export function isOfTitle(copy: Span, source: Line, { from, to }: Occurrence): boolean {
  const written = ({ text, words }: Line, index: number): string | undefined => words[index] && text.slice(words[index].start, words[index].end);
  const goesOn = (step: 1 | -1): boolean => {
    let [a, b] = step === 1 ? [from + copy.to - copy.from, copy.to] : [from - 1, copy.from - 1];
    for (; a >= 0 && b >= 0 && written(source, a) !== undefined && written(source, a) === written(copy.line, b); a += step, b += step) if (/^\p{Lu}/u.test(written(source, a)!)) return true;
    return false;
  };
  return to > from && (goesOn(1) || goesOn(-1));
}

function sourceLine({ source }: BeadText, { segment }: Occurrence): Line {
  return source.find((line) => line.segment === segment)!;
}

/** Shorter words are often the same by chance ("in", "man"). */
const LEAST_COPY = 4;

/** The source's own words in the target, written alike or in small letters: not "(agent)" as an explanation, nor "Cloud" in "Cloud Security". */
function copiedSpan({ target }: BeadText, source: Line, { from, to }: Occurrence, kind: SourceTerm["kind"]): Span | undefined {
  const isTerm = kind === "term";
  const written = (line: Line, index: number): string => line.text.slice(line.words[index]!.start, line.words[index]!.end);
  const wanted = Array.from({ length: to - from }, (_, index) => written(source, from + index));
  const isWanted = (word: string, index: number): boolean => word === wanted[index] || (isTerm && word === source.words[from + index]!.key);
  if (wanted.join("").length < LEAST_COPY) return undefined;
  for (const line of target) {
    for (let at = 0; at + wanted.length <= line.words.length; at++) {
      if (!wanted.every((_, index) => isWanted(written(line, at + index), index))) continue;
      if (isTerm && (/[(（[]\s*$/u.test(line.text.slice(0, line.words[at]!.start)) || hasForeignCompany(line, at, at + wanted.length))) continue;
      return { line, from: at, to: at + wanted.length, key: keyOf(line, at, at + wanted.length) };
    }
  }
  return undefined;
}

/** Beside other Latin words in a text of another script the word is part of a name. */
function hasForeignCompany({ text, words }: Line, from: number, to: number): boolean {
  const latin = /\p{Script=Latin}/u;
  if ((text.match(/\p{Script=Latin}/gu)?.length ?? 0) > text.length / 2) return false;
  const before = from > 0 && words[from - 1]!.joins && latin.test(words[from - 1]!.key);
  const after = to < words.length && words[to - 1]!.joins && latin.test(words[to]!.key);
  return before || after;
}

/** Of the spans that fit best the one nearest to the usual rendering. */
function likeliest(spans: readonly Candidate[], majority: Form | undefined, words: Vocabulary): Candidate | undefined {
  let best: { span: Candidate; value: number } | undefined;
  for (const one of spans.slice(0, LIKELY)) {
    const span = trimmed(one, majority, words);
    const value = span && span.score + KINSHIP * kinship(span.line, span.from, span.to, majority);
    if (span !== undefined && (best === undefined || value! > best.value)) best = { span, value: value! };
  }
  return best?.span;
}
const LIKELY = 4;

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

export interface Stranger extends Span {
  /** 0 to 1: how little the source explains it, for a word that says much. */
  readonly strangeness: number;
  readonly offset: number;
  /** How much stranger it is than the next strangest content word of the bead. */
  readonly gap: number;
}

/** A part of the usual expression with another word where the rest should be: "رصيف الحاويات" for "محطة الحاويات". */
function besidePart({ target }: BeadText, { form: { key, words: parts } }: Form, { isContent }: Scene): Span | undefined {
  if (parts.length < 2 || isUnspaced(key)) return undefined;
  for (const line of target) {
    for (const [index, { key: word }] of line.words.entries()) {
      const at = parts.findIndex((part) => holdsWord({ key: word, vector: undefined }, part));
      if (at < 0) continue;
      const before = at > 0 && index > 0 && line.words[index - 1]!.joins && isContent(line, index - 1);
      const after = at < parts.length - 1 && line.words[index]!.joins && index + 1 < line.words.length && isContent(line, index + 1);
      if (before || after) return { line, from: before ? index - 1 : index, to: after ? index + 2 : index + 1, key: keyOf(line, before ? index - 1 : index, after ? index + 2 : index + 1) };
    }
  }
  return undefined;
}

/** What stands in a term's stead is mostly near it in meaning, or a compound with a part of it (Baggererlaubnis for Baggergenehmigung). */
const KINSHIP = 0.5;

function kinship(line: Line, from: number, to: number, majority: Form | undefined): number {
  const vector = majority && spanVector(line, from, to);
  if (vector === undefined) return 0;
  return Math.max(0, ...majority!.form.words.map((word) => (word.vector === undefined ? 0 : dot(vector, word.vector))));
}

/** The content word of the target that no source word explains, near the place where the term should stand. */
function stranger(bead: BeadText, asking: Asking, majority: Form | undefined, { isContent, words }: Scene): Stranger | undefined {
  const { target, cosines, sourceWords, targetWords } = bead;
  const { occurrence } = asking;
  if (cosines.length === 0) return undefined;
  const place = (firstWord(bead, asking) + (occurrence.to - occurrence.from) / 2) / sourceWords;
  let best: (Stranger & { readonly value: number }) | undefined;
  let next = 0;
  let before = 0;
  for (const line of target) {
    for (let index = 0; index < line.words.length; index++) {
      if (!isContent(line, index)) continue;
      let explained = 0;
      for (let i = 0; i < sourceWords; i++) explained = Math.max(explained, cosines[i * targetWords + before + index]!);
      const offset = Math.abs((before + index + 0.5) / targetWords - place);
      const strangeness = Math.max(0, 1 - explained / 0.7) * Math.min(1, line.weights[index]! / 4) * (1 - 0.5 * offset);
      const { key } = line.words[index]!;
      const value = strangeness + KINSHIP * kinship(line, index, index + 1, majority);
      if (value <= next || isUsual(key, majority, words)) continue;
      if (best !== undefined && value <= best.value) next = value;
      else {
        next = best?.value ?? 0;
        best = { line, from: index, to: index + 1, key, strangeness, offset, value, gap: 0 };
      }
    }
    before += line.words.length;
  }
  return best && { ...best, gap: best.value - next };
}
