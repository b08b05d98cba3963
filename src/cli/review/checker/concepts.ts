import type { Article } from "../../../article/types.ts";
import { countForms, placeOf } from "../../../check/places.ts";
import type { Finding, SetView } from "../../../check/types.ts";
import type { Glossary, Mention } from "../../../glossary/types.ts";
import { isSameArticle } from "../../../tui/review/context.ts";
import type { ConceptCell, ConceptRow } from "../../../tui/review/port.ts";

/** The concepts that a set mentions, in the glossary's order, with what stands for each in every version. */
export function conceptRows({ set }: Pick<SetView, "set">, glossary: Glossary, findings: readonly Finding[]): ConceptRow[] {
  const mentions = new Map(set.articles.map((article) => [article, mentionsIn(article, glossary, set.articles[0]!.language)]));
  const named = new Set([...mentions.values()].flatMap((found) => [...found.keys()]));
  return glossary.concepts
    .filter(({ id }) => named.has(id))
    .map(({ id }) => {
      const cells = set.articles.map((article) => ({ article, found: mentions.get(article)!.get(id) ?? [] }));
      const counts = cells.map(({ found }) => found.length);
      return {
        set: set.id,
        id,
        kind: "concept" as const,
        cells: cells.map(({ article, found }): ConceptCell => {
          const forms = countForms(found.map(({ segment, mention }) => ({ form: mention.actual, place: placeOf(article, segment, mention.span) })));
          const faulty = findings.some((finding) => finding.concept === id && isSameArticle(finding.place.article, article));
          const odd = oddness(found.map(({ mention }) => mention), counts, faulty);
          return { language: article.language, forms, ...(odd === undefined ? {} : { odd }) };
        }),
      };
    });
}

interface FoundMention {
  readonly segment: number;
  readonly mention: Mention;
}

/** A concept without terms of its own in a language stays as the source has it: there those count. */
function mentionsIn({ language, segments }: Article, glossary: Glossary, source: string): Map<string, FoundMention[]> {
  const found = new Map<string, FoundMention[]>();
  for (const { index, text } of segments) {
    const kept = language === source ? [] : glossary.foreignMentions(text, language, source).filter(({ concept }) => glossary.terms(concept, language).length === 0);
    for (const mention of [...glossary.mentions(text, language), ...kept]) {
      const known = found.get(mention.concept.id);
      if (known === undefined) found.set(mention.concept.id, [{ segment: index, mention }]);
      else known.push({ segment: index, mention });
    }
  }
  return found;
}

/** What makes a version the odd one out: a form that the glossary does not want, no mention while others have it, or clearly fewer. */
function oddness(mentions: readonly Mention[], counts: readonly number[], faulty: boolean): ConceptCell["odd"] {
  if (mentions.some(({ term }) => term.status !== "preferred" && term.status !== "admitted" && term.status !== "draft")) return "form";
  const sorted = [...counts].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (mentions.length === 0 && median > 0) return "absent";
  if (faulty) return "fewer";
  return median >= 3 && mentions.length <= median / 2 ? "fewer" : undefined;
}
