import type { Article, Span } from "../../article/types.ts";
import type { RuleData, RuleId } from "./rule-data.ts";

export type Severity = "error" | "warning" | "info";

/** MQM error types (themqm.org), as far as samma's rules reach. */
export type Category =
  | "terminology/inconsistent-with-resource"
  | "terminology/inconsistent-use"
  | "accuracy/omission"
  | "accuracy/addition"
  | "accuracy/untranslated"
  | "accuracy/do-not-translate"
  | "accuracy/mistranslation"
  | "locale/number-format"
  | "locale/calendar-type";

/** A place in an article: the segment and the exact span in the source file. */
export interface Place {
  readonly article: Article;
  /** Index of the segment it lies in. */
  readonly segment: number;
  /** In `article.source`. */
  readonly span: Span;
}

/** A form and how often it is used, most frequent first; `places` lets a report show each. */
export interface FormCount {
  readonly form: string;
  readonly count: number;
  readonly places: readonly Place[];
}

/** A replacement that is safe: applying it cannot change anything but the word in question. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** What a rule states. Fingerprint and final severity are added by the filters behind it. */
export type Draft<R extends RuleId = RuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly data: RuleData[K];
    /** How likely a careful reviser would agree, 0 to 1. */
    readonly confidence: number;
    readonly place: Place;
    /** The words at the place, as they stand. */
    readonly actual: string;
    readonly expected: readonly string[];
    readonly concept?: string;
    readonly evidence: readonly FormCount[];
    /** The parallel places, and other occurrences worth a look. */
    readonly related: readonly Place[];
    readonly fix?: Fix;
  };
}[R];

export type Finding<R extends RuleId = RuleId> = Draft<R> & {
  readonly set: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Hex; made of the rule, the words and their sentence, not of the position, so it survives edits elsewhere. */
  readonly fingerprint: string;
};
