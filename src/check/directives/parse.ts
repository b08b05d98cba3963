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
  const found = [frontMatterDirectives(article, known), ...directiveComments(article).map((comment) => readComment(article, comment, known))];
  return { directives: found.flatMap(({ directives }) => directives), problems: found.flatMap(({ problems }) => problems) };
}

function directiveComments(article: Article): readonly Comment[] {
  return article.format === "text" ? [...article.comments, ...bracketLines(article.source)] : article.comments;
}

/** Plain text has no comments: there a line of its own in square brackets is the directive. */
function bracketLines(source: string): Comment[] {
  return [...source.matchAll(/^[ \t]*\[(samma-[^\]\r\n]*)\][ \t]*$/gmu)].map((line) => ({ text: line[1]!, span: { start: line.index, end: line.index + line[0].length } }));
}

function readComment(article: Article, { text, span }: Comment, known: readonly RuleId[]): Directives {
  const inner = text.replace(/^(?:<!--|\{?\s*\/\*)/u, "").replace(/(?:-->|\*\/\s*\}?)$/u, "").trim();
  const [, written, rest] = /^samma-(\S+)\s*([^]*)$/u.exec(inner) ?? [];
  if (written === undefined || rest === undefined) return { directives: [], problems: [] };
  const command = commands.find((name) => name === written);
  if (command === undefined) {
    return { directives: [], problems: [{ problem: "unknown-command", article, span, written: `samma-${written}`, known: commands.map((name) => `samma-${name}`) }] };
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
