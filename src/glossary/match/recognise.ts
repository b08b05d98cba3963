import type { Characters } from "./characters.ts";
import type { TermPattern, WordPattern } from "./pattern.ts";

/** A term found in a normalised text; offsets count there. */
export interface Candidate {
  readonly pattern: TermPattern;
  /** Without what is written on before it (و, ال). */
  readonly start: number;
  readonly end: number;
  /** How much of the stretch is the term's own: decides which of two that overlap wins. */
  readonly own: number;
  /** The ending after the term's own letters. */
  readonly ending: string;
  readonly shape: "base" | "suffix" | "changed" | "compound";
}

interface WordHit {
  readonly start: number;
  readonly end: number;
  readonly pattern: WordPattern;
  readonly rest: string | undefined;
}

/** Tries a word at the place where its stem would begin; its end must be a word's end. */
function stemAt(pattern: WordPattern, text: string, start: number, characters: Characters): WordHit | undefined {
  if (!text.startsWith(pattern.stem, start)) return undefined;
  const stemEnd = start + pattern.stem.length;
  if (pattern.endings === undefined) {
    return characters.joined(text, stemEnd) ? undefined : { start, end: stemEnd, pattern, rest: undefined };
  }
  pattern.endings.lastIndex = stemEnd;
  const ending = pattern.endings.exec(text);
  if (ending === null || characters.joined(text, stemEnd + ending[0].length)) return undefined;
  return { start, end: stemEnd + ending[0].length, pattern, rest: ending.groups?.["rest"] };
}

/** Whether a stem may begin at an offset: a word begins there, or what is written on before it is a known prefix. */
function beginsAt(pattern: WordPattern, text: string, start: number, characters: Characters): boolean {
  if (!characters.joined(text, start)) return true;
  if (pattern.prefix === undefined) return false;
  return pattern.prefix.test(text.slice(characters.runStart(text, start), start));
}

/** A word that begins at an offset, prefixes counted in; the longest of the ways it may stand. */
function wordAt(patterns: readonly WordPattern[], text: string, at: number, characters: Characters, end?: number): WordHit | undefined {
  let best: WordHit | undefined;
  for (const pattern of patterns) {
    const start = text.startsWith(pattern.stem, at) ? at : pattern.prefix === undefined ? -1 : text.indexOf(pattern.stem, at);
    if (start < 0 || start > at + longestPrefix || !beginsAt(pattern, text, start, characters)) continue;
    const hit = stemAt(pattern, text, start, characters);
    if (hit === undefined || (end !== undefined && hit.end !== end)) continue;
    if (best === undefined || hit.end > best.end || (hit.end === best.end && hit.pattern.stem.length > best.pattern.stem.length)) best = hit;
  }
  return best;
}

const longestPrefix = 5;

/** The offset after a gap that follows at an offset; a space may also be a hyphen ("Belt-and-Road"). -1 where it does not. */
function afterGap(gap: string, text: string, at: number): number {
  if (text.startsWith(gap, at)) return at + gap.length;
  return gap === " " && text[at] === "-" ? at + 1 : -1;
}

function beforeGap(gap: string, text: string, at: number): number {
  const start = at - gap.length;
  if (start >= 0 && text.startsWith(gap, start)) return start;
  return gap === " " && text[at - 1] === "-" ? at - 1 : -1;
}

/** A word that ends at an offset. An ending may hold an apostrophe or colon (Çin'in, EU:n), so the run before it is tried too. */
function wordEndingAt(patterns: readonly WordPattern[], text: string, end: number, characters: Characters): WordHit | undefined {
  // Scripts without spaces have no run to go back to: the word itself says how long it is.
  for (const pattern of patterns) {
    if (pattern.endings === undefined && text.startsWith(pattern.stem, end - pattern.stem.length) && end >= pattern.stem.length) {
      const start = end - pattern.stem.length;
      if (beginsAt(pattern, text, start, characters)) return { start, end, pattern, rest: undefined };
    }
  }
  let start = characters.runStart(text, end);
  for (let tries = 0; tries < 2; tries++) {
    const hit = wordAt(patterns, text, start, characters, end);
    if (hit !== undefined) return hit;
    if (text[start - 1] !== "'" && text[start - 1] !== ":") return undefined;
    start = characters.runStart(text, start - 1);
  }
  return undefined;
}

/** Recognises a term around a stem of its word number `anchor` found at an offset. */
export function recognise(options: { pattern: TermPattern; anchor: number; word: WordPattern; start: number; text: string; characters: Characters }): Candidate | undefined {
  const { pattern, anchor, word, text, characters } = options;
  if (!beginsAt(word, text, options.start, characters)) return undefined;
  const found = stemAt(word, text, options.start, characters);
  if (found === undefined) return undefined;
  const hits: WordHit[] = [found];
  for (let i = anchor - 1; i >= 0; i--) {
    const end = beforeGap(pattern.gaps[i + 1]!, text, hits[0]!.start);
    const hit = end < 0 ? undefined : wordEndingAt(pattern.words[i]!, text, end, characters);
    if (hit === undefined) return undefined;
    hits.unshift(hit);
  }
  for (let i = anchor + 1; i < pattern.words.length; i++) {
    const start = afterGap(pattern.gaps[i]!, text, hits[hits.length - 1]!.end);
    const hit = start < 0 ? undefined : wordAt(pattern.words[i]!, text, start, characters);
    if (hit === undefined) return undefined;
    hits.push(hit);
  }
  const lead = pattern.gaps[0]!;
  const tail = pattern.gaps[pattern.gaps.length - 1]!;
  const start = hits[0]!.start - lead.length;
  const last = hits[hits.length - 1]!;
  if (!text.startsWith(lead, start) || !text.startsWith(tail, last.end)) return undefined;
  return { pattern, start, end: last.end + tail.length, ...shape(hits, text, pattern.irregular) };
}

function shape(hits: readonly WordHit[], text: string, irregular: boolean): Pick<Candidate, "own" | "ending" | "shape"> {
  const last = hits[hits.length - 1]!;
  const first = hits[0]!.start;
  if (last.rest !== undefined) return { own: last.end - first - last.rest.length, ending: "", shape: "compound" };
  const asWritten = (hit: WordHit): boolean => text.slice(hit.start, hit.end) === hit.pattern.own;
  const earlier = hits.slice(0, -1).every(asWritten);
  const plain = text.startsWith(last.pattern.own, last.start);
  const own = last.start + (plain ? last.pattern.own.length : last.pattern.stem.length) - first;
  if (irregular || !earlier || !plain) return { own, ending: "", shape: irregular || !earlier || !asWritten(last) ? "changed" : "base" };
  const ending = text.slice(last.start + last.pattern.own.length, last.end);
  return { own, ending, shape: ending === "" ? "base" : "suffix" };
}
