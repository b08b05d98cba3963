import type { ArticleView } from "../../types.ts";
import type { Difference } from "../difference.ts";

/** A stretch of a segment's text. */
export interface Spot {
  readonly view: ArticleView;
  readonly segment: number;
  /** In `Segment.text`. */
  readonly start: number;
  readonly end: number;
}

/** An odd form beside the one it should be. */
export interface Variant {
  readonly spot: Spot;
  /** The words at the spot. */
  readonly actual: string;
  /** The majority form, in the odd form's inflection where that is known. */
  readonly expected: string;
  /** The majority form as it stands most often. */
  readonly majority: string;
  readonly difference: Difference;
  readonly confidence: number;
  /** Every place of the majority form and of the odd form. */
  readonly majoritySpots: readonly Spot[];
  readonly oddSpots: readonly Spot[];
}

/** Texts in one language that should write a name in one way: one article, or all of a run. */
export type Views = readonly ArticleView[];
