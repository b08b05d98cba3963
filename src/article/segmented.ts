import type { Article, Language, Segment } from "./types.ts";

/**
 * Takes a text's lines as segments, as they are: for material that was split elsewhere. The segment's index is the line's number
 * from 0; an empty line is a segment with no text, which takes no part in anything (`isFilled`).
 */
export function segmentedArticle(source: string, { path, language }: { readonly path: string; readonly language: Language }): Article {
  const lines = source.split("\n");
  // A line end at the end of the file ends a line; it does not begin another.
  if (lines.at(-1) === "") lines.pop();
  let start = 0;
  const segments = lines.map((line, index): Segment => {
    const text = line.trim();
    const at = start + line.indexOf(text);
    start += line.length + 1;
    const runs = text === "" ? [] : [{ text: 0, textLength: text.length, source: at, sourceLength: text.length }];
    return { index, kind: "prose", text, span: { start: at, end: at + text.length }, runs, paragraph: index };
  });
  return { path, language, format: "text", source, segments, comments: [] };
}

export const isFilled = ({ text }: Segment): boolean => text !== "";
