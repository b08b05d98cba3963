import { type Edit, type Fitted, spliceFitting, type Writer } from "../edits.ts";
import type { BilingualFormat } from "../types.ts";
import { decodeBilingual, encodeLike, keepsToAscii } from "./encoding.ts";
import { escapedString } from "./po-strings.ts";
import { cdataSections, escapedText, holds, inAscii } from "../xml/text.ts";

/** Writers of XLIFF and TMX: words are escaped as XML asks for where they stand, and a fix never reaches over a tag. */
export const writeXml = (format: BilingualFormat): Writer => writer(format, xmlFitter);

/** Of PO: words are escaped as in C, and a fix stays within one line's quotes. */
export const writePo: Writer = writer("po", (source, isAscii) => (edit) => poEdit(source, edit, isAscii));

/** Made for one file; `isAscii` where nothing else can be written into it. */
type Fitter = (source: string, isAscii: boolean) => (edit: Edit) => Fitted;

function writer(format: BilingualFormat, fitter: Fitter): Writer {
  return (bytes, edits, path) => {
    const source = decodeBilingual(bytes, { path, format });
    const { text, made, refused } = spliceFitting(source, edits, fitter(source, keepsToAscii(bytes, format)));
    return { bytes: encodeLike(bytes, text), made, refused };
  };
}

const FOREIGN = "the file's encoding has not all characters of the new words";
/** More than ASCII. */
const WIDE = /[^\0-\x7F]/u;

function xmlFitter(source: string, isAscii: boolean): (edit: Edit) => Fitted {
  const sections = cdataSections(source);
  return ({ span, text }) => {
    if (/[<>]/u.test(source.slice(span.start, span.end))) return { why: "a tag stands between the words" };
    if (text === "" && source.startsWith(">", span.end) && source.slice(0, span.start).endsWith("]]")) return { why: "what is left would be ]]>" };
    if (!holds(sections, span.start)) return { text: isAscii ? inAscii(escapedText(text)) : escapedText(text) };
    if (text.includes("]]>")) return { why: "the new words cannot stand in a CDATA section" };
    return isAscii && WIDE.test(text) ? { why: FOREIGN } : { text };
  };
}

function poEdit(source: string, { span, text }: Edit, isAscii: boolean): Fitted {
  // A quote that is no \" ends the line's string.
  if (/(?<!\\)(?:\\\\)*"|\n/u.test(source.slice(span.start, span.end))) return { why: "the words run over two lines of the file" };
  return isAscii && WIDE.test(text) ? { why: `${FOREIGN}; convert it with msgconv -t UTF-8` } : { text: escapedString(text) };
}
