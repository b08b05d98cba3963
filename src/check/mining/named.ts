import type { Occurrence } from "../renderings/terms.ts";
import { cells } from "./recurring.ts";
import type { MiningScene } from "./scene.ts";

/** Words of grammar are lighter in the embedded encoder ("och" 2.5, "และ" 3.0, "president" 5.7). */
const LIGHT = 3.2;
/** Words behind a name in the genitive that may belong to a body's name. */
const LONGEST = 5;

/** Names of the source as words of its lines. */
export interface NamePlace extends Occurrence {
  /** An ending stands behind the name: "Vietnams". */
  readonly inflected: boolean;
  /** How sure it is that this is a name: a German noun is hardly told from one. */
  readonly confidence: number;
}

export function namePlaces({ view, bySegment }: MiningScene): NamePlace[] {
  return view.names().flatMap(({ segment, span, confidence }) => {
    const line = bySegment.get(segment);
    const from = line?.words.findIndex(({ end }) => end > span.start) ?? -1;
    if (line === undefined || from < 0) return [];
    let to = from;
    while (to < line.words.length && line.words[to]!.start < span.end) to++;
    return to > from ? [{ segment, from, to, inflected: line.words[to - 1]!.end > span.end, confidence }] : [];
  });
}

/**
 * What may be a body's name and stands once: a name in the genitive and what it has ("Vietnams journalistförbund", "China's State
 * Council"). What is no body's name is left out later, where the other version does not say the same in one piece.
 */
export function possessions(scene: MiningScene, names: readonly NamePlace[], taken: (occurrence: Occurrence) => boolean): Occurrence[] {
  return names.flatMap(({ segment, from, to: end, inflected }) => {
    const line = scene.bySegment.get(segment)!;
    let to = end;
    while (to < line.words.length && to - end < LONGEST - 1 && line.words[to - 1]!.joins && scene.isContent(line, to) && !taken({ segment, from: to, to: to + 1 })) to++;
    return inflected && to > end ? [{ segment, from, to }] : [];
  });
}

/** Names that stand elsewhere too and are followed by a function word here, as cells: in "ASEAN och Ekonomiska rådet (ER)" no long form begins before "och". */
export function standingAlone(scene: MiningScene, names: readonly NamePlace[]): ReadonlySet<string> {
  const formOf = ({ segment, from, to }: NamePlace): string => scene.bySegment.get(segment)!.words.slice(from, to).map(({ key }) => scene.lemma(key)).join(" ");
  const counts = new Map<string, number>();
  for (const name of names) counts.set(formOf(name), (counts.get(formOf(name)) ?? 0) + 1);
  const isAlone = (name: NamePlace): boolean => {
    const line = scene.bySegment.get(name.segment)!;
    return counts.get(formOf(name))! > 1 && name.to < line.words.length && line.weights[name.to]! < LIGHT;
  };
  return new Set(names.filter(isAlone).flatMap(cells));
}
