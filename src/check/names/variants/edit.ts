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

/** Case and the kind of apostrophe do not count. */
function plain(form: string): string {
  return form.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/i\u0307/gu, "i");
}

/**
 * The single slip between two forms (Damerau 1964: one letter dropped, added, changed, or two neighbours swapped; or marks alone,
 * on any number of letters). Undefined where they are equal or further apart. Case is not looked at.
 */
export function editOf(a: string, b: string): Edit | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return undefined;
  const [x, y] = [lettersOf(left), lettersOf(right)];
  if (Math.abs(x.length - y.length) > 1) return undefined;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start += 1;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end += 1;
  const bounds = { fromStart: start, fromEnd: end };
  if (withoutMarks(left) === withoutMarks(right)) return { kind: "marks", ...bounds };
  const [changed, into] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (changed.length === 1 && into.length === 1) return { kind: "substitute", ...bounds };
  if (changed.length + into.length === 1) {
    const extra = changed[0] ?? into[0]!;
    return { kind: x[start - 1] === extra || x[x.length - end] === extra || y[start - 1] === extra ? "double" : "insert", ...bounds };
  }
  if (changed.length === 2 && into.length === 2 && changed[0] === into[1] && changed[1] === into[0]) return { kind: "swap", ...bounds };
  return undefined;
}
