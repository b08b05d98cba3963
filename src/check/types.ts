import type { Article, ArticleSet, Language, Span } from "../article/types.ts";
import type { Alignment } from "../align/types.ts";
import type { Changes } from "./changes/types.ts";
import type { ModelIdentity, PieceVectors } from "../embed/types.ts";
import type { Concept, Glossary, Mention, Term } from "../glossary/types.ts";

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

export interface RuleContext {
  readonly glossary: Glossary;
  /** The glossary's allowed terms (preferred, admitted) for a concept in a language. */
  allowed(concept: Concept, language: Language): readonly Term[];
  /** Beads below this confidence give no findings (0 to 1). */
  readonly minimumBeadConfidence: number;
  /** What changed since an earlier version; there where the run compares with one. */
  readonly changes?: Changes;
}

/** A set as the rules that look at all sets together see it. */
export interface GleanedSet<G = unknown> {
  /** Its texts lie packed until somebody asks for them: `segments` and `source` cost milliseconds, `path` and `language` nothing. */
  readonly set: ArticleSet;
  readonly gleaned: G;
}

/** A rule looks and states; it knows nothing of files, colours or other rules. At least one of the hooks is there. */
export interface Rule<R extends RuleId = RuleId, G = unknown> {
  readonly id: R;
  readonly severity: Severity;
  readonly category: Category;
  /** True where it looks at what changed since an earlier version (`RuleContext.changes`). */
  readonly changes?: true;
  /** One article, in one language; `set` holds its other versions, for a rule that looks there for evidence. */
  article?(view: ArticleView, context: RuleContext, set?: SetView): Iterable<Draft<R>>;
  /** The versions of one article against each other. */
  set?(view: SetView, context: RuleContext): Iterable<Draft<R>>;
  /**
   * What the rule must know of a set to judge it among others: small and plain (it is stored by structured clone), articles by their
   * index in the set.
   */
  glean?(view: SetView, context: RuleContext): G;
  /** All articles of the run together, from what was gleaned; asked in every run, so its work should hang on what is suspicious, not on the texts. */
  corpus?(sets: readonly GleanedSet<G>[], context: RuleContext): Iterable<Draft<R>>;
}

/** What a run found: everything a report shows, nothing about how it is shown. */
export interface Report {
  /** samma's version. */
  readonly samma: string;
  /** Undefined where nothing was embedded (a run over one language). */
  readonly model?: ModelIdentity;
  readonly sets: readonly ReportedSet[];
  /** In their final order. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
  /** Ids of sets that were not looked at because the time was up, in order. */
  readonly skipped?: readonly string[];
}

export interface ReportedSet {
  readonly set: ArticleSet;
  readonly alignments: readonly Alignment[];
  /** What stands for each name and term; there where the run was asked to keep it (the page shows it as a table). */
  readonly renderings?: readonly RenderedTerm[];
}

/** Findings that were made and not shown, by why. */
export interface Suppressed {
  readonly baseline: number;
  readonly inline: number;
  /** Below the confidence level of the run, or on beads too unsure to judge. */
  readonly unsure: number;
  /** Where only what changed is looked at: findings about sentences that did not. */
  readonly unchanged?: number;
}
