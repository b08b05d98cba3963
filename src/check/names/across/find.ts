import type { ArticleView, SetView } from "../../types.ts";
import { writing } from "../mine.ts";
import { namedBeads } from "../vacancies/beads.ts";
import type { NamedBead, Usual } from "../vacancies/types.ts";
import { Alphabet } from "../variants/flow.ts";
import type { Variant } from "../variants/types.ts";
import { Witnesses } from "../variants/witnesses.ts";
import { readFlow } from "./flow.ts";
import { oddIn } from "./odd.ts";
import type { Majority, Reading } from "./types.ts";
import { readWords } from "./words.ts";

/**
 * Names that one article writes otherwise than the others of its language do. Their other versions have the same name, so an odd form is
 * seen even where its own article has no other. One variant an article and name, at its first place.
 */
export function variantsAcross(sets: readonly SetView[], language: string): readonly Variant[] {
  const told = sets.flatMap((set) => set.articles.filter(({ article }) => article.language === language).map((view) => ({ view, beads: namedBeads(set, view).find((beads) => beads.length > 0) ?? [] })));
  const shared = sharedNames(told.map(({ beads }) => beads));
  if (shared.size === 0) return [];
  const witnesses = new Witnesses(undefined, language);
  const alphabet = new Alphabet();
  const read = (view: ArticleView, beads: readonly NamedBead[]): Reading => (writing(language) === "unspaced" ? readFlow(view, { beads, witnesses, alphabet }) : readWords(view, beads, witnesses));
  const readings = told.map(({ view, beads }) => read(view, beads.map((bead) => ({ ...bead, names: new Map([...bead.names].filter(([key]) => shared.has(key))) }))));
  const usual = usualByName(readings);
  return [...usual].flatMap(([key, forms]) => {
    const having = readings.filter(({ beads }) => beads.some(({ names }) => names.has(key)));
    const majority = majorityOf(key, forms, having);
    return majority === undefined ? [] : having.flatMap((reading) => oddIn(reading, majority, { all: readings, usual, witnesses }) ?? []);
  });
}

/** Names that stand beside two articles or more. */
function sharedNames(articles: readonly (readonly NamedBead[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const beads of articles) for (const key of new Set(beads.flatMap(({ names }) => [...names.keys()]))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** The usual forms of each name, of all articles, each form once. */
function usualByName(readings: readonly Reading[]): ReadonlyMap<string, readonly Usual[]> {
  const names = new Map<string, Usual[]>();
  for (const usual of readings.flatMap((reading) => reading.usual())) {
    const known = names.get(usual.key);
    if (known === undefined) names.set(usual.key, [usual]);
    else if (!known.some(({ stem }) => stem === usual.stem)) known.push(usual);
  }
  return names;
}

/** The form that most beads of the name have; of equals the first article's. */
function majorityOf(key: string, forms: readonly Usual[], readings: readonly Reading[]): Majority | undefined {
  let best: Majority | undefined;
  for (const usual of forms) {
    const beads = readings.reduce((sum, reading) => sum + reading.beads.filter((bead) => bead.names.has(key) && reading.holds(usual, bead)).length, 0);
    if (best === undefined || beads > best.beads) best = { usual, beads };
  }
  return best;
}
