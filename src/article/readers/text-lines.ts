/** A line of a file: where it lies, without its ending and the white space around it. */
export interface Line {
  readonly text: string;
  /** In the source, UTF-16 code units; of the text, not of the indent. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the text. */
  readonly indent: number;
}

/** The lines of a text, blank ones too (their text is empty). LF, CRLF, CR, form feed, and Unicode's line and paragraph separators end lines. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\f\u2028\u2029]|$)/gu)) {
    if (match[0] === "") continue;
    const text = match[0].trim();
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + (text === "" ? 0 : indent);
    lines.push({ text, start, end: start + text.length, indent: text === "" ? 0 : indent });
  }
  return lines;
}
