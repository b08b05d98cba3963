import { sourceSpan } from "../../../src/article/positions.ts";
import { readBilingual } from "../../../src/article/bilingual/read.ts";
import type { Article, ArticleSet, BilingualFormat, Language } from "../../../src/article/types.ts";

const paths: Readonly<Record<BilingualFormat, string>> = { xliff: "sample.xlf", tmx: "sample.tmx", po: "sample.po" };

export interface ReadAs {
  readonly source?: Language;
  readonly target?: Language;
}

/** Reads a text, or bytes, as a bilingual file. */
export function readAs(format: BilingualFormat, content: string | Uint8Array, options: ReadAs = {}): Promise<ArticleSet> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readBilingual(bytes, { path: paths[format], format, ...options });
}

export const texts = ({ segments }: Article): string[] => segments.map(({ text }) => text);

/** Linked texts of the first translation: source | target. */
export function linked({ articles, links = [] }: ArticleSet, at = 0): string[] {
  const [source, target] = [articles[0]!, articles[at + 1]!];
  const side = (article: Article, indexes: readonly number[]): string => indexes.map((index) => article.segments[index]!.text).join(" / ");
  return links[at]!.map((link) => `${side(source, link.source)} | ${side(target, link.target)}`);
}

/** The letters of the file under some words of an article. */
export function under(article: Article, words: string): string {
  const segment = article.segments.find(({ text }) => text.includes(words))!;
  const start = segment.text.indexOf(words);
  const span = sourceSpan(segment, start, start + words.length);
  return article.source.slice(span.start, span.end);
}

/** A document of XLIFF 1.2 around some units. */
export const xliff1 = (units: string, languages = 'source-language="en" target-language="sv"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a.html" datatype="html" ${languages}>\n<body>\n${units}\n</body>\n</file>\n</xliff>\n`;

export const unit1 = (source: string, target: string, attributes = ""): string => `<trans-unit id="1"><source>${source}</source><target${attributes}>${target}</target></trans-unit>`;
