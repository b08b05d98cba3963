import type { Article } from "../../../article/types.ts";
import { comparePlaces } from "../../order.ts";
import type { Draft, Place } from "../../types.ts";
import { comparable } from "../words.ts";
import { campsOf } from "./camps.ts";
import type { Camp } from "./camps.ts";
import { grouped } from "./group.ts";
import { holdsForm, holdsWording } from "./same.ts";
import { DOUBT, differenceOf, surenessOf } from "./sure.ts";
import type { Spot, Telling, ToldSet } from "./types.ts";

type Drift = Draft<"inconsistent-rendering">;

/** Doubts below it are not worth keeping. */
const LEAST = 0.2;
/** By what share each further article with the usual form makes it surer. */
const FURTHER = 0.1;
const SUREST = 0.95;
/** Where so many articles each have either form both are in use, and neither is a slip. */
const SPLIT = { articles: 3, share: 0.35 } as const;
/** Articles with the usual form in which the odd one is looked for. */
const WITNESSES = 3;
/** Places of the usual form that a finding keeps. */
const SHOWN = 12;

/**
 * One person, place, body or slogan that an article renders otherwise than the other articles of its language do: said once an article, at the first
 * place. Of one against one the later article is told, or the one that has its form at fewer mentions.
 */
export function driftsAcross(sets: readonly ToldSet[]): Drift[] {
  return oncePerName(grouped(sets).flatMap(driftsOf));
}

/** Of what is said of one name in one article, in a longer form and a shorter, the surest stays. */
function oncePerName(drifts: readonly Drift[]): Drift[] {
  const kept = new Map<Article, Drift[]>();
  for (const drift of [...drifts].sort((a, b) => b.confidence - a.confidence || comparePlaces(a.place, b.place))) {
    const { article } = drift.place;
    const known = kept.get(article) ?? [];
    kept.set(article, known);
    if (!known.some(({ data }) => isPart(data.sourceForm, drift.data.sourceForm) || isPart(drift.data.sourceForm, data.sourceForm))) known.push(drift);
  }
  return [...kept.values()].flat();
}

function isPart(short: string, long: string): boolean {
  return ` ${comparable(long)} `.includes(` ${comparable(short)} `);
}

function driftsOf(tellings: readonly Telling[]): Drift[] {
  const [usual, ...others] = campsOf(tellings);
  if (usual === undefined || others.length === 0) return [];
  const surestFirst = usual.tellings.map((telling) => ({ telling, sure: surenessOf(telling) })).sort((a, b) => b.sure - a.sure).map(({ telling }) => telling);
  return others.flatMap((camp) => camp.tellings.flatMap((odd) => driftOf(odd, camp, { usual, surestFirst }) ?? []));
}

interface Usual {
  readonly usual: Camp;
  /** The usual camp's articles. */
  readonly surestFirst: readonly Telling[];
}

function driftOf(odd: Telling, camp: Camp, { usual, surestFirst }: Usual): Drift | undefined {
  const main = surestFirst.find(({ set }) => set !== odd.set);
  if (main === undefined) return undefined;
  const doubt = isSplit(usual, camp) ? DOUBT : 1;
  const further = 1 + FURTHER * (usual.tellings.length - 1);
  // Texts are asked for last: they may lie packed away.
  if (surenessOf(main) * surenessOf(odd) * further * doubt < LEAST) return undefined;
  const confidence = Math.min(SUREST, differenceOf(main, odd) * further) * doubt;
  const others = surestFirst.filter(({ set }) => set !== odd.set);
  if (confidence < LEAST || isKnownTo(odd, usual, others)) return undefined;
  return draftOf(odd, { others, count: usual.count, confidence });
}

function isSplit(usual: Camp, odd: Camp): boolean {
  const least = Math.min(usual.tellings.length, odd.tellings.length);
  return least >= SPLIT.articles && least >= SPLIT.share * (usual.tellings.length + odd.tellings.length);
}

/** The odd article has the usual form too, or the others have the odd one: what was found is a part of the rendering, or both are in use. */
function isKnownTo(odd: Telling, { forms }: Camp, others: readonly Telling[]): boolean {
  return forms.some((form) => stands(form, odd)) || others.slice(0, WITNESSES).some((other) => stands(odd.form, other));
}

function stands(form: string, { set, to, kind }: Telling): boolean {
  const holds = kind === "slogan" ? holdsWording : holdsForm;
  return set.articles[to]!.segments.some(({ text }) => holds(text, form));
}

interface Against {
  /** The articles that have the usual form, the surest first, and at how many mentions. */
  readonly others: readonly Telling[];
  readonly count: number;
  readonly confidence: number;
}

function draftOf(odd: Telling, { others, count, confidence }: Against): Drift {
  const { set, from, to, sourceForm, form, concept } = odd;
  const usual = others[0]!.form;
  const places = others.slice(0, SHOWN).flatMap((one) => one.places.map((spot) => placeOf(spot, one, one.to))).slice(0, SHOWN);
  return {
    rule: "inconsistent-rendering",
    data: { sourceForm, sourceLanguage: set.articles[from]!.language, majority: usual, across: "corpus" },
    confidence,
    place: placeOf(odd.places[0]!, odd, to),
    actual: form,
    expected: [usual],
    ...(concept === undefined ? {} : { concept }),
    evidence: [
      { form: usual, count, places },
      { form, count: odd.count, places: odd.places.map((spot) => placeOf(spot, odd, to)) },
    ],
    related: [placeOf(odd.source, odd, from), places[0]!],
  };
}

function placeOf({ segment, span }: Spot, { set }: Telling, article: number): Place {
  return { article: set.articles[article]!, segment, span };
}
