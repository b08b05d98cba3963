import type { Span } from "../../article/types.ts";
import type { Measure } from "./measures.ts";

/** What a number counts or names, as far as its surroundings tell. */
export type NumberKind = "number" | "ordinal" | "year" | "decade" | "century" | "month" | "day" | "percentage" | "time" | "code";

/**
 * How a number is written. `figures`: digits, with or without a scale word (`1,5 miljoner`, `150万`). `words`: spelled out and
 * hardly anything else (`fjorton`, `二十五`). `hint`: may be a number (`en`, `năm`, `一`, Roman numerals, `half`): it can account
 * for a number of the other text, and never says anything by itself.
 */
export type Certainty = "figures" | "words" | "hint";

/** The values a mention stands for together, exact decimals without leading or trailing zeros: `["0.5"]`, `["10", "30"]`. */
export type Reading = readonly string[];

/** A number found in a text. */
export interface NumberMention {
  /** In the text that was searched, digits and scale words. */
  readonly span: Span;
  /** The words as they stand. */
  readonly text: string;
  readonly kind: NumberKind;
  readonly certainty: Certainty;
  /**
   * What it may mean; one of them is meant. `1.500` is 1500 or 1.5, a Thai `2568` is 2568 or 2025. The likeliest is first.
   */
  readonly readings: readonly Reading[];
  /** Latin letters that the number belongs to, lower case: `apollo` of Apollo 11, `g` of G20. A name's number is not translated. */
  readonly label?: string;
  /** The hour of a time whose minutes are the next figure: 3時40分, 3 giờ 40. */
  readonly hour?: true;
  /** The measure that follows, where a translator may convert it (miles, °F, 亩). */
  readonly measure?: Measure;
  /** Feet with the inches behind them, in inches, on both figures: 71 of "5 feet 11 inches". */
  readonly inches?: number;
  /** Set inside brackets, where translators add what their readers need: "(4 cents a litre)". */
  readonly aside?: true;
}
