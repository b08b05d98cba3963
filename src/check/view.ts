import type { Alignment } from "../align/types.ts";
import { isOwnText } from "../article/own-words.ts";
import type { Article, ArticleSet } from "../article/types.ts";
import type { PieceVectors } from "../embed/types.ts";
import type { Glossary, Mention } from "../glossary/types.ts";
import { ruleContext } from "./context.ts";
import { lazy } from "./lazy.ts";
import type { ArticleView, NameMention, RenderedTerm, RuleContext, SetView } from "./types.ts";

/** What the search for names may look at. */
export type NamelessView = Pick<ArticleView, "article" | "segments" | "mentions">;
/** What the search for renderings may look at. */
export type UnrenderedView = Omit<SetView, "renderings">;

export interface ViewSetOptions {
  readonly set: ArticleSet;
  /** The first article with each of the others. */
  readonly alignments: readonly Alignment[];
  readonly glossary: Glossary;
  /** By article, then by segment index; left out where the model is not additive. */
  readonly pieces?: ReadonlyMap<Article, readonly PieceVectors[]> | undefined;
  /** Checks furniture, credits and repeats too. */
  readonly keepFurniture?: boolean | undefined;
  readonly minimumBeadConfidence?: number | undefined;
  readonly mineNames: (view: NamelessView) => readonly NameMention[];
  readonly findRenderings: (view: UnrenderedView, context: RuleContext) => readonly RenderedTerm[];
}

/** Puts one set before the rules. Nothing is computed until a rule asks, and then once. */
export function viewSet(options: ViewSetOptions): SetView {
  const { set, alignments, glossary, minimumBeadConfidence, findRenderings } = options;
  const articles = set.articles.map((article) => viewArticle(article, options));
  const byArticle = new Map(articles.map((view) => [view.article, view]));
  const unrendered: UnrenderedView = {
    set,
    articles,
    alignments,
    view(article) {
      const view = byArticle.get(article);
      if (view === undefined) throw new RangeError(`${article.path} is not in the set ${set.id}`);
      return view;
    },
  };
  return { ...unrendered, renderings: lazy(() => findRenderings(unrendered, ruleContext({ glossary, minimumBeadConfidence }))) };
}

function viewArticle(article: Article, options: ViewSetOptions): ArticleView {
  const { glossary, pieces, keepFurniture = false, mineNames } = options;
  const segments = article.segments.filter((segment) => keepFurniture || isOwnText(segment)).map((segment) => segment.index);
  const mentions = new Map<number, readonly Mention[]>();
  const nameless: NamelessView = {
    article,
    segments,
    mentions(index) {
      let found = mentions.get(index);
      if (found === undefined) mentions.set(index, (found = glossary.mentions(article.segments[index]!.text, article.language)));
      return found;
    },
  };
  return { ...nameless, names: lazy(() => mineNames(nameless)), pieces: (index) => pieces?.get(article)?.[index] };
}
