import type { Occurrence } from "../renderings/terms.ts";
import type { MiningScene } from "./scene.ts";

/** Words behind a name in the genitive that may belong to a body's name. */
const LONGEST = 5;

/** Names of the source as words of its lines. */
export interface NamePlace extends Occurrence {
  /** An ending stands behind the name: "Vietnams". */
  readonly inflected: boolean;
}

export function namePlaces({ view, bySegment }: MiningScene): NamePlace[] {
  return view.names().flatMap(({ segment, span }) => {
    const line = bySegment.get(segment);
    const from = line?.words.findIndex(({ end }) => end > span.start) ?? -1;
    if (line === undefined || from < 0) return [];
    let to = from;
    while (to < line.words.length && line.words[to]!.start < span.end) to++;
    return to > from ? [{ segment, from, to, inflected: line.words[to - 1]!.end > span.end }] : [];
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
