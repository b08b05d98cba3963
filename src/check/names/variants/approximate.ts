import { differenceOf } from "../difference.ts";
import { titlesAfter, titlesBefore } from "../titles.ts";
import type { Witnesses } from "./witnesses.ts";
import type { Edit } from "./edit.ts";
import { letterEdit, lettersOf } from "./edit.ts";
import type { Flow } from "./flow.ts";
import { neighbours, spotOf } from "./flow.ts";
import { HalvesIndex } from "./halves.ts";
import type { Known } from "./known.ts";
import { SEEDED } from "./known.ts";
import type { Variant } from "./types.ts";

interface Match {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly edit: Edit;
}

interface Context {
  readonly titles: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  readonly pieceCounts: ReadonlyMap<string, number>;
  readonly witnesses: Witnesses;
}

export interface ApproximateOptions {
  readonly language: string;
  readonly witnesses: Witnesses;
}

/**
 * Near forms of a recurring name in a script without spaces, where a slip does not leave a word to look up: each name is searched
 * in the running text with one letter dropped, added, changed, swapped or toned otherwise (โต๋ลัม beside โตลัม).
 */
export function approximateVariants(flows: readonly Flow[], known: readonly Known[], { language, witnesses }: ApproximateOptions): readonly Variant[] {
  const forms = new Set(known.map(({ form }) => form));
  const pieceCounts = new Map<string, number>();
  for (const { pieces } of flows) for (const { text } of pieces) pieceCounts.set(text, (pieceCounts.get(text) ?? 0) + 1);
  const context: Context = { titles: { before: titlesBefore(language), after: titlesAfter(language) }, pieceCounts, witnesses };
  const matches = nearMatches(flows, known);
  return known.flatMap((name, at) =>
    [...matches[at]!].flatMap(([form, found]) => {
      if (found.length * 3 > name.spots.length || forms.has(form)) return [];
      return found.flatMap((match) => variantOf(match, name, found, context));
    }));
}

/** Near forms by name, then by how they are written. */
function nearMatches(flows: readonly Flow[], known: readonly Known[]): readonly ReadonlyMap<string, readonly Match[]>[] {
  const matches = known.map(() => new Map<string, Match[]>());
  const index = new HalvesIndex(known.map(({ coded }) => coded));
  for (const flow of flows) {
    // Of the stretches that begin at one place the likeliest counts.
    const best = new Map<string, { at: number; match: Match }>();
    index.scan(flow.coded, (at, from, to) => {
      const match = matchAt(flow, known[at]!, from, to);
      if (match === undefined) return;
      const key = `${at} ${match.start}`;
      const other = best.get(key);
      if (other === undefined || RANKS.indexOf(match.edit.kind) < RANKS.indexOf(other.match.edit.kind)) best.set(key, { at, match });
    });
    for (const { at, match } of best.values()) {
      const found = matches[at]!.get(match.form);
      if (found === undefined) matches[at]!.set(match.form, [match]);
      else found.push(match);
    }
  }
  return matches;
}

/** Kinds of slips, the likeliest first. */
const RANKS: readonly Edit["kind"][] = ["marks", "swap", "double", "substitute", "insert"];

function matchAt(flow: Flow, name: Known, from: number, to: number): Match | undefined {
  const [start, end] = [flow.offsets[from]!, flow.offsets[to]!];
  // The segmenter may draw an unknown name's border wrong, but seldom both (หวา|งฮู่|หนิง).
  const borders = Number(flow.borders.has(start)) + Number(flow.borders.has(end));
  if (borders < (name.coded.length > 4 || name.sureness === SEEDED ? 1 : 2)) return undefined;
  // The name itself goes on behind the stretch.
  if (to - from < name.coded.length && flow.coded.startsWith(name.coded, from)) return undefined;
  const form = flow.text.slice(start, end);
  const edit = slipOf(flow.coded.slice(from, to), form, name);
  return edit === undefined || !isWhole(form, edit, { name, before: flow.text.slice(0, start), standsAlone: borders === 2 && !runsOn(flow.text, start, end) }) ? undefined : { flow, start, end, form, edit };
}

/** A katakana word goes on outside: クラブ before ブレックヴィク ends as that begins. */
function runsOn(text: string, start: number, end: number): boolean {
  return KANA.test(text[start - 1] ?? "") && KANA.test(text[start]!) || KANA.test(text[end] ?? "") && KANA.test(text[end - 1]!);
}
const KANA = /[\p{Script=Katakana}ー]/u;

