import type { Article } from "../../../article/types.ts";
import { isRightToLeft, visible } from "../../../report/text/visible.ts";
import { beside } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import type { Line, Piece } from "../../terminal/theme.ts";

/** Two texts of one bead; what is not there is said in words. */
export interface Sides {
  readonly source: Line;
  readonly target: Line;
  /** Before the source's first line, as wide as the others' gutters. */
  readonly gutter: Piece;
}

export interface ParallelOptions {
  readonly width: number;
  readonly stacked: boolean;
  readonly languages: readonly [source: string, target: string];
}

const separator: Piece = { text: " │ ", style: "dim" };
const nothing: Line = [{ text: "—", style: "dim" }];
const narrowest = 56;

/**
 * Whether one text stands below the other: in a narrow window; and where one is written from right to left, because a terminal
 * that reorders such text itself would carry words of one column into the other.
 */
export function isStacked(source: Article, target: Article, width: number): boolean {
  return width < narrowest || [source, target].some(({ segments }) => segments.slice(0, 20).some(({ text }) => isRightToLeft(text)));
}

export function parallelLines({ source, target, gutter }: Sides, { width, stacked, languages }: ParallelOptions): Line[] {
  const texts = [source, target].map((side) => (side.every(({ text }) => text === "") ? nothing : side)) as [Line, Line];
  const indent = " ".repeat(gutter.text.length);
  if (stacked) {
    const label = Math.max(...languages.map(({ length }) => length));
    return texts.flatMap((text, side) =>
      wrap(text, width - indent.length - label - 3).map((line, row): Line => [
        side === 0 && row === 0 ? gutter : { text: indent },
        { text: `${row === 0 ? languages[side]!.padEnd(label) : " ".repeat(label)} │ `, style: "dim" },
        ...line,
      ]),
    );
  }
  const column = Math.floor((width - indent.length - separator.text.length) / 2);
  const blocks = texts.map((text) => ({ lines: wrap(text, column), width: column }));
  return beside(blocks, separator).map((line, row): Line => [row === 0 ? gutter : { text: indent }, ...line]);
}

/** Above the columns: which text is which. */
export function parallelHead(source: Article, target: Article, gutter: number, { width, stacked }: ParallelOptions): Line[] {
  if (stacked) return [];
  const column = Math.floor((width - gutter - separator.text.length) / 2);
  const name = ({ language, path }: Article): Line => [{ text: `${language}  ${visible(path)}`, style: "dim" }];
  return beside([{ lines: [name(source)], width: column }, { lines: [name(target)], width: column }], separator).map((line): Line => [{ text: " ".repeat(gutter) }, ...line]);
}
