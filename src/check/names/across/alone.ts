import { stemOf } from "../endings.ts";
import { writing } from "../mine.ts";
import { withoutOverlaps } from "../variants/find.ts";
import { letterVariants } from "../variants/letters.ts";
import type { Lexicon, Use } from "../variants/lexicon.ts";
import { sparingListed } from "../variants/listed.ts";
import type { Variant } from "../variants/types.ts";
import { Witnesses } from "../variants/witnesses.ts";
import { spotsOf } from "./open.ts";
import type { Gleaned } from "./open.ts";

/** Names one slip apart in articles that have no other version to ask: the form used more against the odd one. In the articles' order. */
export function variantsAmong(articles: readonly Gleaned[], language: string): readonly Variant[] {
  const alone = articles.filter(({ words }) => words !== undefined);
  if (alone.length < 2) return [];
  const variants = letterVariants(lexiconAmong(alone, language), new Witnesses(undefined, language));
  return withoutOverlaps(sparingListed(variants), alone.map(({ view }) => view));
}

/** The articles' words together. A stem may stand bare in one of them alone: Kinas here, Kina there. */
function lexiconAmong(articles: readonly Gleaned[], language: string): Lexicon {
  const known = new Set(articles.flatMap(({ words }) => words!.uses.flatMap(({ stem, surfaces }) => [stem, ...surfaces.map(([form]) => form)])));
  const uses = new Map<string, Use>();
  for (const { view, words } of articles) {
    for (const { stem: own, spots, surfaces, before, after, sureness } of words!.uses) {
      const stem = stemOf(own, language, (rest) => known.has(rest));
      let use = uses.get(stem);
      if (use === undefined) uses.set(stem, (use = { stem, spots: [], surfaces: new Map(), before: new Set(), after: new Set(), sureness: 0 }));
      use.spots.push(...spotsOf(spots, view));
      for (const [form, times] of surfaces) use.surfaces.set(form, (use.surfaces.get(form) ?? 0) + times);
      for (const word of before) use.before.add(word);
      for (const word of after) use.after.add(word);
      use.sureness = Math.max(use.sureness, sureness);
    }
  }
  return { language, cased: writing(language) === "cased", uses, ordinary: new Set(articles.flatMap(({ words }) => words!.ordinary.split(" "))) };
}
