import { CORRECTIONS } from "../../article/corrections.ts";
import type { Article, Comment } from "../../article/types.ts";
import type { RuleId } from "../types.ts";
import { frontMatterDirectives } from "./front-matter.ts";
import { readSelectors } from "./selectors.ts";
import { commands, type Command, type Directive, type DirectiveProblem, type Directives } from "./types.ts";

/**
 * Reads an article's directives: comments of Markdown, MDX and HTML, lines `[samma-disable …]` of plain text, and
 * `samma: { disable: [rule] }` in front matter. What is no directive is left alone; what is a wrong one becomes a problem.
 */
export function parseDirectives(article: Article, known: readonly RuleId[]): Directives {
  const found = [frontMatterDirectives(article, known), ...article.comments.map((comment) => readComment(article, comment, known))];
  return { directives: found.flatMap(({ directives }) => directives), problems: found.flatMap(({ problems }) => problems) };
}

function readComment(article: Article, { text, span }: Comment, known: readonly RuleId[]): Directives {
  const inner = text.replace(/^(?:<!--|\{?\s*\/\*)/u, "").replace(/(?:-->|\*\/\s*\}?)$/u, "").trim();
  const [, written, rest] = /^samma-(\S+)\s*([^]*)$/u.exec(inner) ?? [];
  // Those that say what the article is were obeyed when it was read.
  if (written === undefined || rest === undefined || CORRECTIONS.some((name) => name === written)) return { directives: [], problems: [] };
  const command = commands.find((name) => name === written);
  if (command === undefined) {
    return { directives: [], problems: [{ problem: "unknown-command", article, span, written: `samma-${written}`, known: [...commands, ...CORRECTIONS].map((name) => `samma-${name}`) }] };
  }
  return directive(article, command, rest, span, known);
}

/** A directive from what stands behind its command: `rule, rule:concept -- reason`. */
function directive(article: Article, command: Command, rest: string, span: Directive["span"], known: readonly RuleId[]): Directives {
  const { selectors, unknown, reason } = readSelectors(rest, known);
  const problems = unknown.map((written): DirectiveProblem => ({ problem: "unknown-rule", article, span, written, known }));
  // Where every rule it names is unknown it must not silence all the rules there are.
  if (selectors.length === 0 && problems.length > 0) return { directives: [], problems };
  return { directives: [{ article, command, selectors, span, ...(reason !== undefined && { reason }) }], problems };
}
