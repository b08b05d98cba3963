import pc from "picocolors";
import { isBilingual } from "../../article/formats.ts";
import { languageTag, primaryLanguage } from "../../article/tags.ts";
import type { Article, SegmentKind } from "../../article/types.ts";
import { rangeOf } from "../../report/range.ts";
import { printableJson, visible } from "../../report/text/visible.ts";
import { languageName, plural } from "../../report/words/phrases.ts";
import { configOf } from "../config/effective.ts";
import { displayPath } from "../input/expand.ts";
import { findSets } from "../input/sets.ts";
import { colored } from "../io.ts";
import type { Session } from "../program.ts";
import { projectOf } from "../project.ts";
import { unitsJson, unitsPretty } from "./read-units.ts";
import type { ReadOptions } from "./read.options.ts";

/** Prints a file's segments with their kinds: how samma sees it. */
export async function read(file: string, { lang, format }: ReadOptions, { io, global }: Session): Promise<void> {
  const config = await configOf(io.cwd, global.config, {});
  const { patterns, source } = config;
  const [found] = await findSets({ named: [displayPath(file, io.cwd)], found: [] }, { cwd: io.cwd, project: projectOf(config, io.cwd), patterns, languages: lang === undefined ? [] : [lang], corpus: true, ...(source === undefined ? {} : { source: languageTag(source) }) });
  const set = await found!.read();
  const [article] = set.articles;
  if (isBilingual(article!.format)) return void io.out.write(format === "json" ? unitsJson(set) : unitsPretty(set, pc.createColors(colored(io.out, io.env, global.color))));
  io.out.write(format === "json" ? json(article!) : pretty(article!, pc.createColors(colored(io.out, io.env, global.color))));
}

function json(article: Article): string {
  const { path, language, format, segments } = article;
  return `${printableJson({
    path,
    language,
    format,
    segments: segments.map(({ kind, paragraph, text, span }) => ({ kind, paragraph, range: rangeOf(article, span), text })),
  })}\n`;
}

/** Kinds that the checks leave out. */
const leftOut: readonly SegmentKind[] = ["furniture", "credit", "repeat"];

function pretty(article: Article, colors: ReturnType<typeof pc.createColors>): string {
  const lines = article.segments.map((segment) => {
    const { line } = rangeOf(article, segment.span).start;
    const first = article.segments[segment.index - 1]?.paragraph !== segment.paragraph;
    const text = visible(segment.text);
    return `${colors.dim(`${String(line).padStart(5)} ${first ? "¶" : " "} ${segment.kind.padEnd(10)}`)} ${leftOut.includes(segment.kind) ? colors.dim(text) : text}`;
  });
  const counts = new Map<SegmentKind, number>();
  for (const { kind } of article.segments) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  const about = `${visible(article.path)}: ${languageName(primaryLanguage(article.language))}, ${article.format}, ${plural(article.segments.length, "segment")}`;
  return `${[...lines, `${colors.bold(about)} (${kinds.join(", ")})`, ...hintsOf(article).map((hint) => colors.dim(hint))].join("\n")}\n`;
}

/** What to do where this is not what a reader sees; nothing where nothing is left out. */
function hintsOf({ format, segments }: Article): string[] {
  const isLeftOut = segments.some(({ kind }) => leftOut.includes(kind));
  const mark = (word: string): string => (format === "mdx" ? `{/* samma-${word} */}` : format === "text" ? `[samma-${word}]` : `<!-- samma-${word} -->`);
  const takesMarks = ["text", "markdown", "mdx", "html"].includes(format);
  if (!isLeftOut) return takesMarks ? [`What is the page's and not the article's can be marked: ${mark("furniture")} before it, ${mark("article")} where the article goes on.`] : [];
  return [
    `${leftOut.join(", ")}: shown here, left out of the checks (keepFurniture: true in samma.config.yaml takes them in).`,
    ...(takesMarks ? [`Is a line wrong? Put ${mark("article")} or ${mark("furniture")} before it, and ${mark("auto")} where samma may decide again.`] : []),
  ];
}
