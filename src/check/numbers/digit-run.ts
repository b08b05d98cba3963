import { decimal, show } from "./decimal.ts";
import type { Reading } from "./types.ts";

/** Digits and the marks that may join them: point, comma, apostrophes, Arabic marks, the spaces of ISO 31-0. */
export const DIGIT_RUN = /\d+(?:[.,'’٬٫\u00a0\u202f\u2009 ]\d+)*/gu;

/** A number as far as its separators go: where it stands in the run, and what it may mean. */
export interface DigitNumber {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Bare digits, no separator: only such can be a year. */
  readonly plain: boolean;
}

/** How a language parts digits. */
export interface DigitStyle {
  /** Groups of three may stand behind a common space: 12 500. */
  readonly bySpace: boolean;
  /** A comma groups and never is the decimal mark: an English 12,500 is not 12.5. */
  readonly byComma: boolean;
}

/** Cuts a run into its numbers: `15 100` is one or two, `2024 100` two, `14.04.2025` three, `12,34,567` one. */
export function readDigitRun(run: string, style: DigitStyle): DigitNumber[] {
  const numbers: DigitNumber[] = [];
  for (const chunk of spaceChunks(run, style.bySpace)) numbers.push(...readChunk(chunk.text, chunk.start, style));
  return numbers;
}

interface Chunk {
  readonly text: string;
  readonly start: number;
}

/** A space joins only groups of three, and a common space only where the language groups so: `1 000 000`. */
function spaceChunks(run: string, groupsBySpace: boolean): Chunk[] {
  const grouped = groupsBySpace ? /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d+)?(?![.,'’]?\d)/gu : /\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,]\d+)?(?![.,'’]?\d)/gu;
  const chunks: Chunk[] = [];
  let from = 0;
  const plain = (to: number): void => {
    for (const part of run.slice(from, to).matchAll(/[^ \u00a0\u202f\u2009]+/gu)) chunks.push({ text: trimMarks(part[0]), start: from + part.index });
  };
  for (const match of run.matchAll(grouped)) {
    if (match[0].startsWith("0") || /[\d.,'’]$/u.test(run.slice(0, match.index))) continue;
    plain(match.index);
    chunks.push({ text: match[0], start: match.index });
    from = match.index + match[0].length;
  }
  plain(run.length);
  return chunks;
}

function trimMarks(text: string): string {
  return text.replace(/[.,'’٬٫]+$/u, "");
}

function readChunk(text: string, start: number, style: DigitStyle): DigitNumber[] {
  const end = start + text.length;
  if (/^\d+$/u.test(text)) return [{ start, end, readings: [[value(text)]], plain: true }];
  const readings = readingsOf(text, style);
  if (readings.length > 0) return [{ start, end, readings, plain: false }];
  // Neither grouping nor fraction: a date (14.04.2025), a section (3.1.2), a list (1,2,3).
  return [...text.matchAll(/\d+/gu)].map((part) => ({ start: start + part.index, end: start + part.index + part[0].length, readings: [[value(part[0])]], plain: true }));
}

function readingsOf(text: string, { byComma }: DigitStyle): Reading[] {
  const spaced = /[ \u00a0\u202f\u2009]/u.test(text);
  const marks = text.replace(/[ \u00a0\u202f\u2009'’٬]/gu, "").replace(/٫/gu, ".");
  const readings: Reading[] = [];
  if (/^\d+$/u.test(marks)) {
    if (/^\d{1,3}(?:\D\d{3})+$/u.test(text)) readings.push([value(marks)]);
    // "15 100": one number, or two that stand side by side.
    if (spaced) readings.push(text.split(/\D/u).map(value));
    return readings;
  }
  // One mark, once: it groups, it is the decimal mark, or it parts two numbers (10.30, 2,3).
  const single = /^(\d+)([.,])(\d+)$/u.exec(marks);
  if (single !== null) {
    const [, whole = "", mark, fraction = ""] = single;
    const groups = /^[1-9]\d{0,2}$/u.test(whole) && fraction.length === 3;
    if (groups) readings.push([value(whole + fraction)]);
    if (!(groups && byComma && mark === ",")) readings.push([value(`${whole}.${fraction}`)]);
    // 2,3; 10.30; 1665,1691
    if (fraction.length !== 3) readings.push([value(whole), value(fraction)]);
    return readings;
  }
  // Western and Indian grouping, with a fraction behind the other mark: 1.234.567,8; 12,34,567.
  const grouped = /^([1-9]\d{0,2}([.,])(?:\d{2,3}\2)*\d{3})(?:(?!\2)[.,](\d+))?$/u.exec(marks);
  if (grouped === null) return readings;
  const [, whole = "", , fraction = ""] = grouped;
  readings.push([value(whole.replace(/\D/gu, "") + (fraction === "" ? "" : `.${fraction}`))]);
  return readings;
}

function value(text: string): string {
  return show(decimal(text));
}
