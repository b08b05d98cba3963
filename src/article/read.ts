import { UserError } from "../errors.ts";
import { decode } from "./decode.ts";
import { markFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readHtml } from "./readers/html.ts";
import { readMarkdown, readMdx } from "./readers/markdown.ts";
import type { Reader } from "./readers/reader.ts";
import { readText } from "./readers/text.ts";
import { segmentsOf } from "./segments.ts";
import type { Article, Format, Language } from "./types.ts";

const READERS: Readonly<Record<Format, Reader>> = { text: readText, markdown: readMarkdown, mdx: readMdx, html: readHtml };

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  mdx: "mdx",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/** The format of a file by its extension, whatever its case. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1];
  return extension === undefined ? undefined : EXTENSIONS[extension.toLowerCase()];
}

/**
 * Reads one language version: decodes, finds the prose by the format's reader, cuts it into sentences, and marks what is the page's.
 * An empty file is an article without segments.
 *
 * @throws UserError for an encoding other than UTF-8, for a format samma does not read, for broken MDX or front matter.
 */
export function readArticle(bytes: Uint8Array, options: { readonly path: string; readonly language: Language; readonly format?: Format }): Article {
  const { path, language } = options;
  const format = options.format ?? formatOf(path);
  if (format === undefined) throw unknownFormat(path);
  const source = decode(bytes, path);
  const reading = READERS[format](source, path);
  const marked = markFurniture(paragraphsOf(reading.blocks));
  const paragraphs = format === "text" ? markHeadings(marked) : marked;
  return {
    path,
    language,
    format,
    source,
    segments: segmentsOf(paragraphs, language),
    comments: reading.comments,
    ...(reading.frontMatter === undefined ? {} : { frontMatter: reading.frontMatter }),
  };
}

function unknownFormat(path: string): UserError {
  return new UserError("samma does not know this file's format", {
    place: { path },
    hints: [`It reads files that end in ${Object.keys(EXTENSIONS).map((extension) => `.${extension}`).join(", ")}.`],
  });
}
