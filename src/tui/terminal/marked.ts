import { visible } from "../../report/text/visible.ts";
import { piece, type Line, type Style } from "./theme.ts";

/** A stretch of a text with how it is drawn; those given first win. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** The text in pieces, each in the style of the first mark that covers it. */
export function marked(text: string, marks: readonly Mark[]): Line {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => piece(visible(text.slice(start, bounds[index + 1])), marks.find((mark) => mark.start <= start && mark.end > start)?.style));
}
