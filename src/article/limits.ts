import { UserError } from "../errors.ts";
import { isBilingual } from "./formats.ts";
import type { Format } from "./types.ts";

/**
 * Megabytes of a file that are read, by format. Reading is linear (bench/article/reading.ts), a Markdown parser's megabyte takes seconds,
 * though, up to twenty for tables. A book has one megabyte: what is above these is a dump, a log, or many articles in one file.
 */
const MOST: Readonly<Record<Format, number>> = { text: 16, html: 16, markdown: 5, mdx: 5, srt: 8, vtt: 8, docx: 64, odt: 64, xliff: 32, tmx: 32, po: 16 };

/** @throws UserError for a file above its format's limit. */
export function refuseLonger(length: number, { format, path }: { readonly format: Format; readonly path: string }): void {
  const most = MOST[format];
  if (length <= most * 1e6) return;
  throw new UserError(`This file has ${(length / 1e6).toFixed(1)} MB; samma reads ${format} up to ${most} MB`, {
    place: { path },
    hints: [isBilingual(format) ? "Split it with the tool that made it, for example by document or by project." : "If it holds several articles, give each a file of its own; if it is none, leave it out of the files to check."],
  });
}
