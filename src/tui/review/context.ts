import type { Article } from "../../article/types.ts";
import type { Finding, Place } from "../../check/types.ts";
import type { Alignment, Bead, SetReport } from "./port.ts";
import type { State } from "./state.ts";

/** A finding between its two texts: the alignment it stands in and its bead there. */
export interface Parallel {
  readonly alignment: Alignment;
  readonly bead: number;
}

/** A bilingual file is two articles of one path. */
export const isSameArticle = (a: Pick<Article, "path" | "language">, b: Pick<Article, "path" | "language">): boolean => a.path === b.path && a.language === b.language;

export const setOf = ({ sets }: Pick<State, "sets">, id: string): SetReport | undefined => sets.find(({ set }) => set.id === id);

/**
 * Where a finding is read: in its own language against the source; one in the source against the translation that it names, else
 * the first. Undefined for an article that was checked alone.
 */
export function parallelOf(state: Pick<State, "sets">, finding: Finding): Parallel | undefined {
  const set = setOf(state, finding.set);
  if (set === undefined) return undefined;
  const { article } = finding.place;
  const isSource = set.alignments.some(({ source }) => isSameArticle(source, article));
  const alignment = isSource
    ? (set.alignments.find(({ target }) => finding.related.some((place) => isSameArticle(place.article, target))) ?? set.alignments[0])
    : set.alignments.find(({ target }) => isSameArticle(target, article));
  if (alignment === undefined) return undefined;
  const bead = beadOf(alignment, finding.place) ?? nearRelated(alignment, finding);
  return bead === undefined ? undefined : { alignment, bead };
}

export function beadOf({ source, target, beads }: Alignment, { article, segment }: Place): number | undefined {
  const side = isSameArticle(article, source) ? "source" : isSameArticle(article, target) ? "target" : undefined;
  if (side === undefined) return undefined;
  const at = beads.findIndex((bead) => bead[side].includes(segment));
  return at < 0 ? undefined : at;
}

/** A missing sentence has no bead of its own in the translation; its words in the source have. */
function nearRelated(alignment: Alignment, { related }: Finding): number | undefined {
  for (const place of related) {
    const bead = beadOf(alignment, place);
    if (bead !== undefined) return bead;
  }
  return undefined;
}

export function beadsAround({ beads }: Alignment, bead: number, around: number): readonly { readonly bead: Bead; readonly index: number }[] {
  const from = Math.max(0, bead - around);
  return beads.slice(from, bead + around + 1).map((one, offset) => ({ bead: one, index: from + offset }));
}

/** Where a stretch of the source file lies in a segment's text; the other way round than `sourceSpan`. */
export function textSpan(article: Article, segment: number, span: { readonly start: number; readonly end: number }): { start: number; end: number } | undefined {
  const found = article.segments[segment];
  if (found === undefined || span.end <= span.start) return undefined;
  let start: number | undefined;
  let end: number | undefined;
  for (const run of found.runs) {
    const sourceEnd = run.source + run.sourceLength;
    if (sourceEnd <= span.start || run.source >= span.end) continue;
    const exact = run.textLength === run.sourceLength;
    start ??= exact ? run.text + Math.max(0, span.start - run.source) : run.text;
    end = exact ? run.text + Math.min(run.textLength, span.end - run.source) : run.text + run.textLength;
  }
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
