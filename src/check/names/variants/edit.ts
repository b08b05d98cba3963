import { withoutMarks } from "../difference.ts";

/** The one slip that makes a form of another: what kind, and how far from the ends (in letters). */
export interface Edit {
  readonly kind: "swap" | "double" | "insert" | "substitute" | "marks";
  /** Letters before the first that differs. */
  readonly fromStart: number;
  /** Letters behind the last that differs. */
  readonly fromEnd: number;
}

/** A letter with its marks; Thai and Lao am is a mark to the eye. The platform's segmenter does the same and is a hundred times slower. */
const LETTER = /[^\p{M}\u0e33\u0eb3][\p{M}\u0e33\u0eb3\u200c\u200d]*|[^]/gu;

/** User-perceived letters: a Thai consonant with its vowel and tone is one, each part of a Devanagari conjunct is one. */
export function lettersOf(form: string): readonly string[] {
  return /^[\x20-\x7e\u00c0-\u024f\u0370-\u03ff\u0400-\u0482\u048a-\u052f]*$/u.test(form) ? form.split("") : form.match(LETTER) ?? [];
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
  const edit = letterEdit(x, y);
  // Marks may differ on several letters, and the same word may have another number of them (ß, ss).
  if ((edit === undefined || edit.kind === "substitute") && Math.abs(x.length - y.length) <= 1 && withoutMarks(left) === withoutMarks(right)) return { kind: "marks", ...bounds(x, y) };
  return edit;
}

function bounds(x: ArrayLike<string>, y: ArrayLike<string>): { readonly fromStart: number; readonly fromEnd: number } {
  const shorter = Math.min(x.length, y.length);
  let fromStart = 0;
  while (fromStart < shorter && x[fromStart] === y[fromStart]) fromStart += 1;
  let fromEnd = 0;
  while (fromEnd < shorter - fromStart && x[x.length - 1 - fromEnd] === y[y.length - 1 - fromEnd]) fromEnd += 1;
  return { fromStart, fromEnd };
}

/** `editOf` for letters cut apart (or coded, one code unit each); marks are letters here. */
export function letterEdit(x: ArrayLike<string>, y: ArrayLike<string>): Edit | undefined {
  if (Math.abs(x.length - y.length) > 1) return undefined;
  const { fromStart, fromEnd } = bounds(x, y);
  const [changed, into] = [x.length - fromStart - fromEnd, y.length - fromStart - fromEnd];
  if (changed === 1 && into === 1) return { kind: "substitute", fromStart, fromEnd };
  if (changed + into === 1) {
    const longer = changed === 1 ? x : y;
    const extra = longer[fromStart]!;
    return { kind: longer[fromStart - 1] === extra || longer[fromStart + 1] === extra ? "double" : "insert", fromStart, fromEnd };
  }
  const swapped = changed === 2 && into === 2 && x[fromStart] === y[fromStart + 1] && x[fromStart + 1] === y[fromStart];
  return swapped ? { kind: "swap", fromStart, fromEnd } : undefined;
}
