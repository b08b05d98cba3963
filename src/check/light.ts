import type { ArticleView, SetView } from "./types.ts";

/**
 * The view with what was found, without what it was found with (vectors, tables of the search): what the rules over all sets ask
 * for. So a run over thousands of sets holds their texts and findings, not their vectors.
 *
 * @param keeps false where no rule will ask for names or renderings again; they are then not looked up for this.
 */
export function lighten(view: SetView, keeps: boolean): SetView {
  const articles = view.articles.map((article) => lightArticle(article, keeps));
  const renderings = keeps && view.alignments.length > 0 ? view.renderings() : [];
  return {
    set: view.set,
    alignments: view.alignments,
    articles,
    renderings: () => renderings,
    view: (article) => {
      const found = articles.find((candidate) => candidate.article === article);
      if (found === undefined) throw new RangeError(`${article.path} is not in the set ${view.set.id}`);
      return found;
    },
  };
}

function lightArticle({ article, segments, mentions, names }: ArticleView, keeps: boolean): ArticleView {
  const found = keeps ? names() : [];
  return { article, segments, mentions, names: () => found, pieces: () => undefined };
}
