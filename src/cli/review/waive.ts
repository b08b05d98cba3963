import { splice, type Edit } from "../../article/edits.ts";
import { readArticle } from "../../article/read.ts";
import type { Article, Format } from "../../article/types.ts";
import type { Finding } from "../../check/types.ts";
import { isSameArticle } from "../../tui/review/context.ts";

/** What may stand on a line before a paragraph's first word without being a list, a quote or a table: a heading's marks, an opening tag, emphasis. */
const plainStart = /^(?:[ \t]*<(?:p|h[1-6])(?:\s[^<>]*)?>\s*)?(?:#{1,6}[ \t]+)?[*_~`[("'“‘«„!]*$/u;

/** Formats that have comments which no reader of the page sees. */
const COMMENTED: ReadonlySet<Format> = new Set(["markdown", "mdx", "html"]);

/**
 * Puts a comment before the finding's paragraph that waives it: `<!-- samma-disable-next-block RULE -- why -->`.
 * Undefined where no comment can stand without harm: in formats that have none, inside lists, quotes and tables, and where it
 * would silence another finding of the same paragraph.
 */
export async function directiveEdit(article: Article, finding: Finding, others: readonly Finding[], reason: string): Promise<Edit | undefined> {
  if (!COMMENTED.has(article.format)) return undefined;
  const paragraph = article.segments[finding.place.segment]?.paragraph;
  const first = article.segments.find((segment) => segment.paragraph === paragraph);
  if (first === undefined || finding.place.segment < first.index) return undefined;
  if (others.some((other) => other.fingerprint !== finding.fingerprint && isSilenced(other, finding, paragraph))) return undefined;
  const { source } = article;
  const lineStart = Math.max(source.lastIndexOf("\n", first.span.start - 1), source.lastIndexOf("\r", first.span.start - 1)) + 1;
  const before = source.slice(lineStart, first.span.start);
  if (!plainStart.test(before)) return undefined;
  const indent = /^[ \t]*/u.exec(before)![0];
  const lineEnd = /\r\n|\n|\r/u.exec(source)?.[0] ?? "\n";
  const edit: Edit = { span: { start: lineStart, end: lineStart }, text: `${indent}${comment(article, finding, reason)}${lineEnd}`, markup: true };
  return (await readsAlike(article, splice(source, [edit]))) ? edit : undefined;
}

function isSilenced({ rule, concept, place }: Finding, finding: Finding, paragraph: number | undefined): boolean {
  const { article, segment } = place;
  return isSameArticle(article, finding.place.article) && article.segments[segment]?.paragraph === paragraph && rule === finding.rule && (finding.concept === undefined || concept === finding.concept);
}

function comment({ format }: Article, { rule, concept }: Finding, reason: string): string {
  const selector = concept === undefined ? rule : `${rule}:${concept}`;
  const words = `samma-disable-next-block ${selector} -- ${reason.replace(/\s+/gu, " ").replace(/-->|\*\//gu, "→")}`;
  return format === "mdx" ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

/** Whether the comment changes nothing that a reader sees: the same segments, of the same kinds, and the comment read as one. */
async function readsAlike(article: Article, written: string): Promise<boolean> {
  try {
    const again = await readArticle(new TextEncoder().encode(written), article);
    const same = again.segments.length === article.segments.length && again.segments.every(({ text, kind }, index) => text === article.segments[index]!.text && kind === article.segments[index]!.kind);
    return same && again.comments.length === article.comments.length + 1;
  } catch {
    return false;
  }
}