function slipOf(coded: string, form: string, name: Known): Edit | undefined {
  if (form === name.form) return undefined;
  if (coded !== name.coded) return letterEdit(coded, name.coded);
  const [x, y] = [lettersOf(form), lettersOf(name.form)];
  const at = x.findIndex((letter, index) => letter !== y[index]);
  return { kind: "marks", fromStart: at, fromEnd: x.length - 1 - x.findLastIndex((letter, index) => letter !== y[index]) };
}

/** False for the name itself with a neighbour's letter, or short of a letter that stands right outside. */
function isWhole(form: string, edit: Edit, { name, before, standsAlone }: { name: Known; before: string; standsAlone: boolean }): boolean {
  if (/[\s\p{P}\p{N}\p{Script=Latin}]/u.test(form.replace(/[・·ー]/gu, ""))) return false;
  if (edit.kind === "double" && (edit.fromStart <= 1 || edit.fromEnd === 0) && !standsAlone) return false;
  if (edit.kind === "insert" && (edit.fromStart === 0 || edit.fromEnd === 0)) return !form.includes(name.form) && !`${before}${form}`.endsWith(name.form) && edit.fromEnd === 0 && (name.coded.length >= 5 || name.sureness === SEEDED);
  return true;
}

function variantOf(match: Match, name: Known, matches: readonly Match[], context: Context): readonly Variant[] {
  const { flow, start, end, form } = match;
  const spot = spotOf(flow, start, end);
  const oddSpots = matches.map((other) => spotOf(other.flow, other.start, other.end));
  const confidence = judge(match, { name, matches, context, verdict: context.witnesses.ask({ form, spots: [spot] }, name) });
  if (confidence < 0.25) return [];
  return [{ spot, actual: form, expected: name.form, majority: name.form, difference: differenceOf(form, name.form) ?? "letters", confidence, majoritySpots: name.spots, oddSpots }];
}

function judge({ flow, start, end, edit }: Match, { name, matches, context, verdict }: { name: Known; matches: readonly Match[]; context: Context; verdict: "same" | "other" | undefined }): number {
  const { titles, pieceCounts } = context;
  const around = neighbours(flow, start, end);
  const between = around.before !== "" && (name.before.has(around.before) || titles.before.has(around.before));
  const followed = around.after !== "" && (name.after.has(around.after) || titles.after.has(around.after));
  const inside = flow.pieces.filter((piece) => piece.start >= start && piece.end <= end);
  const spared = (text: string): boolean => name.form.includes(text);
  const replaced = inside.length > 1 && inside.some(({ text }) => lettersOf(text).length > 1 && !spared(text)) && inside.some(({ text }) => spared(text) && lettersOf(text).length > 1);
  // A word that the segmenter knows is seldom a slip of a name; pieces that stand elsewhere too make an ordinary phrase.
  const ordinary = inside.filter(({ text }) => !spared(text)).every(({ text }) => pieceCounts.get(text)! > matches.length);
  let confidence = 0.35 + 0.25 * Number(between) + 0.15 * Number(followed) + 0.1 * Math.min(2, Math.max(0, name.coded.length - 3)) + (name.sureness >= 0.5 ? 0.1 : 0);
  if (ordinary || inside.length === 1 && edit.kind === "substitute" && (name.sureness < 0.5 || isShort(name.form))) confidence -= 0.3;
  // พวกเรา is no slip of พวกเขา: one word of a phrase stands for another.
  if (replaced && name.sureness < 0.5) confidence -= 0.3;
  // A letter more or less at the border is the neighbour's: the name itself with its next letter.
  if (edit.fromStart === 0 || edit.fromEnd === 0) confidence -= 0.15;
  if (edit.kind === "marks" || edit.kind === "double" || edit.kind === "swap") confidence += 0.1;
  // A word that only recurs may be any word: its near form must be a long one that the segmenter could not read.
  if (name.sureness < 0.3 && (name.coded.length < 5 || inside.length === 1)) confidence -= 0.3;
  if (verdict === "same") confidence = Math.max(confidence + 0.2, isShort(name.form) ? 0 : 0.75);
  if (verdict === "other") confidence *= 0.3;
  // The other versions name nothing of the kind there: an ordinary word (พวกเขา, พวกเรา).
  if (name.sureness < 0.5 && context.witnesses.any && context.witnesses.counterpart(name) === undefined) confidence -= 0.25;
  return Math.min(0.95, confidence);
}

/** Short enough for two ordinary words to differ in one letter: ข่าน, นาน. Three Han characters are a full name. */
function isShort(form: string): boolean {
  return !/\p{Script=Han}/u.test(form) && lettersOf(form).length < 4;
}
