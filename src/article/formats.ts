import type { BilingualFormat, Format } from "./types.ts";

/** The formats samma reads, by the extensions of their files: the one list, which messages, help and docs take theirs from. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  mdx: "mdx",
  html: "html",
  htm: "html",
  xhtml: "html",
  srt: "srt",
  vtt: "vtt",
  docx: "docx",
  odt: "odt",
  xlf: "xliff",
  xliff: "xliff",
  sdlxliff: "xliff",
  mqxliff: "xliff",
  mxliff: "xliff",
  tmx: "tmx",
  po: "po",
  pot: "po",
};

/** The format of a file by its extension, whatever its case. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** Formats whose files hold a text and its translations: a file is a set of its own. */
export function isBilingual(format: Format | undefined): format is BilingualFormat {
  return format === "xliff" || format === "tmx" || format === "po";
}

/** "samma reads .txt, .md … files.": what to tell someone whose files it does not read. */
export const READABLE = `samma reads ${firstOfEach().join(", ")} files.`;

/** One extension a format, the commonest. */
function firstOfEach(): string[] {
  const shown = new Map<Format, string>();
  for (const [extension, format] of Object.entries(EXTENSIONS)) if (!shown.has(format)) shown.set(format, `.${extension}`);
  return [...shown.values()];
}
