import { stemOf } from "../names/endings.ts";
import type { Line } from "../renderings/side.ts";
import type { Occurrence } from "../renderings/terms.ts";
import { isUnspaced } from "../renderings/words.ts";
import type { MiningScene } from "./scene.ts";

/** Several words of the source that come back together. */
export interface Phrase {
  readonly form: string;
  readonly words: number;
  readonly occurrences: readonly Occurrence[];
}

const LONGEST = { spaced: 7, unspaced: 10 } as const;
const LEAST_SEGMENTS = 2;
/** Where one longer phrase has this share of a phrase's places, the longer one is the term. */
const BOUND = 0.75;

interface Group {
  readonly words: number;
  readonly occurrences: Occurrence[];
}

/**
 * Phrases that recur, names among their words: "Vietnams kommunistiska parti", "ministerium för jordbruk och landsbygdsutveckling".
 * Frequent and long ones first (the C-value of Frantzi, Ananiadou and Mima, 2000, section 2), and a word belongs to one phrase only,
 * so that "allmänna tullförvaltning" is not swallowed by a longer chain that stands in two sentences.
 */
export function recurringPhrases(scene: MiningScene, names: readonly Occurrence[]): Phrase[] {
  const claimed = new Set(names.filter(({ from, to }) => to - from > 1).flatMap(cells));
  const isName = new Set(names.flatMap(cells));
  const groups = [...grouped(scene).entries()].filter(([, { occurrences }]) => segmentsOf(occurrences) >= LEAST_SEGMENTS);
  const ranked = groups
    .map(([key, group]) => ({ key, group, value: Math.log2(group.words) * segmentsOf(group.occurrences) }))
    .sort((a, b) => b.value - a.value || b.group.words - a.group.words || (a.key < b.key ? -1 : 1));
  const kept: Phrase[] = [];
  for (const { group } of ranked) {
    const own = group.occurrences.filter((occurrence) => !cells(occurrence).some((cell) => claimed.has(cell)));
    if (segmentsOf(own) < LEAST_SEGMENTS || isPart(own, scene, claimed, isName)) continue;
    for (const cell of own.flatMap(cells)) claimed.add(cell);
    kept.push({ form: usualForm(own, scene), words: group.words, occurrences: own });
  }
  return kept;
}

function grouped({ lines, isContent, lemma }: MiningScene): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const { words, segment } = line;
    for (let from = 0; from < words.length; from++) {
      if (!isContent(line, from)) continue;
      const longest = isUnspaced(words[from]!.key) ? LONGEST.unspaced : LONGEST.spaced;
      for (let to = from + 2; to <= Math.min(words.length, from + longest) && words[to - 2]!.joins; to++) {
        if (!isContent(line, to - 1)) continue;
        const key = words.slice(from, to).map((word) => lemma(word.key)).join(" ");
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { words: to - from, occurrences: [{ segment, from, to }] });
        else group.occurrences.push({ segment, from, to });
      }
    }
  }
  return groups;
}

/** "kommunistiska parti" that always has a country before it, or "gemensam" that always has "framtid" behind it. */
function isPart(occurrences: readonly Occurrence[], { bySegment, isContent, lemma }: MiningScene, claimed: ReadonlySet<string>, isName: ReadonlySet<string>): boolean {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  let named = 0;
  for (const { segment, from, to } of occurrences) {
    const line = bySegment.get(segment)!;
    const [left, right] = [neighbour(line, from - 1, -1), neighbour(line, to, 1)];
    if (left !== undefined && !claimed.has(`${segment}:${left}`) && isContent(line, left)) {
      if (left === from - 1 && isName.has(`${segment}:${left}`)) named++;
      count(before, line.words.slice(left, from).map(({ key }) => lemma(key)).join(" "));
    }
    if (right !== undefined && !claimed.has(`${segment}:${right}`) && isContent(line, right)) count(after, line.words.slice(to, right + 1).map(({ key }) => lemma(key)).join(" "));
  }
  const most = Math.max(0, ...before.values(), ...after.values());
  return most >= BOUND * occurrences.length || named >= BOUND * occurrences.length;
}

/** The next word in a direction, one function word further where that one joins. */
function neighbour({ words, weights }: Line, at: number, step: 1 | -1): number | undefined {
  const joined = (index: number): boolean => (step === 1 ? index > 0 && index < words.length && words[index - 1]!.joins : index >= 0 && words[index]!.joins);
  if (!joined(at)) return undefined;
  return weights[at]! < FUNCTION && joined(at + step) ? at + step : at;
}
const FUNCTION = 2.4;

function usualForm(occurrences: readonly Occurrence[], { bySegment }: MiningScene): string {
  const forms = new Map<string, number>();
  for (const { segment, from, to } of occurrences) {
    const line = bySegment.get(segment)!;
    // A sentence's first word has a capital for the sentence's sake.
    const worth = line.words[from]!.start === 0 ? 0.4 : 1;
    count(forms, textOf(line, from, to), worth);
  }
  return [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** "Vietnams kommunistiska partis" without the last word's ending, where the text has the word without it as well. */
export function withoutEnding(form: string, { view, lines }: MiningScene): string {
  const last = /[\p{L}\p{M}]+$/u.exec(form)?.[0];
  if (last === undefined || isUnspaced(last)) return form;
  const stem = stemOf(last, view.article.language, (rest) => rest.length >= 4 && lines.some(({ words }) => words.some(({ key }) => key === rest.toLowerCase())));
  return form.slice(0, form.length - last.length) + stem;
}

export function textOf({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}

export const cells = ({ segment, from, to }: Occurrence): string[] => Array.from({ length: to - from }, (_, index) => `${segment}:${from + index}`);

const segmentsOf = (occurrences: readonly Occurrence[]): number => new Set(occurrences.map(({ segment }) => segment)).size;

function count(map: Map<string, number>, key: string, worth = 1): void {
  map.set(key, (map.get(key) ?? 0) + worth);
}
