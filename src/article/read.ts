import { UserError } from "../errors.ts";
import { Corrections } from "./corrections.ts";
import { decode } from "./decode.ts";
import { EXTENSIONS, formatOf, isBilingual } from "./formats.ts";
import { markFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { refuseLonger } from "./limits.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { ContainerReader, Reader, Reading } from "./readers/reader.ts";
import { segmentsOf } from "./segments.ts";
import type { Article, Format, Language } from "./types.ts";

/** Loaded with the first file of their format: the parsers behind them cost more to load than a text to check. */
const TEXTS: Readonly<Partial<Record<Format, () => Promise<Reader>>>> = {
  text: async () => (await import("./readers/text.ts")).readText,
  markdown: async () => (await import("./readers/markdown.ts")).readMarkdown,
  mdx: async () => (await import("./readers/mdx.ts")).readMdx,
  html: async () => (await import("./readers/html.ts")).readHtml,
  srt: async () => (await import("./readers/subtitles.ts")).readSubRip,
  vtt: async () => (await import("./readers/subtitles.ts")).readWebVtt,
};

/** Formats whose files are packed: the reader makes the text, too. */
const CONTAINERS: Readonly<Partial<Record<Format, () => Promise<ContainerReader>>>> = {
  docx: async () => (await import("./readers/office.ts")).readDocx,
  odt: async () => (await import("./readers/office.ts")).readOdt,
};

/** The text that an article's spans count in: of a text file its own, of a container (DOCX) what its reader makes of it. */
export async function sourceOf(bytes: Uint8Array, { path, format }: Pick<Article, "path" | "format">): Promise<string> {
  if (isBilingual(format)) return (await import("./bilingual/encoding.ts")).decodeBilingual(bytes, { path, format });
  return (await opened(bytes, { path, format })).source;
}

/**
 * Reads one language version: decodes, finds the prose by the format's reader, cuts it into sentences, and marks what is the page's.
 * An empty file is an article without segments. Of a bilingual file it is the version in the language;
 * `source` is the language to compare with, where that leaves it open.
 *
 * @throws UserError for an encoding other than UTF-8, for a format samma does not read, for a file above its format's limit, for broken MDX.
 */
export async function readArticle(bytes: Uint8Array, options: { readonly path: string; readonly language: Language; readonly format?: Format; readonly source?: Language | undefined }): Promise<Article> {
  const { path, language, source: compared } = options;
  const format = options.format ?? formatOf(path);
  if (format === undefined) throw unknownFormat(path);
  if (isBilingual(format)) return (await import("./bilingual/read.ts")).readBilingualVersion(bytes, { path, format, language, source: compared });
  const { source, read } = await opened(bytes, { path, format });
  return articleOf(await read(), { path, language, format, source });
}

interface Opened {
  readonly source: string;
  readonly read: () => Promise<Reading>;
}

async function opened(bytes: Uint8Array, { path, format }: Pick<Article, "path" | "format">): Promise<Opened> {
  refuseLonger(bytes.length, { format, path });
  const container = CONTAINERS[format];
  if (container !== undefined) {
    const { source, reading } = (await container())(bytes, path);
    return { source, read: () => Promise.resolve(reading) };
  }
  const source = decode(bytes, path);
  return { source, read: async () => (await TEXTS[format]!())(source, path) };
}

/** Nothing stands around the text of these. */
const UNPAGED: ReadonlySet<Format> = new Set(["srt", "vtt"]);

/** Makes an article of what a reader found in its source. */
export function articleOf(reading: Reading, file: Pick<Article, "path" | "language" | "format" | "source">): Article {
  const corrections = new Corrections(reading.comments);
  const blocks = paragraphsOf(reading.blocks.map((block) => corrections.block(block)));
  const marked = UNPAGED.has(file.format) ? blocks : markFurniture(blocks, (paragraph) => corrections.at(paragraph.prose.runs[0]!.source) === "article");
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
