import type { Article, Span } from "../../article/types.ts";
import type { RuleId } from "../types.ts";

/** `disable` holds until an `enable` or the file's end, `disable-next-block` for the paragraph that follows. */
export type Command = "disable" | "enable" | "disable-next-block";

export const commands: readonly Command[] = ["disable", "enable", "disable-next-block"];

/** What a directive is about: a rule, or a rule for one concept of the glossary. */
export interface Selector {
  readonly rule: RuleId;
  readonly concept?: string;
  /** As written: `missing-term:harbour`. */
  readonly text: string;
}

/** An instruction to samma inside an article. */
export interface Directive {
  readonly article: Article;
  readonly command: Command;
  /** Empty: every rule. */
  readonly selectors: readonly Selector[];
  /** Why, in the writer's words: what stands behind ` -- `. */
  readonly reason?: string;
  /** In the article's source. What the directive is about comes behind it. */
  readonly span: Span;
}

/** A directive that does nothing, or not what its writer meant. */
export type DirectiveProblem = { readonly article: Article; readonly span: Span } & (
  | { readonly problem: "unknown-command" | "unknown-rule"; readonly written: string; readonly known: readonly string[] }
  /** Front matter `samma.disable` that is neither a rule nor a list of rules. */
  | { readonly problem: "malformed"; readonly written: string }
  /** There was nothing to silence; `selector` where the directive has others that are in use. */
  | { readonly problem: "unused"; readonly selector?: string }
  | { readonly problem: "nothing-to-enable"; readonly selector?: string }
);

export interface Directives {
  /** In text order. */
  readonly directives: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
}
