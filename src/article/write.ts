import type { Edit, Rewritten, Writer } from "./edits.ts";
import type { Article, Format } from "./types.ts";
import { textWriter } from "./write-text.ts";

/** Writers of formats that are not written as plain text. */
const WRITERS: Readonly<Partial<Record<Format, () => Promise<Writer>>>> = {
  docx: async () => (await import("./readers/office/write.ts")).writeDocx,
  odt: async () => (await import("./readers/office/write.ts")).writeOdt,
  xliff: async () => (await import("./bilingual/write.ts")).writeXml("xliff"),
  tmx: async () => (await import("./bilingual/write.ts")).writeXml("tmx"),
  po: async () => (await import("./bilingual/write.ts")).writePo,
};

/**
 * A file with edits made in it, byte for byte as it was outside of them: byte order mark, line ends, normalisation, compressed members.
 * What would take markup, a line or a character of another encoding with it is refused.
 *
 * @param bytes the file as it is; `sourceOf` of it must be the text that the edits count in
 * @throws UserError where the bytes cannot be read
 */
export async function rewrite(bytes: Uint8Array, { path, format }: Pick<Article, "path" | "format">, edits: readonly Edit[]): Promise<Rewritten> {
  const writer = (await WRITERS[format]?.()) ?? textWriter(format);
  return writer(bytes, edits, path);
}
