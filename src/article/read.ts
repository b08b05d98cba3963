import { UserError } from "../errors.ts";
import { decode } from "./decode.ts";
import { markFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { refuseLonger } from "./limits.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Reader, Reading } from "./readers/reader.ts";
import { segmentsOf } from "./segments.ts";
import type { Article, Format, Language } from "./types.ts";

/** Loaded with the first file of their format: the parsers behind them cost more to load than a text to check. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import("./readers/text.ts")).readText,
  markdown: async () => (await import("./readers/markdown.ts")).readMarkdown,
  mdx: async () => (await import("./readers/mdx.ts")).readMdx,
  html: async () => (await import("./readers/html.ts")).readHtml,
};

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
 * @throws UserError for an encoding other than UTF-8, for a format samma does not read, for a file above its format's limit, for broken MDX.
 */
export async function readArticle(bytes: Uint8Array, options: { readonly path: string; readonly language: Language; readonly format?: Format }): Promise<Article> {
  const { path, language } = options;
  const format = options.format ?? formatOf(path);
  if (format === undefined) throw unknownFormat(path);
  refuseLonger(bytes.length, { format, path });
  const source = decode(bytes, path);
  const read = await READERS[format]();
  return articleOf(read(source, path), { path, language, format, source });
}

/** Makes an article of what a reader found in its source. */
export function articleOf(reading: Reading, file: Pick<Article, "path" | "language" | "format" | "source">): Article {
  const marked = markFurniture(paragraphsOf(reading.blocks));
  const paragraphs = file.format === "text" ? markHeadings(marked) : marked;
  return {
    ...file,
    segments: segmentsOf(paragraphs, file.language),
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
