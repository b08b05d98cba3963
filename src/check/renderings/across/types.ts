import type { ArticleSet, Language, Span } from "../../../article/types.ts";

/** So many places are kept of a form. */
export const PLACES = 3;

/** A place without its article, so that it can be stored. */
export interface Spot {
  readonly segment: number;
  /** In the article's source. */
  readonly span: Span;
}

/** How one translation tells a name, or a quoted slogan, of its source: what must be known of it to judge it among other articles. Plain data. */
export interface Told {
  readonly kind: "name" | "slogan";
  /** The source's words, comparable. */
  readonly key: string;
  readonly sourceForm: string;
  /** Index of the source in the set's articles, and where it first has the words. */
  readonly from: number;
  readonly source: Spot;
  /** Index of the translation in the set's articles. */
  readonly to: number;
  readonly concept?: string;
  /** The form that most of its mentions have, as it is mostly written. */
  readonly form: string;
  /** How many mentions have it, of how many. */
  readonly count: number;
  readonly mentions: number;
  /** How well the form fits the source's words by meaning and sound, 0 to 1: the mean over its mentions. */
  readonly fit: number;
  /** Set where it is in another script than the text around it and stands beside more of that script: Bank of America in a Thai text. */
  readonly amongForeign?: true;
  /** Set where it has a capital that neither the beginning of a sentence nor a language of capital nouns asks for. */
  readonly isCased?: true;
  /** The form's first places. */
  readonly places: readonly Spot[];
}

/** A set with what its translations tell. */
export interface ToldSet {
  readonly set: ArticleSet;
  readonly gleaned: readonly Told[];
}

/** What is told, with the set it belongs to. */
export interface Telling extends Told {
  readonly set: ArticleSet;
  readonly language: Language;
  readonly path: string;
}
