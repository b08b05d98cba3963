import type { NameMention } from "../types.ts";
import type { Line } from "./cased.ts";
import { titlesAfter, titlesBefore } from "./titles.ts";

/** A piece as Intl.Segmenter cuts it. A name it does not know falls into syllables: โต|ลัม, 习|近平. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

export function piecesOf(text: string, segmenter: Intl.Segmenter): readonly Piece[] {
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => ({ text: segment, start: index, end: index + segment.length, word: isWordLike === true }));
}

/** A run of pieces that recurs. */
interface Recurrent {
  readonly form: string;
  count: number;
  /** How much more often its rarest piece stands inside than outside, 0 to 1. */
  cohesion: number;
  titled: number;
}

const MAX_PIECES = 6;
/** Kept together in a name: pieces and the spaces, hyphens and dots between them are the caller's business. */
const KATAKANA = /[\p{Script=Katakana}ー・＝]{3,}/gu;

/**
 * Names in a script without spaces (Thai, Lao, Khmer, Burmese, Han, Kana): runs of pieces that recur and whose pieces hardly stand
 * elsewhere, surer beside a title; in Japanese also katakana words. Precision before recall: an ordinary compound recurs too, but
 * the segmenter knows it as one word or its pieces stand elsewhere.
 */
export function mineUnspaced(lines: readonly Line[], language: string): readonly NameMention[] {
  const primary = language.split("-")[0]!;
  const katakana = primary === "ja" ? mineKatakana(lines) : [];
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const pieces = lines.map(({ text }) => piecesOf(text, segmenter));
  const names = recurrentRuns(pieces, primary);
  const found = lines.flatMap(({ segment }, index) => pick(pieces[index]!, segment, names));
  return [...katakana, ...found.filter(({ segment, span }) => !katakana.some((other) => other.segment === segment && other.span.start < span.end && span.start < other.span.end))];
}

function mineKatakana(lines: readonly Line[]): readonly NameMention[] {
  const found = lines.flatMap(({ segment, text }) =>
    [...text.matchAll(KATAKANA)].map((match) => ({ segment, span: { start: match.index, end: match.index + match[0].length }, form: match[0], confidence: /[・＝]/u.test(match[0]) ? 0.85 : 0.45 })));
  return found;
}

function recurrentRuns(lines: readonly (readonly Piece[])[], language: string): ReadonlyMap<string, number> {
  const [before, after] = [titlesBefore(language), titlesAfter(language)];
  const counts = new Map<string, number>();
  for (const piece of lines.flat()) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  const runs = new Map<string, Recurrent>();
  for (const pieces of lines) {
    for (let from = 0; from < pieces.length; from += 1) {
      let form = "";
      let rarest = Infinity;
      let commonest = 0;
      for (let to = from; to < Math.min(pieces.length, from + MAX_PIECES); to += 1) {
        const piece = pieces[to]!;
        if (!piece.word || /[\p{N}\p{Script=Latin}]/u.test(piece.text) || before.has(piece.text) || after.has(piece.text)) break;
        form += piece.text;
        rarest = Math.min(rarest, counts.get(piece.text)!);
        commonest = Math.max(commonest, counts.get(piece.text)!);
        if (to === from) continue;
        const run = runs.get(form) ?? { form, count: 0, cohesion: 0, titled: 0 };
        runs.set(form, run);
        run.count += 1;
        run.cohesion = Math.max(run.cohesion, Math.min(1, run.count / commonest));
        if (before.has(pieces[from - 1]?.text ?? "") || after.has(pieces[to + 1]?.text ?? "")) run.titled += 1;
      }
    }
  }
  const names = new Map<string, number>();
  for (const run of runs.values()) {
    const sureness = runSureness(run, counts);
    if (sureness > 0) names.set(run.form, sureness);
  }
  return names;
}

function runSureness({ form, count, cohesion, titled }: Recurrent, counts: ReadonlyMap<string, number>): number {
  if (count < 2 || [...form].length > 14 || counts.has(form)) return 0;
  if (titled >= 2 && cohesion > 0.4) return 0.8;
  if (cohesion < 0.75) return 0;
  return titled > 0 ? 0.75 : count >= 3 ? 0.4 : 0.3;
}

/** Longest name at each place, left to right. */
function pick(pieces: readonly Piece[], segment: number, names: ReadonlyMap<string, number>): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    let form = "";
    let best: { to: number; form: string } | undefined;
    for (let to = from; to < Math.min(pieces.length, from + MAX_PIECES); to += 1) {
      form += pieces[to]!.text;
      if (names.has(form)) best = { to, form };
    }
    if (best === undefined) continue;
    found.push({ segment, span: { start: pieces[from]!.start, end: pieces[best.to]!.end }, form: best.form, confidence: names.get(best.form)! });
    from = best.to;
  }
  return found;
}
