import type { Language } from "../../article/types.ts";
import { normalise } from "../match/normalise.ts";
import type { Concept, Glossary } from "../types.ts";
import { mayBeUsed } from "./terms.ts";
import type { LintOptions, LintResult, LintRule, TermVectors } from "./types.ts";

/** Two terms of one language this near may be one thing, if another language has them nearly as near. */
const near = 0.6;
const nearly = 0.5;
/** What all common languages must reach together: a chance likeness in two does not outweigh six that differ. */
const together = 0.4;
/** Comparisons of one run; a glossary of thousands is searched in its best covered languages. */
const budget = 20_000_000;

interface Sought {
  readonly concept: Concept;
  readonly term: Concept["languages"][number]["terms"][number];
  readonly folded: string;
  readonly row: number;
}

/**
 * Concepts whose terms have nearly one vector in two languages or more, with no word in common: prime minister and premier, statsminister
 * and premiärminister. One language alone says little: with the embedded model 100 to 250 in a million pairs of random terms are so near,
 * mostly by pieces of words (en, sv, ru, fi, th, zh; 3,000 terms each). Asked of two languages at once, 2,000 random concepts in eight
 * languages gave 5 in two million pairs. Words that share a part (Foreign Minister, Defence Minister) tell siblings, not twins, and are
 * passed over.
 */
export const nearInMeaning: LintRule = (glossary, { vectors }: LintOptions) => {
  if (vectors === undefined) return [];
  const byLanguage = sections(glossary, vectors);
  const seen = new Set<string>();
  const results: LintResult[] = [];
  for (const [language, terms] of withinBudget(byLanguage).searched) {
    for (const [first, other] of nearPairs([...terms.values()], vectors)) {
      const key = `${first.concept.id}\n${other.concept.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const alike = likenesses(first.concept, other.concept, byLanguage, vectors);
      if (alike === undefined) continue;
      results.push({ rule: "near-in-meaning", data: { other: first.term, otherConcept: first.concept, alike }, concept: other.concept, language, term: other.term, place: other.term.place });
    }
  }
  return results;
};

/** Languages in which terms are not compared, because the glossary is too large for it; none in most. */
export function languagesNotCompared(glossary: Glossary, vectors: TermVectors): Language[] {
  return withinBudget(sections(glossary, vectors)).left.map(([language]) => language).sort();
}

/** The best covered languages first, the best one whatever it costs. */
function withinBudget<T extends { readonly size: number }>(byLanguage: ReadonlyMap<Language, T>): { readonly searched: readonly (readonly [Language, T])[]; readonly left: readonly (readonly [Language, T])[] } {
  const sorted = [...byLanguage].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  let compared = 0;
  const over = sorted.findIndex(([, { size }], at) => (compared += (size * size) / 2) > budget && at > 0);
  const end = over < 0 ? sorted.length : over;
  return { searched: sorted.slice(0, end), left: sorted.slice(end) };
}

/** The preferred term of each concept, by language. */
function sections(glossary: Glossary, vectors: TermVectors): Map<Language, Map<Concept, Sought>> {
  const found = new Map<Language, Map<Concept, Sought>>();
  for (const concept of glossary.concepts) {
    for (const { language, terms } of concept.languages) {
      const term = terms.find((one) => mayBeUsed(one) && one.match !== "regex");
      const row = term === undefined ? undefined : vectors.rowOf.get(term.term);
      if (term === undefined || row === undefined) continue;
      const known = found.get(language) ?? new Map<Concept, Sought>();
      known.set(concept, { concept, term, folded: normalise(term.term, language).text, row });
      found.set(language, known);
    }
  }
  return found;
}

function* nearPairs(terms: readonly Sought[], vectors: TermVectors): Iterable<readonly [Sought, Sought]> {
  for (let i = 0; i < terms.length; i++) {
    for (let j = i + 1; j < terms.length; j++) {
      if (likeness(terms[i]!.row, terms[j]!.row, vectors) >= near && !shareWords(terms[i]!.folded, terms[j]!.folded)) yield [terms[i]!, terms[j]!];
    }
  }
}

/** How near two concepts are, by language; undefined where that does not make them one. */
function likenesses(a: Concept, b: Concept, byLanguage: ReadonlyMap<Language, ReadonlyMap<Concept, Sought>>, vectors: TermVectors): { readonly language: Language; readonly likeness: number }[] | undefined {
  const common = [...byLanguage].flatMap(([language, terms]) => {
    const [first, other] = [terms.get(a), terms.get(b)];
    if (first === undefined || other === undefined) return [];
    return [{ language, likeness: likeness(first.row, other.row, vectors), same: first.folded === other.folded, shared: shareWords(first.folded, other.folded) }];
  });
  // The same word in both is another rule's business.
  if (common.some(({ same }) => same)) return undefined;
  const speaking = common.filter(({ shared }) => !shared);
  const agreeing = speaking.filter((one) => one.likeness >= nearly);
  const mean = speaking.reduce((sum, one) => sum + one.likeness, 0) / Math.max(1, speaking.length);
  if (agreeing.length < 2 || mean < together || agreeing.length * 2 < common.length) return undefined;
  return agreeing.map(({ language, likeness: value }) => ({ language, likeness: value })).sort((x, y) => y.likeness - x.likeness || (x.language < y.language ? -1 : 1));
}

function likeness(a: number, b: number, { rows, dimensions }: TermVectors): number {
  let sum = 0;
  for (let k = 0, i = a * dimensions, j = b * dimensions; k < dimensions; k++) sum += rows[i + k]! * rows[j + k]!;
  return sum;
}

/** Letters at a word's beginning or end that make two words relatives, by sense or by chance: utrikesminister, försvarsminister; Exodus, Exosphäre. */
const beginning = 3;
const end = 4;

function shareWords(a: string, b: string): boolean {
  const [first, other] = [wordsOf(a), wordsOf(b)];
  return first.some((word) => other.some((one) => word === one || word.slice(0, beginning) === one.slice(0, beginning) || word.slice(-end) === one.slice(-end)) || (/[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}]/u.test(word) && other.some((one) => sharePiece(word, one))));
}

/** Two letters in a row in common: 总统, 副总统. */
function sharePiece(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
