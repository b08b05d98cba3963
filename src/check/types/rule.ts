import type { ArticleSet, Language } from "../../article/types.ts";
import type { Concept, Glossary, Term } from "../../glossary/types.ts";
import type { Changes } from "../changes/types.ts";
import type { Category, Draft, Severity } from "./finding.ts";
import type { RuleId } from "./rule-data.ts";
import type { ArticleView, SetView } from "./view.ts";

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
