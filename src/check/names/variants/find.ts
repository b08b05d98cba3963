import { lazy } from "../../lazy.ts";
import { writing } from "../mine.ts";
import { approximateVariants } from "./approximate.ts";
import type { Beside } from "./beside.ts";
import { Witnesses } from "./witnesses.ts";
import { beheadedVariants } from "./beheaded.ts";
import { Alphabet, flowsOf } from "./flow.ts";
import { frameVariants } from "./frames.ts";
import { gapVariants } from "./gaps.ts";
import { joinVariants } from "./joins.ts";
import { letterVariants } from "./letters.ts";
import { lexiconOf } from "./lexicon.ts";
import { sparingListed } from "./listed.ts";
import { knownNames } from "./known.ts";
import { scriptVariants } from "./scripts.ts";
import { runsOf, seededForms } from "./seeds.ts";
import { textsOf } from "./texts.ts";
import type { Text } from "./texts.ts";
import type { Variant, Views } from "./types.ts";
import { wordVacancies } from "../vacancies/find.ts";
import { flowVacancies } from "../vacancies/find-flow.ts";
import type { NamedBead } from "../vacancies/types.ts";

export interface VariantOptions {
  readonly language: string;
  /** The names that other versions have beside each segment; nothing is known of them where it is left out. */
  readonly beside?: Beside | undefined;
  /** A single text's beads with each other version that has names. */
  readonly versions?: readonly (readonly NamedBead[])[] | undefined;
}

/** Odd forms of names in texts of one language, in text order; one reading for each place, the likeliest. */
export function findVariants(views: Views, { language, beside, versions = [] }: VariantOptions): readonly Variant[] {
  const witnesses = new Witnesses(beside, language);
  const texts = textsOf(views);
  const found = variantsIn({ views, texts, language, witnesses, versions });
  return withoutOverlaps(sparingListed(found.filter(({ confidence }) => confidence >= 0.2)), views);
}

interface Search {
  readonly views: Views;
  readonly texts: readonly Text[];
  readonly language: string;
  readonly witnesses: Witnesses;
  readonly versions: readonly (readonly NamedBead[])[];
}

function variantsIn(search: Search): readonly Variant[] {
  const way = writing(search.language);
  return way === "unspaced" ? inFlow(search) : inWords(search, way === "cased");
}

function inWords({ views, texts, language, witnesses, versions }: Search, capitals: boolean): readonly Variant[] {
  const vacant = views.flatMap((view) => versions.flatMap((beads) => wordVacancies(view, { beads, witnesses })));
  const joins = joinVariants(views, texts, { language, witnesses });
  const scripts = inOtherScripts({ views, texts, language, witnesses });
  if (capitals) return [...vacant, ...withCapitals({ texts, language, witnesses }), ...joins, ...scripts];
  // Names left in Latin script inside the text have capitals.
  const latin = withCapitals({ texts: latinOnly(texts), language: "und", witnesses });
  return [...vacant, ...letterVariants(lexiconOf(texts, { language, cased: false }), witnesses), ...joins, ...latin, ...scripts];
}

function inOtherScripts({ views, texts, language, witnesses }: Omit<Search, "versions">): readonly Variant[] {
  if (!texts.some(({ text }) => /(?!\p{Script=Latin})\p{L}/u.test(text))) return [];
  const units = texts.map(({ view, segment, text, words }) => ({ view, segment, text, runs: () => words.map(({ text: form, start, end }) => ({ form, start, end })) }));
  return scriptVariants({ views, units, language, witnesses, seeds: seededForms(units, witnesses) });
}

function withCapitals({ texts, language, witnesses }: Omit<Search, "views" | "versions">): readonly Variant[] {
  const lexicon = lexiconOf(texts, { language, cased: true });
  return [...letterVariants(lexicon, witnesses), ...beheadedVariants(texts, lexicon)];
}

function latinOnly(texts: readonly Text[]): readonly Text[] {
  return texts.map((text) => ({ ...text, words: text.words.filter((word) => /\p{Script=Latin}/u.test(word.text)) })).filter(({ words }) => words.length > 0);
}

function inFlow({ views, texts, language, witnesses, versions }: Search): readonly Variant[] {
  const alphabet = new Alphabet();
  const flows = flowsOf(views, { language, alphabet });
  const units = flows.map((flow) => ({ view: flow.view, segment: flow.segment, text: flow.text, runs: lazy(() => runsOf(flow)) }));
  const seeds = seededForms(units, witnesses);
  const known = knownNames(flows, { alphabet, seeds: new Set(seeds.values()) });
  return [
    ...views.flatMap((view) => versions.flatMap((beads) => flowVacancies(view, flows, { beads, witnesses, alphabet }))),
    ...approximateVariants(flows, known, { language, witnesses }),
    ...gapVariants(flows, known),
    ...frameVariants(flows),
    ...withCapitals({ texts: latinOnly(texts), language: "und", witnesses }),
    ...scriptVariants({ views, units, language, witnesses, seeds }),
  ];
}

/** Of readings that overlap the likeliest, in text order. */
export function withoutOverlaps(variants: readonly Variant[], views: Views): readonly Variant[] {
  const order = new Map(views.map((view, index) => [view, index]));
  const byPlace = (a: Variant, b: Variant): number => order.get(a.spot.view)! - order.get(b.spot.view)! || a.spot.segment - b.spot.segment || a.spot.start - b.spot.start;
  const sorted = [...variants].sort((a, b) => b.confidence - a.confidence || byPlace(a, b) || b.spot.end - a.spot.end || (a.expected < b.expected ? -1 : 1));
  const taken = new Map<string, Variant[]>();
  for (const variant of sorted) {
    const { view, segment, start, end } = variant.spot;
    const key = `${order.get(view)} ${segment}`;
    const list = taken.get(key) ?? [];
    if (list.some(({ spot }) => spot.start < end && start < spot.end)) continue;
    taken.set(key, [...list, variant]);
  }
  return [...taken.values()].flat().sort(byPlace);
}
