import { UserError } from "../../errors.ts";
import { decode } from "../decode.ts";
import { LineIndex } from "../positions.ts";
import type { BilingualFormat } from "../types.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The text of a bilingual file, without byte order mark: UTF-8, and UTF-16 for XML, which Trados and others write.
 *
 * @throws UserError for other encodings, by their bytes or as the file declares them
 */
export function decodeBilingual(bytes: Uint8Array, { path, format }: { readonly path: string; readonly format: BilingualFormat }): string {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" || format === "po") {
    refuseDeclared(bytes, path, format);
    return decode(bytes, path);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("This UTF-16 file is damaged: it holds half a letter, or ends in one", { place: { path }, hints: ["Fetch or save it again."], cause });
  }
}

/** A text in the encoding that a file's bytes are in, with a byte order mark where they have one. */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return new TextEncoder().encode(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text);
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe;
  const little = Buffer.from(isMarked ? `\uFEFF${text}` : text, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

/** By the byte order mark, or by the `<` that XML begins with. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** Where a file says what it is encoded in, and what that must be to be read as UTF-8. */
const DECLARED = /^(?:\xEF\xBB\xBF)?(?:<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|[^]{0,4000}?charset=([\w.:-]{1,40}))/u;
const READ = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|charset)$/iu;
/** `CHARSET` is a template's, for a name to come. */
const UNICODE = /^(?:utf-?8|utf-?16(?:le|be)?|charset)$/iu;

/**
 * True where a file declares an encoding in which UTF-8 would be read wrongly, and has kept to ASCII: `<?xml … encoding="ISO-8859-1"?>` over
 * texts with `&#246;`. Only ASCII can be written into it.
 */
export function keepsToAscii(bytes: Uint8Array, format: BilingualFormat): boolean {
  const declared = encodingOf(bytes) === "utf-8" ? declaredIn(bytes, format)?.name : undefined;
  return declared !== undefined && !UNICODE.test(declared) && !bytes.some((byte) => byte >= 0x80);
}

/** Latin-1 is easily valid UTF-8 by chance, so a file that declares it is refused before it is read wrongly. */
function refuseDeclared(bytes: Uint8Array, path: string, format: BilingualFormat): void {
  if (!bytes.some((byte) => byte >= 0x80)) return;
  const found = declaredIn(bytes, format);
  if (found === undefined || READ.test(found.name)) return;
  const { name: declared, at, head } = found;
  const index = new LineIndex(head);
  const { line, column } = index.position(at);
  const hint = format === "po" ? `Convert it first: msgconv -t UTF-8 -o ${JSON.stringify(path)} ${JSON.stringify(path)}` : `Save it as UTF-8 with the tool that made it, or convert it (iconv -f ${declared} -t UTF-8) and declare encoding="UTF-8".`;
  throw new UserError(`This file is in ${declared}; samma reads UTF-8${format === "po" ? "" : " and UTF-16"}`, { place: { path, line, column, excerpt: index.line(line), length: declared.length }, hints: [hint] });
}

interface Declared {
  readonly name: string;
  /** Where the name stands in `head`, the file's beginning. */
  readonly at: number;
  readonly head: string;
}

function declaredIn(bytes: Uint8Array, format: BilingualFormat): Declared | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const match = DECLARED.exec(head);
  const name = format === "po" ? match?.[2] : match?.[1];
  return name === undefined ? undefined : { name, at: head.indexOf(name, match!.index), head };
}
