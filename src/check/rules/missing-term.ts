import type { Concept, ConceptType } from "../../glossary/types.ts";
import { comparableBeads, type BeadView } from "../beads.ts";
import { parallelPlaces, placeOfAbsence } from "../glossary/parallel.ts";
import { nearlyRendered, rendered } from "../glossary/presence.ts";
import type { Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule, RuleContext, SetView } from "../types.ts";

/**
 * The source mentions a concept more often than its translation renders it, in a bead and what stands beside it. Terms to be kept
 * as they are have a rule of their own.
 */
export const missingTerm: Rule<"missing-term"> = {
  id: "missing-term",
  severity: "warning",
  category: "terminology/inconsistent-with-resource",
  *set(view, context) {
    for (const bead of comparableBeads(view, context)) {
      for (const [concept, used] of mentionsIn(bead.source, bead.sourceSegments)) {
        const draft = stateOf(concept, used, bead, view, context);
        if (draft !== undefined) yield draft;
      }
    }
  },
};

function mentionsIn(view: ArticleView, segments: readonly number[]): Map<Concept, Use[]> {
  const grouped = new Map<Concept, Use[]>();
  for (const segment of segments) {
    for (const mention of view.mentions(segment)) grouped.set(mention.concept, [...(grouped.get(mention.concept) ?? []), { segment, mention }]);
  }
  return grouped;
}

function stateOf(concept: Concept, used: readonly Use[], bead: BeadView, view: SetView, context: RuleContext): Draft<"missing-term"> | undefined {
  const { source, target, targetSegments } = bead;
  const { language } = target.article;
  const allowed = context.allowed(concept, language);
  if (allowed.length === 0 || concept.translate(language) === false) return undefined;
  const wanted = used.length;
  const here = rendered({ concept, view: target, segments: targetSegments, context, source });
  if (here >= wanted) return undefined;
  const found = here + spare(concept, bead, context);
  if (found >= wanted) return undefined;
  return {
    rule: "missing-term",
    data: { sourceForm: used[0]!.mention.actual, wanted, found },
    confidence: confidence(concept, { wanted, found }, bead, context),
    ...placeOfAbsence(view, bead, concept),
    expected: allowed.map(({ term }) => term),
    concept: concept.id,
    evidence: [],
    related: parallelPlaces(view, bead, concept, used),
  };
}

/** Renderings in the sentences beside that their own source does not account for: the border between sentences has moved. */
function spare(concept: Concept, { source, target, neighbours }: BeadView, context: RuleContext): number {
  return neighbours.reduce((sum, { segment, bead }) => {
    const there = rendered({ concept, view: target, segments: bead?.target ?? [segment], context, source });
    const owed = (bead?.source ?? []).reduce((count, index) => count + source.mentions(index).filter((mention) => mention.concept === concept).length, 0);
    return sum + Math.max(0, there - owed);
  }, 0);
}

/** Concepts that a text goes on about with "she", "there", "the board" once they were named. */
const resumed: ReadonlySet<ConceptType> = new Set(["person", "place", "organization", "title"]);

function confidence(concept: Concept, { wanted, found }: { wanted: number; found: number }, bead: BeadView, context: RuleContext): number {
  const pronoun = resumed.has(concept.type);
  let sure = 0.85;
  if (found > 0) sure = pronoun ? 0.35 : 0.55;
  // The sentence before has it: "she", "the board" go on about a person or a body; a thing's term is rather replaced by another word than left out.
  else if (wasJustRendered(concept, bead, context)) sure = pronoun ? 0.35 : 0.6;
  // One pronoun is style, two in a row are a term that was lost.
  if (found > 0 && wanted - found > 1) sure += 0.15;
  if (found === 0 && nearlyRendered(bead.target, bead.targetSegments, context.allowed(concept, bead.target.article.language))) sure = Math.min(sure, 0.35);
  const { kind } = bead.target.article.segments[bead.targetSegments[0]!]!;
  // Headlines and captions are short at the cost of words.
  if (kind === "heading" || kind === "caption") sure *= 0.8;
  return sure * (0.6 + 0.4 * bead.bead.confidence);
}

function wasJustRendered(concept: Concept, { source, target, targetSegments, neighbours }: BeadView, context: RuleContext): boolean {
  const before = neighbours.find(({ segment }) => segment < targetSegments[0]!);
  return before !== undefined && rendered({ concept, view: target, segments: [before.segment], context, source }) > 0;
}
