import type { Prose } from "./prose.ts";
import type { Stretch } from "./readers/reader.ts";
import type { Run } from "./types.ts";
import { isHanging, WHITE } from "./white.ts";

/** A change of the raw text; becomes a run of its own, mapped as a whole. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FOLDED = new RegExp(`[${WHITE}]{2,}|(?! )[${WHITE}]`, "gu");
/** Line breaks between two of these are the typesetter's, not the writer's: Chinese and Japanese put no space there. */
const UNSPACED = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{Script=Bopo}\\u3000-\\u303F\\uFF01-\\uFF60]";
const UNSPACED_BEFORE = new RegExp(`${UNSPACED}$`, "u");
const UNSPACED_AFTER = new RegExp(`^${UNSPACED}`, "u");
/** Stretches that compose among themselves only: Latin letters as they are, a letter with its marks, a Hangul syllable, a Kirat Rai vowel. */
const CLUSTER = new RegExp(
  `[!-\\u02FF]+(?!\\p{M})|[${WHITE}]|(?:[\\u1100-\\u115F\\uA960-\\uA97C]+[\\u1160-\\u11A7\\uD7B0-\\uD7C6]*[\\u11A8-\\u11FF\\uD7CB-\\uD7FB]*` +
    `|[\\uAC00-\\uD7A3][\\u1160-\\u11A7]*[\\u11A8-\\u11FF]*|[\\u{16D63}-\\u{16D6A}]+|\\P{M})\\p{M}*|\\p{M}+`,
  "gu",
);

/**
 * Joins a block's stretches into a text as segments have it: NFC, white space folded to single spaces, trimmed.
 * Linear in the length of the block.
 */
export function fold(stretches: readonly Stretch[]): Prose {
  const raw = stretches.map((stretch) => stretch.text).join("");
  const edits = editsOf(raw);
  const walk = new StretchWalk(stretches);
  const builder = new ProseBuilder();
  let at = 0;
  for (const edit of [...edits, { start: raw.length, end: raw.length, text: "" }]) {
    while (at < edit.start) {
      const stretch = walk.at(at);
      const to = Math.min(edit.start, walk.end);
      if (isExact(stretch)) builder.add(raw.slice(at, to), stretch.start + (at - walk.start), to - at);
      else builder.add(raw.slice(at, to), stretch.start, stretch.end - stretch.start);
      at = to;
    }
    if (edit.text !== "") {
      const source = walk.sourceOf(edit.start).start;
      builder.add(edit.text, source, walk.sourceOf(edit.end - 1).end - source);
    }
    at = edit.end;
  }
  return builder.prose();
}

function isExact(stretch: Stretch): boolean {
  return stretch.text.length === stretch.end - stretch.start;
}

function editsOf(raw: string): Edit[] {
  let begin = 0;
  let end = raw.length;
  while (begin < end && isHanging(raw.charCodeAt(begin))) begin++;
  while (end > begin && isHanging(raw.charCodeAt(end - 1))) end--;
  const edits: Edit[] = [];
  if (begin > 0) edits.push({ start: 0, end: begin, text: "" });
  for (const white of raw.matchAll(FOLDED)) {
    if (white.index < begin || white.index >= end) continue;
    edits.push({ start: white.index, end: white.index + white[0].length, text: spaceFor(raw, white.index, white[0]) });
  }
  for (const edit of compositions(raw, begin, end)) edits.push(edit);
  if (end < raw.length) edits.push({ start: end, end: raw.length, text: "" });
  return edits.sort((one, other) => one.start - other.start);
}

function spaceFor(raw: string, index: number, white: string): string {
  if (!/[\n\r\u2028\u2029]/u.test(white)) return " ";
  const unspaced = UNSPACED_BEFORE.test(raw.slice(Math.max(0, index - 2), index)) && UNSPACED_AFTER.test(raw.slice(index + white.length, index + white.length + 2));
  return unspaced ? "" : " ";
}

function compositions(raw: string, begin: number, end: number): Edit[] {
  const inside = raw.slice(begin, end);
  if (inside === inside.normalize("NFC")) return [];
  const edits: Edit[] = [];
  for (const cluster of inside.matchAll(CLUSTER)) {
    if (isHanging(cluster[0].charCodeAt(0))) continue;
    const composed = cluster[0].normalize("NFC");
    const start = begin + cluster.index;
    if (composed !== cluster[0]) edits.push({ start, end: start + cluster[0].length, text: composed });
  }
  return edits;
}

/** Finds stretches by raw offset; questions come in ascending order. */
class StretchWalk {
  readonly #stretches: readonly Stretch[];
  #index = 0;
  /** Where the current stretch lies in the raw text. */
  start = 0;
  end: number;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    this.end = stretches[0]?.text.length ?? 0;
  }

  at(offset: number): Stretch {
    while (offset >= this.end) {
      this.start = this.end;
      this.end += this.#stretches[++this.#index]!.text.length;
    }
    return this.#stretches[this.#index]!;
  }

  /** The source of one code unit. */
  sourceOf(offset: number): { readonly start: number; readonly end: number } {
    const stretch = this.at(offset);
    if (!isExact(stretch)) return stretch;
    const start = stretch.start + (offset - this.start);
    return { start, end: start + 1 };
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class ProseBuilder {
  readonly #texts: string[] = [];
  readonly #runs: Mutable<Run>[] = [];
  #length = 0;

  add(text: string, source: number, sourceLength: number): void {
    const last = this.#runs.at(-1);
    const exact = text.length === sourceLength;
    this.#texts.push(text);
    if (last !== undefined && exact && last.textLength === last.sourceLength && last.source + last.sourceLength === source) {
      last.textLength += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.#runs.push({ text: this.#length, textLength: text.length, source, sourceLength });
    }
    this.#length += text.length;
  }

  prose(): Prose {
    return { text: this.#texts.join(""), runs: this.#runs };
  }
}
