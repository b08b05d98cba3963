import type { Article } from "../../article/types.ts";

/** How an article differs from an earlier version of itself, sentence by sentence. */
export interface ArticleChanges {
  /** True where there is no earlier version: all of it is new. */
  readonly isNew: boolean;
  /** Segments that the earlier version does not have, by index. */
  readonly changed: ReadonlySet<number>;
  /** Segments before which (or, for the number of segments, behind which) something was taken out or put in. */
  readonly gaps: ReadonlySet<number>;
  /** The earlier words of a changed segment; undefined where it was put in. */
  was(segment: number): string | undefined;
}

/** What changed in the articles of a run; undefined for an article that is as it was. */
export type Changes = (article: Article) => ArticleChanges | undefined;

/** Where two versions of a sentence differ: what stood there, what stands there now. Either may be empty. */
export interface Edit {
  readonly was: string;
  readonly is: string;
  /** Share of the longer version's words that changed, 0 to 1. */
  readonly share: number;
}

