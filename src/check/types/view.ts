import type { Article, ArticleSet, Span } from "../../article/types.ts";
import type { Alignment } from "../../align/types.ts";
import type { PieceVectors } from "../../embed/types.ts";
import type { Concept, Mention } from "../../glossary/types.ts";
import type { Place } from "./finding.ts";

/** A proper name found in running text without any glossary: a person, a place, a body, an abbreviation. */
export interface NameMention {
  readonly segment: number;
  /** In `Segment.text`, without inflectional endings that could be told apart. */
  readonly span: Span;
  /** The words as they stand at the span. */
  readonly form: string;
  /** How sure it is that this is a name and its bounds are right, 0 to 1. */
  readonly confidence: number;
}

/** What stands in one target bead for one mention of a source name or term. */
export interface Rendering {
  /** Index into `Alignment.beads`. */
  readonly bead: number;
  readonly source: Place;
  /** Undefined where the target bead has no rendering of it. */
  readonly target?: Place;
  /** The target words in a comparable form (ending stripped where sure); empty where there is none. */
  readonly form: string;
  /** How likely this is the rendering (or, without target, that there is none), 0 to 1. */
  readonly confidence: number;
  /** True where the bead has the form that renders the term in most beads. */
  readonly agrees: boolean;
  /** Where it does not: how likely a reviser would mend it, as another word than elsewhere (drift) or as left out (loss), 0 to 1. */
  readonly fault?: { readonly drift: number; readonly loss: number };
}

/** A source name or term with its renderings in one other version, in source order. */
export interface RenderedTerm {
  readonly alignment: Alignment;
  readonly sourceForm: string;
  readonly kind: "name" | "term" | "concept";
  /** Set where the glossary knows it. */
  readonly concept?: Concept;
  readonly renderings: readonly Rendering[];
}

/** One article with all that rules ask about it; computed once, shared by the rules. */
export interface ArticleView {
  readonly article: Article;
  /** Segments that count for the checks (furniture, credits and repeats are left out unless the user keeps them), by index. */
  readonly segments: readonly number[];
  /** Glossary mentions in a segment's text; spans count in `Segment.text`. */
  mentions(segment: number): readonly Mention[];
  /** Names mined from the running text, in text order. */
  names(): readonly NameMention[];
  /** Piece vectors of a segment, where the model is additive. */
  pieces(segment: number): PieceVectors | undefined;
}

export interface SetView {
  readonly set: ArticleSet;
  readonly articles: readonly ArticleView[];
  /** The first article with each of the others. */
  readonly alignments: readonly Alignment[];
  view(article: Article): ArticleView;
  /** The source's names and terms with their renderings, over all alignments of the set. */
  renderings(): readonly RenderedTerm[];
}
