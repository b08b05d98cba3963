import type { Article } from "../../article/types.ts";
import type { Line } from "../renderings/side.ts";
import type { Occurrence } from "../renderings/terms.ts";
import { counterpart, type Counterpart, type CounterpartForm } from "./counterpart.ts";
import { longForms } from "./long-forms.ts";
import { namePlaces, possessions, standingAlone, type NamePlace } from "./named.ts";
import { occurrenceOf, pairQuotations, quotedStretches } from "./quoted.ts";
import { cells, recurringPhrases, textOf, withoutEnding } from "./recurring.ts";
import type { MiningScene, Version } from "./scene.ts";

/** Several words of the source with what stands for them in the versions. */
export interface MinedPhrase {
  readonly form: string;
  readonly kind: "phrase" | "quotation" | "long form";
  readonly isNamed: boolean;
  readonly occurrences: readonly (Occurrence & { readonly line: Line })[];
  readonly renderings: readonly PhraseRendering[];
}

export interface PhraseRendering {
  readonly article: Article;
  readonly places: readonly (Omit<Counterpart, "occurrence"> & { readonly occurrence: Occurrence & { readonly line: Line } })[];
  readonly beads: number;
  readonly confidence: number;
}

/** Quotations, long forms of abbreviations, recurring phrases and bodies' names, in that order: words belong to the first that has them. */
export function minePhrases(scene: MiningScene): MinedPhrase[] {
  const names = namePlaces(scene);
  const inNames = new Set(names.filter(({ confidence }) => confidence >= sureName).flatMap(cells));
  const isNamed = (occurrence: Occurrence): boolean => cells(occurrence).some((cell) => inNames.has(cell));
  const quotations = minedQuotations(scene);
  const long = minedLongForms(scene, names);
  const taken = new Set([...quotations, ...long].flatMap(({ occurrences }) => occurrences.flatMap(cells)));
  const isTaken = (occurrence: Occurrence): boolean => cells(occurrence).some((cell) => taken.has(cell));
  const recurring = recurringPhrases(scene, names).flatMap(({ form, occurrences }) => {
    const own = occurrences.filter((occurrence) => !isTaken(occurrence));
    return own.length < 2 ? [] : (rendered(scene, { form, occurrences: own, isNamed: own.some(isNamed) }, leastRecurring) ?? []);
  });
  for (const cell of recurring.flatMap(({ occurrences }) => occurrences.flatMap(cells))) taken.add(cell);
  const bodies = possessions(scene, names, isTaken).flatMap((occurrence) => {
    if (isTaken(occurrence)) return [];
    const form = textOf(scene.bySegment.get(occurrence.segment)!, occurrence.from, occurrence.to);
    return rendered(scene, { form, occurrences: [occurrence], isNamed: true }, leastAlone) ?? [];
  });
  return [...quotations, ...long, ...recurring, ...bodies];
}

/** From here on a name is one. */
const sureName = 0.6;

/** How much of both sides must answer each other; a phrase that stands once has no second place that agrees. */
const leastRecurring = { covered: 0.55, cosine: 0.2, share: 0.6 } as const;
const leastAlone = { covered: 0.75, cosine: 0.45, share: 1 } as const;
type Least = { readonly [key in keyof typeof leastRecurring]: number };

interface Found {
  readonly form: string;
  readonly occurrences: readonly Occurrence[];
  readonly isNamed: boolean;
}

function rendered(scene: MiningScene, { form, occurrences, isNamed }: Found, least: Least): MinedPhrase | undefined {
  const renderings = scene.versions.flatMap((version): PhraseRendering[] => {
    const found = counterpart(occurrences, version);
    return found === undefined || !isSure(found, least) ? [] : [{ article: version.alignment.target, places: found.places.map((place) => withLine(place, scene)), beads: found.beads, confidence: found.covered }];
  });
  return renderings.length === 0 ? undefined : { form: withoutEnding(form, scene), kind: "phrase", isNamed, occurrences: occurrences.map((occurrence) => lined(occurrence, scene)), renderings };
}

const isSure = ({ covered, cosine, places, beads }: CounterpartForm, least: Least): boolean => covered >= least.covered && cosine >= least.cosine && places.length >= least.share * beads;

const lined = (occurrence: Occurrence, { bySegment }: MiningScene): Occurrence & { readonly line: Line } => ({ ...occurrence, line: bySegment.get(occurrence.segment)! });

const withLine = (place: Counterpart, scene: MiningScene): PhraseRendering["places"][number] => ({ ...place, occurrence: lined(place.occurrence, scene) });

function minedQuotations(scene: MiningScene): MinedPhrase[] {
  const quoted = new Map(scene.lines.flatMap((line) => quotedStretches(line)).map((stretch) => [placeKey(occurrenceOf(stretch)), occurrenceOf(stretch)]));
  return grouped(scene, [...quoted.values()], "quotation", ({ beads }) => beads.flatMap((bead) => pairQuotations(bead).map((place) => ({ place, confidence: Math.min(1, 0.75 + place.cosine / 2) }))));
}

function minedLongForms(scene: MiningScene, names: readonly NamePlace[]): MinedPhrase[] {
  const alone = standingAlone(scene, names);
  const source = { isContent: scene.isContent, isAlone: ({ segment }: Line, index: number): boolean => alone.has(`${segment}:${index}`) };
  const found = scene.versions.map((version) => version.beads.flatMap((bead, index) => longForms(bead, version.links[index]!, version, source)).filter(({ covered }) => covered >= leastLong));
  const occurrences = new Map(found.flat().map(({ occurrence }) => [placeKey(occurrence), occurrence]));
  return grouped(scene, [...occurrences.values()], "long form", (version) => found[scene.versions.indexOf(version)]!.map((place) => ({ place, confidence: place.covered })));
}
const leastLong = 0.4;

/** A capital behind the first word: "Belt and Road". */
function capitalised({ segment, from, to }: Occurrence, { bySegment }: MiningScene): boolean {
  const { text, words } = bySegment.get(segment)!;
  return words.slice(from + 1, to).some(({ start }) => /\p{Lu}/u.test(text[start]!));
}

const placeKey = ({ segment, from, to }: Occurrence): string => `${segment}:${from}-${to}`;

/** Paired places put together by their words in the source. */
function grouped(scene: MiningScene, occurrences: readonly Occurrence[], kind: MinedPhrase["kind"], pairs: (version: Version) => readonly { readonly place: Counterpart; readonly confidence: number }[]): MinedPhrase[] {
  const formOf = ({ segment, from, to }: Occurrence): string => textOf(scene.bySegment.get(segment)!, from, to);
  const found = scene.versions.map((version) => ({ version, pairs: pairs(version) }));
  return [...new Set(occurrences.map(formOf))].flatMap((form): MinedPhrase[] => {
    const own = occurrences.filter((occurrence) => formOf(occurrence) === form);
    const renderings = found.flatMap(({ version, pairs: all }): PhraseRendering[] => {
      const places = all.filter(({ place }) => formOf(place.occurrence) === form);
      if (places.length === 0) return [];
      const confidence = places.reduce((sum, one) => sum + one.confidence, 0) / places.length;
      return [{ article: version.alignment.target, places: places.map(({ place }) => withLine(place, scene)), beads: places.length, confidence }];
    });
    return renderings.length === 0 ? [] : [{ form, kind, isNamed: own.some((occurrence) => capitalised(occurrence, scene)), occurrences: own.map((occurrence) => lined(occurrence, scene)), renderings }];
  });
}
