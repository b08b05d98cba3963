import type { Concept } from "../../glossary/types.ts";
import { comparableBeads, type BeadView } from "../beads.ts";
import { parallelPlaces, placeOfAbsence } from "../glossary/parallel.ts";
import { keptMentions } from "../glossary/presence.ts";
import type { Use } from "../glossary/uses.ts";
import type { Draft, Rule, RuleContext, SetView } from "../types.ts";

/** A term that the glossary wants kept as it is (`translate: false`) stands in the source and not in the translation. */
export const translatedTerm: Rule<"translated-term"> = {
  id: "translated-term",
  severity: "warning",
  category: "accuracy/do-not-translate",
  *set(view, context) {
    const { glossary } = context;
    const kept = glossary.concepts.filter((concept) => view.articles.some(({ article }) => concept.translate(article.language) === false));
    if (kept.length === 0) return;
    for (const bead of comparableBeads(view, context)) {
      const found = bead.sourceSegments.flatMap((segment) => sourceMentions(bead, segment, kept, context));
      for (const concept of new Set(found.map(({ mention }) => mention.concept))) {
        const draft = stateOf(concept, found.filter(({ mention }) => mention.concept === concept), bead, view, context);
        if (draft !== undefined) yield draft;
      }
    }
  },
};

/** Mentions in the source of what its translation has to keep, whichever language's section names it. */
function sourceMentions({ source, target }: BeadView, segment: number, kept: readonly Concept[], { glossary }: RuleContext): Use[] {
  const binding = kept.filter((concept) => concept.translate(target.article.language) === false);
  return keptMentions(glossary, source, segment, binding).map((mention) => ({ segment, mention }));
}

function stateOf(concept: Concept, used: readonly Use[], bead: BeadView, view: SetView, { glossary }: RuleContext): Draft<"translated-term"> | undefined {
  const { target, targetSegments, neighbours } = bead;
  const forms = [...new Set([...used.map(({ mention }) => mention.term.term), ...concept.languages.flatMap(({ terms }) => terms.map(({ term }) => term))])];
  const has = (segment: number): boolean => target.mentions(segment).some((mention) => mention.concept === concept) || keeps(target.article.segments[segment]!.text, forms) || keptMentions(glossary, target, segment, [concept]).length > 0;
  if (targetSegments.some(has)) return undefined;
  const beside = neighbours.some(({ segment }) => has(segment));
  return {
    rule: "translated-term",
    data: { sourceForm: used[0]!.mention.actual },
    confidence: (beside ? 0.4 : 0.85) * (0.6 + 0.4 * bead.bead.confidence),
    ...placeOfAbsence(view, bead, concept),
    expected: [used[0]!.mention.term.term],
    concept: concept.id,
    evidence: [],
    related: parallelPlaces(view, bead, concept, used),
  };
}

/** The letters as they are, whatever is written on behind them: "UNCLOS:s", "NASAn", "UNESCO가". */
function keeps(text: string, forms: readonly string[]): boolean {
  const plain = text.normalize("NFKC");
  return forms.some((form) => {
    const at = plain.indexOf(form.normalize("NFKC"));
    return at >= 0 && !/\p{Script=Latn}/u.test(plain.charAt(at - 1));
  });
}
