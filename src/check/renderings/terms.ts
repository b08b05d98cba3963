import type { ArticleView } from "../types.ts";
import type { Concept } from "../../glossary/types.ts";
import type { LineReader } from "./beads.ts";
import type { Line } from "./side.ts";
import { calendarWords } from "../calendar-words.ts";
import { recurringTerms } from "./recurring.ts";
import { slogans } from "./slogans.ts";
import { comparable } from "./words.ts";

/** A place in the source: words `from` to `to` (exclusive) of a segment. */
export interface Occurrence {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  /** Part of a longer name, which has a term of its own: it tells how the name is rendered, and lacks nothing. */
  readonly isPart?: true;
}

/** Something of the source that ought to be rendered one way. */
export interface SourceTerm {
  readonly form: string;
  readonly kind: "name" | "term" | "concept";
  readonly concept?: Concept;
  /** How sure it is that this is a name, or a term of weight; 0 to 1. */
  readonly confidence: number;
  /** Put in quotation marks by the text: a motto, the title of a work. */
  readonly isSlogan?: true;
  readonly occurrences: readonly Occurrence[];
}

/** The source's glossary concepts, slogans, names and recurring terms, in that order of precedence: a word belongs to one of them only. */
export function sourceTerms(view: ArticleView, read: LineReader): SourceTerm[] {
  const lines = view.segments.map((segment) => read(view, segment));
  const taken = new Set<string>();
  const concepts = conceptTerms(view, lines, taken);
  const quoted = slogans(lines, (occurrence) => take(occurrence, taken)).map((slogan): SourceTerm => ({ ...slogan, kind: "term", confidence: 1, isSlogan: true }));
  const names = nameTerms(view, new Map(lines.map((line) => [line.segment, line])), taken);
  return [...concepts, ...quoted, ...names, ...recurringTerms(lines, taken)];
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
    if (calendar.has(key) || isTitleCase(line!) || isInitials(form) || isShortened(line!, span.end, form)) continue;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { form, confidence, occurrences: [] }));
    group.confidence = Math.max(group.confidence, confidence);
    group.occurrences.push(occurrence);
  }
  for (const { key, occurrence } of capitalised(lines)) if (groups.has(key) && take(occurrence, taken)) groups.get(key)!.occurrences.push(occurrence);
  const found = [...groups.values()];
  return found.map(({ form, confidence, occurrences }) => ({ form, kind: "name", confidence, occurrences: [...occurrences, ...partsNamed(form, found.flatMap((group) => group.occurrences), lines)] }));
}

/** Words in capitals, without the English genitive: a sentence may begin with a name that is known from elsewhere ("Ibarra's party …"). */
function capitalised(lines: ReadonlyMap<number, Line>): { key: string; occurrence: Occurrence }[] {
  return [...lines.values()].flatMap(({ segment, text, words }) =>
    words.flatMap(({ key, start }, from) => (key.length >= 4 && /\p{Lu}/u.test(text[start]!) ? [{ key: key.replace(/['’]s$/u, ""), occurrence: { segment, from, to: from + 1 } }] : [])),
  );
}

/** Where a longer name has this one: "Ibarra" in "Tomás Ibarra". */
function partsNamed(form: string, names: readonly Occurrence[], lines: ReadonlyMap<number, Line>): Occurrence[] {
  const key = comparable(form);
  return names.flatMap(({ segment, from, to }) =>
    Array.from({ length: to - from > 1 ? to - from : 0 }, (_, index) => from + index).flatMap((at): Occurrence[] => (lines.get(segment)!.words[at]!.key === key ? [{ segment, from: at, to: at + 1, isPart: true }] : [])),
  );
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

/** "Det. Sgt. Hall", "Gov. Brown": a title, and no name. */
function isShortened({ text }: Line, end: number, form: string): boolean {
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(form) && /^\. \p{Lu}/u.test(text.slice(end, end + 3));
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
