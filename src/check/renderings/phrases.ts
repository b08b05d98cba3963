import { sourceSpan } from "../../article/positions.ts";
import type { ArticleView, Draft, Place } from "../types.ts";
import { contentWords } from "./content.ts";
import { lemmatise, sameLemma } from "./lemma.ts";
import type { WordForm } from "./same-word.ts";
import { dot, readLine, spanVector } from "./side.ts";
import type { Line } from "./side.ts";
import { wordSplitter } from "./words.ts";

/** Words of the constant part, function words included; at least two of them content words. */
const ANCHOR = { shortest: 3, longest: 5, content: 2 } as const;
/** Two wordings of one thing mean much the same; two things named in one pattern do not. */
const LEAST_COSINE = 0.28;
/** Lighter words vary for grammar's sake ("och" 2.5). */
const LEAST_WEIGHT = 2.6;
/** A constant part that begins with a word as light as "mellan" or "med" lets anything stand before it. */
const OPEN_WEIGHT = 3.6;

/** A place where a phrase stands: varying words in front of words that are always the same. */
interface Use {
  readonly line: Line;
  /** First of the varying words: one word, or several joined by hyphens. */
  readonly slot: number;
  /** The constant words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The constant part begins with a function word ("med felles fremtid"), so that the varying word may be anything. */
  readonly open: boolean;
}

/**
 * A recurring phrase of one text that differs in its first word: "samfunn med felles framtid" four times, "fellesskap med felles
 * framtid" once. The constant words must recur, inflected or not, and the varying words must be near in meaning but no forms of
 * one word.
 */
export function phraseVariants(view: ArticleView): Draft<"inconsistent-rendering">[] {
  const split = wordSplitter(view.article.language);
  const lines = view.segments.map((segment) => readLine(view, segment, split));
  if (!lines.some(({ dimensions }) => dimensions > 0)) return [];
  const drafts = [...anchors(lines).values()].flatMap((uses) => oddUses(uses, view));
  const longestFirst = drafts.sort((a, b) => b.actual.length - a.actual.length);
  return longestFirst.filter((draft, index) => !longestFirst.slice(0, index).some((other) => touches(other.place, draft.place)));
}

function anchors(lines: readonly Line[]): Map<string, Use[]> {
  const isContent = contentWords(lines);
  const lemma = lemmatise(lines);
  const found = new Map<string, Use[]>();
  for (const line of lines) {
    for (let from = 1; from < line.words.length; from++) {
      const slot = slotBefore(line, from);
      const open = line.weights[from]! < OPEN_WEIGHT;
      if (slot === undefined || Math.max(...line.weights.subarray(slot, from)) < LEAST_WEIGHT || !/\p{L}{3}/u.test(line.words[from - 1]!.key)) continue;
      for (let to = from + 1; to <= Math.min(line.words.length, from + ANCHOR.longest) && (to - from === 1 || line.words[to - 2]!.joins); to++) {
        if (to - from < ANCHOR.shortest || !isContent(line, to - 1)) continue;
        const content = line.words.slice(from, to).filter((_, index) => isContent(line, from + index));
        if (content.length < ANCHOR.content) continue;
        const key = line.words.slice(from, to).map((word) => lemma(word.key)).join(" ");
        const uses = found.get(key);
        if (uses === undefined) found.set(key, [{ line, slot, from, to, open }]);
        else uses.push({ line, slot, from, to, open });
      }
    }
  }
  return new Map([...found].filter(([, uses]) => uses.length >= 3));
}

/** "Vietnam-Kina-gemenskap": the words that a hyphen joins are one. */
function slotBefore({ words, text }: Line, from: number): number | undefined {
  if (!words[from - 1]!.joins) return undefined;
  let slot = from - 1;
  while (slot > 0 && /^\p{Pd}$/u.test(text.slice(words[slot - 1]!.end, words[slot]!.start))) slot--;
  return slot;
}

function oddUses(uses: readonly Use[], view: ArticleView): Draft<"inconsistent-rendering">[] {
  const groups: Use[][] = [];
  for (const use of uses) {
    const group = groups.find(([other]) => sameSlot(other!, use));
    if (group === undefined) groups.push([use]);
    else group.push(use);
  }
  const [majority, ...others] = groups.sort((a, b) => b.length - a.length);
  if (majority === undefined || others.length === 0 || majority.length < 2 || others.some((odd) => odd.length > majority.length / 2)) return [];
  return others.filter((odd) => odd.some((use) => majority.some((other) => near(use, other)))).flatMap((odd) => odd.map((use) => draftOf(use, odd, majority, view)));
}

/** The last of the varying words decides: "Vietnam-Kina-fellesskap" and "fellesskap" are one. */
function sameSlot(a: Use, b: Use): boolean {
  return sameLemma(wordAt(a.line, a.from - 1), wordAt(b.line, b.from - 1));
}

function near(a: Use, b: Use): boolean {
  const cosine = (x: Float32Array | undefined, y: Float32Array | undefined): number => (x === undefined || y === undefined ? 0 : dot(x, y));
  const whole = cosine(spanVector(a.line, a.slot, a.from), spanVector(b.line, b.slot, b.from));
  const last = cosine(spanVector(a.line, a.from - 1, a.from), spanVector(b.line, b.from - 1, b.from));
  return Math.max(whole, last) >= LEAST_COSINE;
}

function draftOf(use: Use, odd: readonly Use[], majority: readonly Use[], view: ArticleView): Draft<"inconsistent-rendering"> {
  const places = majority.map((other) => placeOf(other, view));
  const form = textOf(majority[0]!);
  const actual = textOf(use);
  return {
    rule: "inconsistent-rendering",
    data: { sourceForm: form, sourceLanguage: view.article.language, majority: form, across: "article" },
    confidence: Math.min(0.8, 0.45 + 0.1 * majority.length) * (use.open && majority.length < 4 ? 0.6 : 1),
    place: placeOf(use, view),
    actual,
    expected: [form],
    evidence: [
      { form, count: places.length, places },
      { form: actual, count: odd.length, places: odd.map((other) => placeOf(other, view)) },
    ],
    related: places.slice(0, 1),
  };
}

function wordAt({ words, units, dimensions }: Line, index: number): WordForm {
  return { key: words[index]!.key, vector: units.subarray(index * dimensions, (index + 1) * dimensions) };
}

function bounds({ line, slot, to }: Use): { start: number; end: number } {
  return { start: line.words[slot]!.start, end: line.words[to - 1]!.end };
}

function textOf(use: Use): string {
  const { start, end } = bounds(use);
  return use.line.text.slice(start, end);
}

function placeOf(use: Use, { article }: ArticleView): Place {
  const { start, end } = bounds(use);
  return { article, segment: use.line.segment, span: sourceSpan(article.segments[use.line.segment]!, start, end) };
}

function touches(a: Place, b: Place): boolean {
  return a.segment === b.segment && a.span.start < b.span.end && b.span.start < a.span.end;
}
