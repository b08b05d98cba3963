import type { Article, Span } from "../../../article/types.ts";
import type { ArticleView, Place, SetView } from "../../../check/types.ts";
import { textSpan } from "../../../tui/review/context.ts";
import type { ConceptSpan, Highlights } from "../../../tui/review/port.ts";
import { namesOf } from "./names.ts";

/** Where the glossary's concepts and the names found without it stand in each version: one key for one name, so that it has one colour in all. */
export function highlightsOf(view: SetView): Highlights[] {
  const names = namePlaces(view);
  return view.articles.map(({ article, mentions, segments }) => {
    const own = new Set(segments);
    return {
      path: article.path,
      language: article.language,
      segments: article.segments.map(({ index }) => {
        const concepts = own.has(index) ? mentions(index).map(({ concept, span }): ConceptSpan => ({ concept: concept.id, span })) : [];
        return apart([...concepts, ...(names.get(article)?.get(index) ?? [])]);
      }),
    };
  });
}

type BySegment = Map<number, ConceptSpan[]>;

/** Names with their counterparts; in an article without any, as its own sentences show them. */
function namePlaces(view: SetView): Map<Article, BySegment> {
  const found = new Map<Article, BySegment>(view.articles.map(({ article }) => [article, new Map()]));
  const add = (article: Article, segment: number, concept: string, span: Span | undefined): void => {
    const segments = found.get(article);
    if (segments === undefined || span === undefined) return;
    segments.set(segment, [...(segments.get(segment) ?? []), { concept, span }]);
  };
  const place = (concept: string, { article, segment, span }: Place): void => add(article, segment, concept, textSpan(article, segment, span));
  for (const { sourceForm, renderings } of namesOf(view)) {
    for (const { source, target } of renderings) {
      place(nameKey(sourceForm), source);
      if (target !== undefined) place(nameKey(sourceForm), target);
    }
  }
  if (view.alignments.length === 0) for (const one of view.articles) for (const { form, segment, span } of sureNames(one)) add(one.article, segment, nameKey(form), span);
  return found;
}

/** Keeps names out of the ids of the glossary. */
export const nameKey = (form: string): string => `name ${form}`;

const likely = 0.5;

function sureNames({ names }: ArticleView): { form: string; segment: number; span: Span }[] {
  return names().filter(({ confidence }) => confidence >= likely).map(({ form, segment, span }) => ({ form, segment, span }));
}

/** From left to right, what reaches into another left out: the glossary's word counts more than a guess, a longer one more than a part of it. */
function apart(spans: readonly ConceptSpan[]): ConceptSpan[] {
  const rank = ({ concept, span }: ConceptSpan): number => (concept.startsWith("name ") ? 0 : 1000) + span.end - span.start;
  const kept: ConceptSpan[] = [];
  for (const one of [...spans].sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)) {
    if (kept.every(({ span }) => span.end <= one.span.start || span.start >= one.span.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

