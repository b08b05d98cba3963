import type { Language } from "../../article/types.ts";

/** What each rule has to say beyond the common fields: facts only, the words are made in report/words. */
export interface RuleData {
  "deprecated-term": { readonly status: "deprecated" | "superseded" | "forbidden"; readonly reason?: string };
  /** `found` of `wanted` occurrences have an allowed rendering. */
  "missing-term": { readonly sourceForm: string; readonly wanted: number; readonly found: number };
  "untranslated-term": { readonly from: Language; readonly policy: "translate" | "transliterate" };
  "translated-term": { readonly sourceForm: string };
  "term-case": Record<never, never>;
  "mixed-choice": { readonly majority: string };
  /** `fullForm` is owed before `actual`; `later` where it does come, too late. */
  "first-mention": { readonly fullForm: string; readonly later: boolean };
  /** How the odd form differs from the majority one. */
  "name-variant": { readonly majority: string; readonly difference: "letters" | "diacritics" | "spacing" | "hyphen" | "case" | "script"; readonly across: "article" | "corpus" };
  "inconsistent-rendering": { readonly sourceForm: string; readonly sourceLanguage: Language; readonly majority: string; readonly across: "article" | "corpus" };
  "number-mismatch": { readonly sourceText: string; readonly sourceValue: string; readonly targetValue?: string; readonly what: "number" | "year" | "percentage" | "date" };
  "mixed-calendar": { readonly calendar: string; readonly majority: string };
  /** `present` of `versions` other language versions have the name. */
  "omitted-name": { readonly name: string; readonly sourceLanguage: Language; readonly present: number; readonly versions: number };
  /** `segments`: how many in a row; the place is the first of them. So too below. */
  "untranslated-segment": { readonly from: Language; readonly segments: number };
  /** The place is an empty span in the translation, where it should stand; the source's words are at `related[0]`. */
  "missing-segment": { readonly sourceLanguage: Language; readonly segments: number };
  /** The source's words that changed, before and after; either may be empty. The source's sentence is at `related[0]`. */
  "stale-translation": { readonly sourceLanguage: Language; readonly was: string; readonly is: string };
  /** `offset`: the translation that fits stands so many units further on, or back; left out where none near by does. */
  "misaligned-segment": { readonly sourceLanguage: Language; readonly segments: number; readonly offset?: number };
  /** `moved`: its counterpart is there, elsewhere in the source's order (said here only, not as missing too). */
  "extra-segment": { readonly sourceLanguage: Language; readonly segments: number; readonly moved: boolean };
}

export type RuleId = keyof RuleData;
