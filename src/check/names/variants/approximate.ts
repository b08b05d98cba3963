import { differenceOf } from "../difference.ts";
import { titlesAfter, titlesBefore } from "../titles.ts";
import { editOf, lettersOf } from "./edit.ts";
import { neighbours, spotOf } from "./flow.ts";
import type { Flow } from "./flow.ts";
import type { Spot, Variant } from "./types.ts";

/** A name that recurs, with what stands around it. */
interface Known {
  readonly form: string;
  readonly letters: readonly string[];
  readonly spots: Spot[];
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
  readonly sureness: number;
}

interface Match {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * Near forms of a recurring name in a script without spaces, where a slip does not leave a word to look up: each name is searched
 * in the running text with one letter dropped, added, changed, swapped or toned otherwise (โต๋ลัม beside โตลัม).
 */
export function approximateVariants(flows: readonly Flow[], language: string): readonly Variant[] {
  const known = knownNames(flows);
  const titles = { before: titlesBefore(language), after: titlesAfter(language) };
  const pieceCounts = new Map<string, number>();
  for (const { pieces } of flows) for (const { text } of pieces) pieceCounts.set(text, (pieceCounts.get(text) ?? 0) + 1);
  return known.flatMap((name) => {
    const byForm = new Map<string, Match[]>();
    for (const match of flows.flatMap((flow) => nearForms(flow, name))) byForm.set(match.form, [...(byForm.get(match.form) ?? []), match]);
    return [...byForm].flatMap(([form, matches]) => {
      if (matches.length * 3 > name.spots.length || known.some((other) => other.form === form)) return [];
      return matches.flatMap((match) => variantOf(match, { name, matches, titles, pieceCounts }));
    });
  });
}

/** Names found at least three times, three letters or longer, and long words that recur, with every place of theirs. */
function knownNames(flows: readonly Flow[]): readonly Known[] {
  const names = new Map<string, Known>();
  const forms = new Map<string, number>();
  for (const view of new Set(flows.map((flow) => flow.view))) for (const { form, confidence } of view.names()) forms.set(form, Math.max(forms.get(form) ?? 0, confidence));
  for (const { pieces } of flows) for (const { text, word } of pieces) if (word && !forms.has(text) && lettersOf(text).length >= 4) forms.set(text, 0.2);
  for (const [form, sureness] of forms) {
    const letters = lettersOf(form);
    if (letters.length >= 3 && !/[\p{Script=Latin}\p{N}]/u.test(form)) names.set(form, { form, letters, spots: [], before: new Map(), after: new Map(), sureness });
  }
  for (const flow of flows) {
    for (const name of names.values()) {
      if (!flow.text.includes(name.form)) continue;
      for (let at = flow.text.indexOf(name.form); at >= 0; at = flow.text.indexOf(name.form, at + 1)) {
        const around = neighbours(flow, at, at + name.form.length);
        name.spots.push(spotOf(flow, at, at + name.form.length));
        name.before.set(around.before, (name.before.get(around.before) ?? 0) + 1);
        name.after.set(around.after, (name.after.get(around.after) ?? 0) + 1);
      }
    }
  }
  return [...names.values()].filter(({ spots }) => spots.length >= 3);
}

/** Stretches between the segmenter's borders that are one slip from the name and hold no name whole. */
function nearForms(flow: Flow, name: Known): readonly Match[] {
  const found: Match[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < flow.letters.length; from += 1) {
    // A slip spares the name's first letter or its second, or its last.
    if (!sharesAnchor(flow.letters, from, name.letters)) continue;
    for (let length = name.letters.length - 1; length <= name.letters.length + 1; length += 1) {
      const [start, end] = [flow.offsets[from]!, flow.offsets[from + length]];
      // The segmenter may draw an unknown name's border wrong, but seldom both (หวา|งฮู่|หนิง).
      if (end === undefined || taken.has(start) || Number(flow.borders.has(start)) + Number(flow.borders.has(end)) < (name.letters.length > 4 ? 1 : 2)) continue;
      const form = flow.text.slice(start, end);
      if (isNear(form, name, flow.text.slice(0, start))) {
        found.push({ flow, start, end, form });
        taken.add(start);
      }
    }
  }
  return found;
}

function sharesAnchor(letters: readonly string[], from: number, name: readonly string[]): boolean {
  const [first, second] = [letters[from], letters[from + 1]];
  return first === name[0] || second === name[1] || first === name[1] || second === name[0];
}

/** One slip away, and not the name itself with a neighbour's letter. */
function isNear(form: string, name: Known, before: string): boolean {
  if (form === name.form || /[\s\p{P}\p{N}\p{Script=Latin}]/u.test(form.replace(/[・·ー]/gu, ""))) return false;
  const edit = editOf(form, name.form);
  if (edit === undefined) return false;
  // A letter more at the border is the neighbour's; a letter less, and the rest of the name stands right outside.
  const outer = edit.fromStart === 0 || edit.fromEnd === 0;
  if (edit.kind === "insert" && outer) return !form.includes(name.form) && !`${before}${form}`.endsWith(name.form) && edit.fromEnd === 0 && name.letters.length >= 5;
  return edit.kind !== "double" || !form.includes(name.form) || outer;
}

function variantOf({ flow, start, end, form }: Match, context: { name: Known; matches: readonly Match[]; titles: { before: ReadonlySet<string>; after: ReadonlySet<string> }; pieceCounts: ReadonlyMap<string, number> }): readonly Variant[] {
  const { name, matches, titles, pieceCounts } = context;
  const edit = editOf(form, name.form)!;
  // A letter more or less at the border is the neighbour's: the name itself with its next letter.
  const atBorder = edit.fromStart === 0 || edit.fromEnd === 0;
  const around = neighbours(flow, start, end);
  const between = around.before !== "" && (name.before.has(around.before) || titles.before.has(around.before));
  const followed = around.after !== "" && (name.after.has(around.after) || titles.after.has(around.after));
  const inside = flow.pieces.filter((piece) => piece.start >= start && piece.end <= end);
  const replaced = inside.length > 1 && inside.some((piece) => lettersOf(piece.text).length > 1 && !name.form.includes(piece.text)) && inside.some((piece) => name.form.includes(piece.text) && lettersOf(piece.text).length > 1);
  // A word that the segmenter knows is seldom a slip of a name; pieces that stand elsewhere too make an ordinary phrase.
  const ordinary = inside.filter((piece) => !name.form.includes(piece.text)).every((piece) => pieceCounts.get(piece.text)! > matches.length);
  let confidence = 0.35 + 0.25 * Number(between) + 0.15 * Number(followed) + 0.1 * Math.min(2, Math.max(0, name.letters.length - 3)) + (name.sureness >= 0.5 ? 0.1 : 0);
  if (ordinary || inside.length === 1 && edit.kind === "substitute" && name.sureness < 0.5) confidence -= 0.3;
  // พวกเรา is no slip of พวกเขา: one word of a phrase stands for another.
  if (replaced && name.sureness < 0.5) confidence -= 0.3;
  if (atBorder) confidence -= 0.15;
  if (edit.kind === "marks" || edit.kind === "double" || edit.kind === "swap") confidence += 0.1;
  // A word that only recurs may be any word: its near form must be a long one that the segmenter could not read.
  if (name.sureness < 0.3 && (name.letters.length < 5 || inside.length === 1)) confidence -= 0.3;
  if (confidence < 0.25) return [];
  const spot = spotOf(flow, start, end);
  return [{
    spot, actual: form, expected: name.form, majority: name.form, difference: differenceOf(form, name.form) ?? "letters",
    confidence: Math.min(0.95, confidence), majoritySpots: name.spots, oddSpots: matches.map((match) => spotOf(match.flow, match.start, match.end)),
  }];
}
