import type { Line } from "./side.ts";
import type { Occurrence } from "./terms.ts";
import { isUnspaced } from "./words.ts";

/** Quotation marks of the world's scripts, opening and closing; one language's closing mark opens in another (”Stilla vatten”). */
const QUOTED = /["“”„‟«»‹›「『《][^"“”„‟«»‹›「」『』《》.!?。！？]{2,60}["“”‟«»‹›」』》]/gu;
/** A single quoted word is mostly meant as a word, not as a slogan or title. */
const WORDS = { least: 2, most: 8 } as const;
/** Segments that must have the slogan before its renderings can be compared. */
const LEAST_RECURRENCE = 3;

/** Words of a line between quotation marks. */
export interface Quotation<L = Line> {
  readonly line: L;
  readonly from: number;
  readonly to: number;
}

/** What a line has between quotation marks that is short enough to be a slogan or a title, and no sentence. */
export function quotations<L extends Pick<Line, "text" | "words">>(line: L): Quotation<L>[] {
  const found: Quotation<L>[] = [];
  let after = 0;
  for (let match = nextQuotation(line.text, after); match !== undefined; match = nextQuotation(line.text, after)) {
    const from = line.words.findIndex(({ start }) => start > match.start);
    let to = from;
    while (to >= 0 && to < line.words.length && line.words[to]!.end < match.end) to++;
    const isShort = from >= 0 && to - from >= WORDS.least && to - from <= (isUnspaced(line.text) ? 2 : 1) * WORDS.most;
    if (isShort) found.push({ line, from, to });
    after = isShort ? match.end : match.start + 1;
  }
  return found;
}

function nextQuotation(text: string, after: number): { start: number; end: number } | undefined {
  const pattern = new RegExp(QUOTED);
  pattern.lastIndex = after;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

export interface Slogan {
  readonly form: string;
  readonly occurrences: readonly Occurrence[];
}

/** Expressions of several words that the text puts in quotation marks again and again, longest first. */
export function slogans(lines: readonly Line[], isFree: (occurrence: Occurrence) => boolean): Slogan[] {
  const found = new Map<string, { form: string; occurrences: Occurrence[] }>();
  for (const { line, from, to } of lines.flatMap(quotations)) {
    const occurrence = { segment: line.segment, from, to };
    if (!isFree(occurrence)) continue;
    const key = line.words.slice(from, to).map((word) => word.key).join(" ");
    let slogan = found.get(key);
    if (slogan === undefined) found.set(key, (slogan = { form: line.text.slice(line.words[from]!.start, line.words[to - 1]!.end), occurrences: [] }));
    slogan.occurrences.push(occurrence);
  }
  const recurring = [...found.values()].filter(({ occurrences }) => new Set(occurrences.map(({ segment }) => segment)).size >= LEAST_RECURRENCE);
  return recurring.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
}
