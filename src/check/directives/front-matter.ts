import type { Article, Span } from "../../article/types.ts";
import type { RuleId } from "../types.ts";
import { readSelectors } from "./selectors.ts";
import type { Directive, DirectiveProblem, Directives } from "./types.ts";

/** `samma: { disable: [rule, "rule:concept -- reason"] }`: silent in the whole file. One rule may stand without brackets. */
export function frontMatterDirectives(article: Article, known: readonly RuleId[]): Directives {
  const settings = article.frontMatter?.samma;
  if (typeof settings !== "object" || settings === null || !("disable" in settings)) return { directives: [], problems: [] };
  const span = placeOfKey(article.source);
  const written: unknown = settings.disable;
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const read = list.map((one) => (typeof one === "string" && one.trim() !== "" ? readOne(article, one, span, known) : malformed(article, one, span)));
  return { directives: read.flatMap(({ directives }) => directives), problems: read.flatMap(({ problems }) => problems) };
}

function readOne(article: Article, text: string, span: Span, known: readonly RuleId[]): Directives {
  const { selectors, unknown, reason } = readSelectors(text, known);
  const directive: Directive = { article, command: "disable", selectors, span, ...(reason !== undefined && { reason }) };
  return {
    directives: selectors.length === 0 ? [] : [directive],
    problems: unknown.map((written): DirectiveProblem => ({ problem: "unknown-rule", article, span, written, known })),
  };
}

function malformed(article: Article, written: unknown, span: Span): Directives {
  return { directives: [], problems: [{ problem: "malformed", article, span, written: JSON.stringify(written) ?? "" }] };
}

/** Where front matter says `samma:`. The parsed values have no places; a fault that is shown at the key is near enough. */
function placeOfKey(source: string): Span {
  const key = /^samma[ \t]*:/mu.exec(source);
  return key === null ? { start: 0, end: 0 } : { start: key.index, end: key.index + key[0].length };
}
