import type { Article } from "../../../article/types.ts";
import type { ArticleView, SetView } from "../../types.ts";
import type { Foreign } from "../variants/beside.ts";
import { foreignNames } from "../variants/beside.ts";
import { writing } from "../mine.ts";
import type { NamedBead } from "./types.ts";

/** Beads less sure say nothing of names. */
const LEAST_BEAD = 0.4;

/** The beads of a version with another one that writes names with capitals. */
export interface NamedVersion {
  readonly other: Article;
  readonly beads: readonly NamedBead[];
}

/** The beads of a version with each other version that writes names with capitals, one list a version. */
export function namedBeads(set: SetView, view: ArticleView): readonly (readonly NamedBead[])[] {
  return namedVersions(set, view).map(({ beads }) => beads);
}

/** The same, with the versions that they are with. */
export function namedVersions(set: SetView, view: ArticleView): readonly NamedVersion[] {
  return set.alignments.flatMap(({ source, target, beads }) => {
    const own = source === view.article ? "source" : target === view.article ? "target" : undefined;
    if (own === undefined) return [];
    const other = own === "source" ? "target" : "source";
    const beside = set.view(other === "source" ? source : target);
    if (writing(beside.article.language) !== "cased") return [];
    const names = foreignNames(beside);
    const named = beads.filter((bead) => bead.confidence >= LEAST_BEAD && bead[own].length > 0 && bead[other].length > 0).map((bead): NamedBead => ({
      segments: bead[own],
      others: bead[other],
      names: counted(bead[other].flatMap((segment) => names.get(segment) ?? [])),
      text: bead[other].map((segment) => beside.article.segments[segment]!.text).join("\n"),
    }));
    return [{ other: beside.article, beads: named }];
  });
}

function counted(names: readonly (readonly [key: string, foreign: Foreign])[]): NamedBead["names"] {
  const counts = new Map<string, { foreign: Foreign; count: number }>();
  for (const [key, foreign] of names) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { foreign, count: 1 });
    else known.count += 1;
  }
  return counts;
}
