import type { Edit, Writer } from "../edits.ts";
import { splice } from "../edits.ts";
import type { BilingualFormat } from "../types.ts";
import { decodeBilingual, encodeLike } from "./encoding.ts";
import { escapedText } from "./xml-text.ts";
import { escapedString } from "./po-strings.ts";

/** Writers of XLIFF and TMX: words are escaped as XML asks for where they stand, and a fix never reaches over a tag. */
export const writeXml = (format: BilingualFormat): Writer => writer(format, xmlEdit);

/** Of PO: words are escaped as in C, and a fix stays within one line's quotes. */
export const writePo: Writer = writer("po", poEdit);

/** The edit as the file is to have it, or why it cannot. */
type Fitted = { readonly text: string } | { readonly why: string };

function writer(format: BilingualFormat, fit: (source: string, edit: Edit) => Fitted): Writer {
  return (bytes, edits, path) => {
    const source = decodeBilingual(bytes, { path, format });
    const fitted = edits.map((edit) => ({ edit, ...fit(source, edit) }) as { readonly edit: Edit } & Fitted);
    const made = fitted.flatMap((one) => ("text" in one ? [{ span: one.edit.span, text: one.text }] : []));
    return {
      bytes: encodeLike(bytes, splice(source, made)),
      made: fitted.flatMap((one) => ("text" in one ? [one.edit] : [])),
      refused: fitted.flatMap((one) => ("why" in one ? [{ edit: one.edit, why: one.why }] : [])),
    };
  };
}

function xmlEdit(source: string, { span, text }: Edit): Fitted {
  if (/[<>]/u.test(source.slice(span.start, span.end))) return { why: "a tag stands between the words" };
  const before = source.slice(0, span.start);
  const isCdata = before.lastIndexOf("<![CDATA[") > Math.max(before.lastIndexOf("]]>"), before.lastIndexOf("<!--"));
  if (isCdata) return text.includes("]]>") ? { why: "the new words cannot stand in a CDATA section" } : { text };
  return { text: escapedText(text) };
}

function poEdit(source: string, { span, text }: Edit): Fitted {
  // A quote that is no \" ends the line's string.
  if (/(?<!\\)(?:\\\\)*"|\n/u.test(source.slice(span.start, span.end))) return { why: "the words run over two lines of the file" };
  return { text: escapedString(text) };
}
