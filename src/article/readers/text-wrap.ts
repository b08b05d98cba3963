import type { Line } from "./text-lines.ts";

const NARROWEST = 40;
const WIDEST = 140;
/** How many of the line breaks must be where a typewriter would have put them. */
const ENOUGH = 0.8;
const ENDS = /[.!?:;…。！？：；؟۔।။។]["'”’»」』）)\]]*$/u;

/**
 * The width a text was hard-wrapped at, in code units; undefined where its lines are whole paragraphs.
 *
 * A wrapped text is filled greedily: no line has room left for the first word of the next one. Lists, verses and one sentence a line
 * do have, or end in full stops, which a line of running text seldom does.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const breaks = lines.flatMap((line, index): (readonly [Line, Line])[] => {
    const next = lines[index + 1];
    return line.text === "" || next === undefined || next.text === "" ? [] : [[line, next]];
  });
  if (breaks.length < 2) return undefined;
  const width = lines.reduce((widest, line) => Math.max(widest, lineWidth(line)), 0);
  if (width < narrowest(lines) || width > WIDEST) return undefined;
  const full = breaks.filter(([line, next]) => isFull(line, next, width));
  if (full.length < 2 || full.length < ENOUGH * breaks.length) return undefined;
  return full.filter(([line]) => !ENDS.test(line.text)).length >= full.length * 0.6 ? width : undefined;
}

/** True where a line goes on in the next one, in a text wrapped at a width. */
export function runsOn(line: Line, next: Line, width: number): boolean {
  if (next.text === "" || next.indent > line.indent + 1) return false;
  return isFull(line, next, width) || (!ENDS.test(line.text) && /^\p{Ll}/u.test(next.text));
}

/** No room was left for the next line's first word. */
function isFull(line: Line, next: Line, width: number): boolean {
  return lineWidth(line) + 1 + firstWord(next.text) > width;
}

/** Scripts without spaces break almost anywhere: Chinese after any character but before a stop, Thai between words. */
function firstWord(text: string): number {
  const length = /^\S+/u.exec(text)?.[0].length ?? 0;
  if (/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(text)) return Math.min(length, 3);
  return /^[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u.test(text) ? Math.min(length, 14) : length;
}

function lineWidth(line: Line): number {
  return line.indent + line.text.length;
}

/** Chinese and Japanese letters are two columns wide, so their lines hold half as many. */
function narrowest(lines: readonly Line[]): number {
  const wide = lines.some((line) => /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{8}/u.test(line.text));
  return wide ? NARROWEST / 2 : NARROWEST;
}
