import { columnsOf, graphemes } from "./width.ts";

/** A stretch of one style. The text is safe to print (`visible`) and holds no line end. */
export interface Piece<Style extends string = string> {
  readonly text: string;
  readonly style?: Style;
}

/** A line of the screen. */
export type Line<Style extends string = string> = readonly Piece<Style>[];

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

/** The line cut to a width, with an ellipsis where something was left out. */
export function cut<S extends string>(line: Line<S>, width: number): Line<S> {
  if (lineWidth(line) <= width) return line;
  const kept: Piece<S>[] = [];
  let used = 1;
  for (const piece of line) {
    let text = "";
    for (const grapheme of graphemes(piece.text)) {
      used += columnsOf(grapheme);
      if (used > width) return width < 1 ? [] : [...kept, { ...piece, text: `${text}…` }];
      text += grapheme;
    }
    kept.push(piece);
  }
  return kept;
}

/** The line cut or filled with spaces to exactly a width. */
export function fill<S extends string>(line: Line<S>, width: number, style?: S): Line<S> {
  const fitting = cut(line, width);
  const missing = width - lineWidth(fitting);
  return missing <= 0 ? fitting : [...fitting, { text: " ".repeat(missing), ...(style === undefined ? {} : { style }) }];
}

/** Blocks of lines side by side: each is filled to its width, with a separator between them. */
export function beside<S extends string>(blocks: readonly { readonly lines: readonly Line<S>[]; readonly width: number }[], separator: Piece<S>): Line<S>[] {
  const height = Math.max(0, ...blocks.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap(({ lines, width }, index): Line<S> => {
      const last = index === blocks.length - 1;
      return last ? cut(lines[row] ?? [], width) : [...fill(lines[row] ?? [], width), separator];
    }),
  );
}

/** One style over a whole line, whatever its pieces had. */
export function restyle<S extends string>(line: Line<S>, style: S): Line<S> {
  return line.map(({ text }) => ({ text, style }));
}

export function plain(line: Line): string {
  return line.map(({ text }) => text).join("");
}
