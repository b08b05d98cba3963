import type { NamedBead, Usual } from "../vacancies/types.ts";
import { Alphabet } from "../variants/flow.ts";
import type { Variant } from "../variants/types.ts";
import { Witnesses } from "../variants/witnesses.ts";
import { oddIn } from "./odd.ts";
import type { Gleaned } from "./open.ts";
import { namesOf, Sounds } from "./open.ts";
import { readGleaned } from "./reading.ts";
import type { Majority, Reading } from "./types.ts";

/**
 * Names that one article writes otherwise than the others of its language do. Their other versions have the same name, so an odd form is
 * seen even where its own article has no other. One variant an article and name, at its first place.
 */
export function variantsAcross(articles: readonly Gleaned[], language: string): readonly Variant[] {
  const shared = sharedNames(articles);
  if (shared.size === 0) return [];
  const [sounds, alphabet, witnesses] = [new Sounds(), new Alphabet(), new Witnesses(undefined, language)];
  const readings = articles.filter(({ beside }) => beside?.keys.some((key) => shared.has(key)) === true).map((one) => readGleaned(one, { ...namesOf(one, shared, sounds), witnesses, alphabet }));
  const usual = usualByName(readings);
  const named = namedBy(readings);
  return [...usual].flatMap(([key, forms]) => {
    const having = named.get(key) ?? [];
    const majority = majorityOf(forms, having);
    return majority === undefined ? [] : having.flatMap(({ reading, beads }) => oddIn({ reading, named: beads }, majority, { all: readings, usual, witnesses }) ?? []);
  });
}

/** Names that stand beside two articles or more. */
function sharedNames(articles: readonly Gleaned[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { beside } of articles) for (const key of beside?.keys ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** The usual forms of each name, of all articles, each form once. */
function usualByName(readings: readonly Reading[]): ReadonlyMap<string, readonly Usual[]> {
  const names = new Map<string, Map<string, Usual>>();
  for (const usual of readings.flatMap((reading) => reading.usual())) {
    const known = names.get(usual.key);
    if (known === undefined) names.set(usual.key, new Map([[usual.stem, usual]]));
    else if (!known.has(usual.stem)) known.set(usual.stem, usual);
  }
  return new Map([...names].map(([key, forms]) => [key, [...forms.values()]]));
}

/** An article with its beads that have a name. */
interface Having {
  readonly reading: Reading;
  readonly beads: readonly NamedBead[];
}

function namedBy(readings: readonly Reading[]): ReadonlyMap<string, readonly Having[]> {
  const found = new Map<string, { reading: Reading; beads: NamedBead[] }[]>();
  for (const reading of readings) {
    for (const bead of reading.beads) {
      for (const key of bead.names.keys()) {
        const list = found.get(key);
        const last = list?.at(-1);
        if (list === undefined) found.set(key, [{ reading, beads: [bead] }]);
        else if (last?.reading === reading) last.beads.push(bead);
        else list.push({ reading, beads: [bead] });
      }
    }
  }
  return found;
}

/** The form that most beads of the name have; of equals the first article's. */
function majorityOf(forms: readonly Usual[], having: readonly Having[]): Majority | undefined {
  let best: Majority | undefined;
  for (const usual of forms) {
    const beads = having.reduce((sum, { reading, beads: own }) => sum + own.filter((bead) => reading.holds(usual, bead)).length, 0);
    if (best === undefined || beads > best.beads) best = { usual, beads };
  }
  return best;
}
