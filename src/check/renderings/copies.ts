import type { Asking, Form } from "./agreement.ts";
import type { BeadText } from "./beads.ts";
import { keyOf } from "./candidates.ts";
import type { Span } from "./scene.ts";
import type { Line } from "./side.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { sameWord } from "./same-word.ts";
import { comparable } from "./words.ts";

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
export function copiedSpan({ target }: BeadText, source: Line, { from, to }: Occurrence, kind: SourceTerm["kind"]): Span | undefined {
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
