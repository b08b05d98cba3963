import type { Alignment, Bead } from "../../align/types.ts";
import type { Article } from "../../article/types.ts";
import { printableJson } from "../text/visible.ts";
import { rounded } from "./texts.ts";

const sideOf = ({ path, language, segments }: Article): object => ({ path, language, segments: segments.length });

function beadOf(bead: Bead, source: Article, target: Article): object {
  return {
    source: bead.source,
    target: bead.target,
    similarity: rounded(bead.similarity, 4),
    confidence: rounded(bead.confidence, 4),
    cost: rounded(bead.cost, 4),
    ...(bead.moved === true ? { moved: true } : {}),
    ...(bead.override === true ? { override: true } : {}),
    sourceTexts: bead.source.map((index) => source.segments[index]!.text),
    targetTexts: bead.target.map((index) => target.segments[index]!.text),
  };
}

/** One object: both articles, the beads with their texts, and overrides that no longer fit. */
export function json(alignment: Alignment): string {
  const { source, target, confidence, beads, staleOverrides = [] } = alignment;
  return `${printableJson({
    source: sideOf(source),
    target: sideOf(target),
    confidence: rounded(confidence, 4),
    beads: beads.map((bead) => beadOf(bead, source, target)),
    ...(staleOverrides.length === 0 ? {} : { staleOverrides: staleOverrides.map(({ path, bead, language, missing, like }) => ({ path, line: bead.line, column: bead.column, language, missing, ...(like === undefined ? {} : { like }) })) }),
  })}\n`;
}
