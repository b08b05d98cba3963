import type { Alignment, Bead } from "../../../align/types.ts";
import { lines } from "../../../article/positions.ts";
import type { Article } from "../../../article/types.ts";
import type { Finding, ReportedSet, Severity } from "../../../check/types.ts";
import type { PackedBead, SetOverview, SetTexts, Version } from "../types.ts";

/** Beads below this are marked as unsure. */
const unsureBelow = 0.6;

const hundredths = (value: number): number => Math.round(value * 100);

const hasBothSides = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

function countsOf(article: Article, findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { place, severity } of findings) if (place.article === article) counts[severity] += 1;
  return counts;
}

function alignedWith(article: Article, alignments: readonly Alignment[]): Version["aligned"] {
  const pair = alignments.findIndex(({ target }) => target === article);
  if (pair < 0) return undefined;
  const { beads, confidence } = alignments[pair]!;
  const weak = beads.filter((bead) => hasBothSides(bead) && bead.confidence < unsureBelow).length;
  return { pair, beads: beads.length, weak, confidence: hundredths(confidence) / 100 };
}

/** A row of the overview; `findings` are those of the set. */
export function overviewOf({ set, alignments }: ReportedSet, findings: readonly Finding[], numbers: ReadonlyMap<Article, number>): SetOverview {
  const versions = set.articles.map((article): Version => {
    const aligned = alignedWith(article, alignments);
    return {
      language: article.language,
      article: numbers.get(article)!,
      segments: article.segments.length,
      findings: countsOf(article, findings),
      ...(aligned === undefined ? {} : { aligned }),
    };
  });
  return { id: set.id, versions };
}

function packed({ source, target, similarity, confidence, moved }: Bead): PackedBead {
  return [source, target, hundredths(similarity), hundredths(confidence), moved === true ? 1 : 0];
}

/** The texts and beads of a set's alignments; undefined where there is nothing aligned. */
export function textsOf({ set, alignments }: ReportedSet): SetTexts | undefined {
  if (alignments.length === 0) return undefined;
  const { articles } = set;
  return {
    versions: articles.map((article) => ({
      segments: article.segments.map(({ text }) => text),
      lines: article.segments.map(({ span }) => lines(article).position(span.start).line),
    })),
    pairs: alignments.map(({ source, target, beads }) => ({ source: articles.indexOf(source), target: articles.indexOf(target), beads: beads.map(packed) })),
  };
}
