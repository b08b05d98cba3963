import { decode } from "./decode.ts";
import { type Edit, type Fitted, spliceFitting, type Writer } from "./edits.ts";
import type { Format } from "./types.ts";

/** What a format that is text asks of words that are put into it. */
interface Manner {
  /** Matches words of the file that are more than words: taking them out would take markup or a line with them. */
  readonly holdsMore: RegExp;
  readonly why: string;
  /** New words that would be read as markup where nothing can be written in their place. */
  readonly isMarkup?: RegExp;
  readonly escaped: (text: string) => string;
}

const asIs = (text: string): string => text;
const withReferences = (text: string): string => text.replace(/[&<>]/gu, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]!);
/** In Markdown a single & is one; before a name it would be a reference: "R&amp;B". */
const withMarkdownReferences = (text: string): string => text.replace(/&(?=#?\w+;)/gu, "&amp;").replaceAll("<", "&lt;");

const FORMATTED = "formatting stands between the words";
const BROKEN = "a line break or formatting stands between the words";
/** Emphasis, code, links, tags; a letter behind a backslash is itself, and so is the low line of "snake_case". */
const MARKDOWN_MARKS = /(?<!\\)(?:\\\\)*(?:[<>*[\]{}`~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/u;
const MARKDOWN_WORDS = /[*[\]`~|\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const markdown: Manner = { holdsMore: MARKDOWN_MARKS, why: FORMATTED, isMarkup: MARKDOWN_WORDS, escaped: withMarkdownReferences };

const MANNERS: Readonly<Partial<Record<Format, Manner>>> = {
  markdown,
  mdx: { ...markdown, isMarkup: new RegExp(`[{}]|${MARKDOWN_WORDS.source}`, "u") },
  html: { holdsMore: /[<>]/u, why: FORMATTED, escaped: withReferences },
  // SubRip knows no references: players show "&amp;".
  srt: { holdsMore: /[<>{}\r\n]|\\[Nh]/u, why: BROKEN, isMarkup: /<[/a-z]|\{\\/iu, escaped: asIs },
  vtt: { holdsMore: /[<>\r\n]/u, why: BROKEN, escaped: withReferences },
};

/** In plain text nothing is markup but the marks of quoted lines, as mails have them. */
const PLAIN: Manner = { holdsMore: /[\r\n][ \t]*[>|]/u, why: "the mark of a quotation stands between the words", escaped: asIs };

/** What makes a line of Markdown a list, a quote or a heading: "1. FC Köln" at its beginning. */
const LINE_MARK = /^(?:\d{1,9}[.)](?=\s|$)|[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+$|-+$)/u;

/** Writes words into a file that is UTF-8 text; what would change more than the words is refused. */
export const textWriter = (format: Format): Writer => (bytes, edits, path) => {
  const source = decode(bytes, path);
  const { text, made, refused } = spliceFitting(source, edits, (edit) => fit(edit, source, format));
  return { bytes: new TextEncoder().encode(isMarked(bytes) ? `\uFEFF${text}` : text), made, refused };
};

function fit({ span, text, markup }: Edit, source: string, format: Format): Fitted {
  if (markup === true) return { text };
  const { holdsMore, why, isMarkup, escaped } = MANNERS[format] ?? PLAIN;
  if (holdsMore.test(source.slice(span.start, span.end))) return { why };
  const isRead = isMarkup?.test(text) === true || (isMarkdown(format) && LINE_MARK.test(text) && beginsLine(source, span.start));
  return isRead ? { why: "the new words would be read as markup there" } : { text: escaped(text) };
}

const isMarkdown = (format: Format): boolean => format === "markdown" || format === "mdx";

/** True where nothing stands before an offset on its line but white space and the marks of quotes and lists. */
function beginsLine(source: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && " \t>-+*".includes(source.charAt(at - 1))) at--;
  return at === 0 || /[\r\n]/u.test(source.charAt(at - 1));
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const isMarked = (bytes: Uint8Array): boolean => BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
