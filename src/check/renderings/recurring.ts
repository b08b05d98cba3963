import { contentWords } from "./content.ts";
import { lemmatise } from "./lemma.ts";
import type { Line } from "./side.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";

/** A term must recur before its renderings can be compared. */
const LEAST_RECURRENCE = 3;
const LONGEST_TERM = 4;

/** Words and word sequences that recur, without a tagger: content words at both ends, the longest that recur as often as their parts. */
export function recurringTerms(lines: readonly Line[], taken: ReadonlySet<string>): SourceTerm[] {
  const lemma = lemmatise(lines);
  const isContent = withCompanions(lines, contentWords(lines));
  const groups = new Map<string, { form: string; words: number; segments: Set<number>; occurrences: Occurrence[] }>();
  for (const line of lines) {
    const free = line.words.map((_, index) => !taken.has(`${line.segment}:${index}`));
    for (let from = 0; from < line.words.length; from++) {
      if (!free[from] || !isContent(line, from)) continue;
      for (let to = from + 1; to <= Math.min(line.words.length, from + LONGEST_TERM); to++) {
        if (!free[to - 1]) break;
        if (isContent(line, to - 1)) {
          const key = line.words.slice(from, to).map((word) => lemma(word.key)).join(" ");
          let group = groups.get(key);
          if (group === undefined) {
            const form = line.text.slice(line.words[from]!.start, line.words[to - 1]!.end);
            groups.set(key, (group = { form, words: to - from, segments: new Set(), occurrences: [] }));
          }
          group.segments.add(line.segment);
          group.occurrences.push({ segment: line.segment, from, to });
        }
        if (!line.words[to - 1]!.joins) break;
      }
    }
  }
  const recurring = [...groups.values()].filter(({ segments }) => segments.size >= LEAST_RECURRENCE).sort((a, b) => b.words - a.words);
  const claimed = new Set<string>();
  const kept: SourceTerm[] = [];
  for (const { form, words, occurrences } of recurring) {
    const own = occurrences.filter((occurrence) => !cells(occurrence).every((cell) => claimed.has(cell)));
    if (new Set(own.map(({ segment }) => segment)).size < LEAST_RECURRENCE) continue;
    if (words > 1) for (const cell of occurrences.flatMap(cells)) claimed.add(cell);
    if (words === 1 && isSlight(form)) continue;
    kept.push({ form, kind: "term", confidence: 1, occurrences: own });
  }
  return kept;
}

/**
 * A light word that stands beside one and the same word wherever it stands, three times and more, belongs to an expression ("skating rink": the encoder weighs
 * rare words as little as function words).
 */
function withCompanions(lines: readonly Line[], isContent: (line: Line, index: number) => boolean): (line: Line, index: number) => boolean {
  const companions = new Map<string, { count: number; before: Set<string>; after: Set<string> }>();
  for (const line of lines) {
    for (const [index, { key, joins }] of line.words.entries()) {
      let known = companions.get(key);
      if (known === undefined) companions.set(key, (known = { count: 0, before: new Set(), after: new Set() }));
      known.count++;
      known.before.add(index > 0 && line.words[index - 1]!.joins ? line.words[index - 1]!.key : "");
      known.after.add(joins ? line.words[index + 1]!.key : "");
    }
  }
  const isTrue = (words: ReadonlySet<string>): boolean => words.size === 1 && !words.has("") && [...words].every((word) => word.length >= 3);
  return (line, index) => {
    if (isContent(line, index)) return true;
    const { key } = line.words[index]!;
    const known = companions.get(key)!;
    return /^\p{L}{3,}$/u.test(key) && known.count >= LEAST_RECURRENCE && (isTrue(known.before) || isTrue(known.after));
  };
}

/** Words of three letters are rarely terms ("all", "har"); in scripts of syllables and ideographs they are. */
function isSlight(form: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u.test(form);
}

function cells({ segment, from, to }: Occurrence): string[] {
  return Array.from({ length: to - from }, (_, index) => `${segment}:${from + index}`);
}
