import { decode } from "./decode.ts";
import { type Edit, type Rewritten, splice, type Writer } from "./edits.ts";
import type { Article, Format } from "./types.ts";

/** Writers of formats whose source is not the file's plain text. */
const WRITERS: Readonly<Partial<Record<Format, () => Promise<Writer>>>> = {
  docx: async () => (await import("./readers/office/write.ts")).writeDocx,
  odt: async () => (await import("./readers/office/write.ts")).writeOdt,
  xliff: async () => (await import("./bilingual/write.ts")).writeXml("xliff"),
  tmx: async () => (await import("./bilingual/write.ts")).writeXml("tmx"),
  po: async () => (await import("./bilingual/write.ts")).writePo,
};

/**
 * A file with edits made in it, byte for byte as it was outside of them: byte order mark, line ends, normalisation, compressed members.
 *
 * @param bytes the file as it is; `sourceOf` of it must be the text that the edits count in
 * @throws UserError where the bytes cannot be read
 */
export async function rewrite(bytes: Uint8Array, { path, format }: Pick<Article, "path" | "format">, edits: readonly Edit[]): Promise<Rewritten> {
  const writer = (await WRITERS[format]?.()) ?? writeText;
  return writer(bytes, edits, path);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const writeText: Writer = (bytes, edits, path) => {
  const text = splice(decode(bytes, path), edits);
  const isMarked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  return { bytes: new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text), made: edits, refused: [] };
};
