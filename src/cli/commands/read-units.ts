import type pc from "picocolors";
import type { Article, ArticleSet, Segment } from "../../article/types.ts";
import { rangeOf } from "../../report/range.ts";
import { columns } from "../../report/text/excerpt.ts";
import { printableJson, visible } from "../../report/text/visible.ts";
import { languageName, plural } from "../../report/words/phrases.ts";

/** A bilingual file as samma reads it, for programs: each version's segments, and which of them the file links. */
export function unitsJson({ articles, links = [] }: ArticleSet): string {
  const [{ path, format }] = articles as [Article];
  return `${printableJson({
    path,
    format,
    versions: articles.map(({ language, segments }) => ({ language, segments: segments.map((segment) => segmentJson(segment, articles)) })),
    links: links.map((list, index) => ({ source: articles[0]!.language, target: articles[index + 1]!.language, units: list })),
  })}\n`;
}

function segmentJson({ kind, id, paragraph, text, span }: Segment, [article]: readonly Article[]): object {
  return { kind, ...(id === undefined ? {} : { id }), paragraph, range: rangeOf(article!, span), text };
}

/** For people: unit by unit, each version below the other. */
export function unitsPretty({ articles, links }: ArticleSet, colors: ReturnType<typeof pc.createColors>): string {
  const width = Math.max(...articles.map(({ language }) => language.length));
  const versions = articles.map((article) => ({ article, units: segmentsByUnit(article) }));
  const numbers = [...new Set(versions.flatMap(({ units }) => [...units.keys()]))].sort((a, b) => a - b);
  const lines = numbers.flatMap((unit) => versions.flatMap(({ article, units }) => unitLines(article, units.get(unit) ?? [], width, colors)));
  const [{ path, format }] = articles as [Article];
  const languages = articles.map(({ language, segments }) => `${languageName(language)} ${plural(segments.length, "segment")}`).join(", ");
  const linked = (links ?? []).map((list, index) => `${articles[0]!.language}-${articles[index + 1]!.language} ${plural(list.length, "unit")}`).join(", ");
  return `${[...lines, `${colors.bold(`${visible(path)}: ${format}`)}, ${languages}${linked === "" ? ", no translation" : `; linked: ${linked}`}`].join("\n")}\n`;
}

function unitLines(article: Article, segments: readonly Segment[], width: number, colors: ReturnType<typeof pc.createColors>): string[] {
  return segments.map(({ id, span, text }, at) => {
    const { line } = rangeOf(article, span).start;
    const name = article.readOnly === true && at === 0 && id !== undefined ? `  ${colors.dim(visible(id))}` : "";
    const mark = article.readOnly === true && at === 0 ? "¶" : " ";
    return `${colors.dim(`${String(line).padStart(6)} ${mark} ${article.language}${" ".repeat(width - columns(article.language))}`)} ${visible(text)}${name}`;
  });
}

function segmentsByUnit({ segments }: Article): ReadonlyMap<number, readonly Segment[]> {
  const found = new Map<number, Segment[]>();
  for (const segment of segments) found.set(segment.paragraph, [...(found.get(segment.paragraph) ?? []), segment]);
  return found;
}
