import { withoutMarks } from "../difference.ts";

/** The one slip that makes a form of another: what kind, and how far from the ends (in letters). */
export interface Edit {
  readonly kind: "swap" | "double" | "insert" | "substitute" | "marks";
  /** Letters before the first that differs. */
  readonly fromStart: number;
  /** Letters behind the last that differs. */
  readonly fromEnd: number;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** User-perceived letters: a Thai consonant with its vowel and tone is one. */
export function lettersOf(form: string): readonly string[] {
  // Plain text needs no segmenter, which is slow.
  return /^[\x20-\x7e\u00c0-\u024f\u0370-\u052f]*$/u.test(form) ? [...form] : [...graphemes.segment(form)].map(({ segment }) => segment);
}

/**
 * The single slip between two forms (Damerau 1964: one letter dropped, added, changed, or two neighbours swapped; or marks alone,
 * on any number of letters). Undefined where they are equal or further apart. Case is not looked at.
 */
export function editOf(a: string, b: string): Edit | undefined {
  if (a.toLowerCase() === b.toLowerCase()) return undefined;
  const [x, y] = [lettersOf(a.toLowerCase()), lettersOf(b.toLowerCase())];
  if (Math.abs(x.length - y.length) > 1) return undefined;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start += 1;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end += 1;
  const bounds = { fromStart: start, fromEnd: end };
  if (withoutMarks(a.toLowerCase()) === withoutMarks(b.toLowerCase())) return { kind: "marks", ...bounds };
  const [left, right] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (left.length === 1 && right.length === 1) return { kind: "substitute", ...bounds };
  if (left.length + right.length === 1) {
    const extra = left[0] ?? right[0]!;
    return { kind: x[start - 1] === extra || x[x.length - end] === extra || y[start - 1] === extra ? "double" : "insert", ...bounds };
  }
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) return { kind: "swap", ...bounds };
  return undefined;
}
