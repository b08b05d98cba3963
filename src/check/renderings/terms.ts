import type { ArticleView } from "../types.ts";
import type { Concept } from "../../glossary/types.ts";
import type { LineReader } from "./beads.ts";
import type { Line } from "./side.ts";
import { lemmatise } from "./lemma.ts";
import { calendarWords } from "./calendar.ts";
import { contentWords } from "./content.ts";
import { comparable } from "./words.ts";

/** A place in the source: words `from` to `to` (exclusive) of a segment. */
export interface Occurrence {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/** Something of the source that ought to be rendered one way. */
export interface SourceTerm {
  readonly form: string;
  readonly kind: "name" | "term" | "concept";
  readonly concept?: Concept;
  /** How sure it is that this is a name, or a term of weight; 0 to 1. */
  readonly confidence: number;
  readonly occurrences: readonly Occurrence[];
}

/** A term must recur before its renderings can be compared. */
const LEAST_RECURRENCE = 3;
const LONGEST_TERM = 4;

/** The source's glossary concepts, names and recurring terms, in that order of precedence: a word belongs to one of them only. */
export function sourceTerms(view: ArticleView, read: LineReader): SourceTerm[] {
  const lines = view.segments.map((segment) => read(view, segment));
  const taken = new Set<string>();
  const concepts = conceptTerms(view, lines, taken);
  const names = nameTerms(view, new Map(lines.map((line) => [line.segment, line])), taken);
  return [...concepts, ...names, ...recurringTerms(lines, taken)];
}

function conceptTerms(view: ArticleView, lines: readonly Line[], taken: Set<string>): SourceTerm[] {
  const groups = new Map<Concept, { form: string; occurrences: Occurrence[] }>();
  for (const line of lines) {
    for (const { concept, span, actual } of view.mentions(line.segment)) {
      const occurrence = occurrenceAt(line, span.start, span.end);
      if (occurrence === undefined || !take(occurrence, taken)) continue;
      let group = groups.get(concept);
      if (group === undefined) groups.set(concept, (group = { form: actual, occurrences: [] }));
      group.occurrences.push(occurrence);
    }
  }
  return [...groups].map(([concept, { form, occurrences }]) => ({ form, kind: "concept", concept, confidence: 1, occurrences }));
}

function nameTerms(view: ArticleView, lines: ReadonlyMap<number, Line>, taken: Set<string>): SourceTerm[] {
  const groups = new Map<string, { form: string; confidence: number; occurrences: Occurrence[] }>();
  const calendar = calendarWords(view.article.language);
  for (const { segment, span, form, confidence } of view.names()) {
    const line = lines.get(segment);
    const occurrence = line && occurrenceAt(line, span.start, span.end);
    if (occurrence === undefined || !take(occurrence, taken)) continue;
    const key = comparable(form);
    if (calendar.has(key) || isTitleCase(line!) || isInitials(form)) continue;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { form, confidence, occurrences: [] }));
    group.confidence = Math.max(group.confidence, confidence);
    group.occurrences.push(occurrence);
  }
  return [...groups.values()].map(({ form, confidence, occurrences }) => ({ form, kind: "name", confidence, occurrences }));
}

/** In a headline that capitalises every word a capital tells nothing. */
function isTitleCase({ text, words }: Line): boolean {
  const long = words.filter(({ end, start }) => end - start > 3);
  return long.length >= 3 && long.filter(({ start }) => /\p{Lu}/u.test(text[start]!)).length >= 0.8 * long.length;
}

/** "O.K", "It": too short to be told apart from ordinary words. */
function isInitials(form: string): boolean {
  return /^(?:\p{Lu}\.?\p{L}?|\p{Lu}\p{Ll}?)$/u.test(form);
}

function occurrenceAt({ segment, words }: Line, start: number, end: number): Occurrence | undefined {
  const from = words.findIndex((word) => word.end > start);
  if (from < 0) return undefined;
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return to > from ? { segment, from, to } : undefined;
}

/** Claims the words of an occurrence; false where another term has one of them. */
function take({ segment, from, to }: Occurrence, taken: Set<string>): boolean {
  const cells = Array.from({ length: to - from }, (_, index) => `${segment}:${from + index}`);
  if (cells.some((cell) => taken.has(cell))) return false;
  for (const cell of cells) taken.add(cell);
  return true;
}

/** Words and word sequences that recur, without a tagger: content words at both ends, the longest that recur as often as their parts. */
function recurringTerms(lines: readonly Line[], taken: ReadonlySet<string>): SourceTerm[] {
  const lemma = lemmatise(lines);
  const isContent = contentWords(lines);
  const groups = new Map<string, { form: string; words: number; segments: Set<number>; occurrences: Occurrence[] }>();
  for (const line of lines) {
    const free = line.words.map((_, index) => !taken.has(`${line.segment}:${index}`));
    for (let from = 0; from < line.words.length; from++) {
      if (!free[from] || !isContent(line, from)) continue;
      for (let to = from + 1; to <= Math.min(line.words.length, from + LONGEST_TERM); to++) {
        if (!free[to - 1]) break;
        if (isContent(line, to - 1)) {
          const key = line.words.slice(from, to).map((word) => lemma(word.key)).join(" ");
          let group = groups.get(key);
          if (group === undefined) {
            const form = line.text.slice(line.words[from]!.start, line.words[to - 1]!.end);
            groups.set(key, (group = { form, words: to - from, segments: new Set(), occurrences: [] }));
          }
          group.segments.add(line.segment);
          group.occurrences.push({ segment: line.segment, from, to });
        }
        if (!line.words[to - 1]!.joins) break;
      }
    }
  }
  const recurring = [...groups.values()].filter(({ segments }) => segments.size >= LEAST_RECURRENCE).sort((a, b) => b.words - a.words);
  const claimed = new Set<string>();
  const kept: SourceTerm[] = [];
  for (const { form, words, occurrences } of recurring) {
    const own = occurrences.filter((occurrence) => !cells(occurrence).every((cell) => claimed.has(cell)));
    if (new Set(own.map(({ segment }) => segment)).size < LEAST_RECURRENCE) continue;
    if (words > 1) for (const cell of occurrences.flatMap(cells)) claimed.add(cell);
    if (words === 1 && isSlight(form)) continue;
    kept.push({ form, kind: "term", confidence: 1, occurrences: own });
  }
  return kept;
}

/** Words of three letters are rarely terms ("all", "har"); in scripts of syllables and ideographs they are. */
function isSlight(form: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u.test(form);
}

function cells({ segment, from, to }: Occurrence): string[] {
  return Array.from({ length: to - from }, (_, index) => `${segment}:${from + index}`);
}
