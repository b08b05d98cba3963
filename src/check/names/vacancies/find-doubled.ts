import { piecesOf } from "../unspaced.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Flow } from "../variants/flow.ts";
import type { Slip } from "./judge.ts";

/** A stretch of a flow, in letters. */
export interface Stretch {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
}

export interface Near extends Stretch {
  readonly form: string;
  readonly slip: Slip;
}

/** Where a form stands in a text. */
export function placesOf(form: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}

export const KANA = /[\p{Script=Katakana}ー]/u;

/** Letters at a place of the form where its first or last letter is doubled: 普普京, but not 成都都有, where 都 is a word. */
export function doubledAt(flow: Flow, { at, form, flows }: { at: number; form: string; flows: readonly Flow[] }): { start: number; end: number; fromStart: number; fromEnd: number } | undefined {
  const letters = lettersOf(form);
  const [first, last] = [letters[0]!, letters.at(-1)!];
  const end = at + form.length;
  const size = letters.length;
  if (flow.text.startsWith(first, at - first.length) && isStray(flow, { start: at - first.length, letter: first, form, flows, front: true })) return { start: at - first.length, end, fromStart: 0, fromEnd: size };
  if (flow.text.startsWith(last, end) && isStray(flow, { start: end, letter: last, form, flows, front: false })) return { start: at, end: end + last.length, fromStart: size, fromEnd: 0 };
  return undefined;
}

interface Doubled {
  /** The letter that is there twice, and where the second one is. */
  readonly letter: string;
  readonly start: number;
  readonly form: string;
  readonly flows: readonly Flow[];
  /** Before the form, or behind it. */
  readonly front: boolean;
}

/**
 * True where a letter is no word of its own, nor part of a neighbour: the segmenter leaves it alone, and it stands alone nowhere else; or
 * it took it for a part of the name (วิ|กก, 瓦|拉拉); or without it, it reads on in fewer words (ซก|ล่า|ว for กล่าว).
 */
function isStray(flow: Flow, { start, letter, form, flows, front }: Doubled): boolean {
  const piece = flow.pieces.find((other) => other.start <= start && start < other.end);
  if (piece === undefined || start < 0 || /^\p{M}/u.test(flow.text.slice(start + letter.length))) return false;
  // クラブ before ブレックヴィク ends as that begins.
  if (KANA.test(letter)) return !KANA.test(flow.text[start - 1] ?? "") || !KANA.test(flow.text[start + 1] ?? "");
  const end = start + letter.length;
  if (piece.text !== letter) {
    const isInside = front ? piece.start === start && piece.end <= end + form.length : piece.end === end && piece.start >= start - form.length;
    return isInside || (!front && !/\p{Script=Han}/u.test(letter) && readsOn(flow, start, letter));
  }
  const alone = flows.flatMap((other) => other.pieces.filter(({ text, start: from }) => text === letter && (other !== flow || from !== start)).map(({ start: from }) => ({ text: other.text, from })));
  return alone.every(({ text, from }) => placesOf(form, text).some((at) => at <= from && from < at + form.length));
}

/** Letters that are read on. */
const AHEAD = 16;

/** True where the text behind a letter falls into fewer words than with the letter before it. */
function readsOn({ view, text }: Flow, start: number, letter: string): boolean {
  const segmenter = new Intl.Segmenter(view.article.language, { granularity: "word" });
  const words = (part: string): number => piecesOf(part, segmenter).length;
  const behind = text.slice(start + letter.length, start + letter.length + AHEAD);
  return words(letter + behind) > words(behind) && !behind.startsWith(" ");
}


export function doublesIn(flow: Flow, form: string, flows: readonly Flow[]): readonly Near[] {
  return placesOf(form, flow.text).flatMap((at): Near[] => {
    const doubled = doubledAt(flow, { at, form, flows });
    if (doubled === undefined) return [];
    const { start, end, fromStart, fromEnd } = doubled;
    return [{ flow, from: flow.offsets.indexOf(start), to: flow.offsets.indexOf(end), form: flow.text.slice(start, end), slip: { kind: "double", fromStart, fromEnd } }];
  });
}
