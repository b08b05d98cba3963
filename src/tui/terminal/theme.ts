import type { Severity } from "../../check/types.ts";
import type { Line as AnyLine, Piece as AnyPiece } from "../text/line.ts";

/** What a stretch means; how it looks is decided here alone. */
export type Style =
  | "bold" | "dim" | "title" | "key" | "selected" | "good" | "bad" | "mark"
  | "error" | "warning" | "info" | "errorMark" | "warningMark" | "infoMark"
  | "concept0" | "concept1" | "concept2" | "concept3" | "concept4";

export type Line = AnyLine<Style>;
export type Piece = AnyPiece<Style>;

/**
 * A colour of the sixteen, whose look is the terminal's own, and its stand-in of the 256, whose look is fixed: dark enough for white
 * paper, light enough for a black screen (tests/tui/theme.test.ts measures it), so that nobody has to say which they have.
 */
interface Hue {
  readonly basic: number;
  readonly fixed: number;
}

const red: Hue = { basic: 31, fixed: 167 };
const green: Hue = { basic: 32, fixed: 28 };
const amber: Hue = { basic: 33, fixed: 130 };
const blue: Hue = { basic: 34, fixed: 32 };
const purple: Hue = { basic: 35, fixed: 133 };
const teal: Hue = { basic: 36, fixed: 30 };

/** SGR attributes, which every terminal has, and a hue. */
export const looks: Readonly<Record<Style, { readonly attributes?: string; readonly hue?: Hue }>> = {
  bold: { attributes: "1" },
  dim: { attributes: "2" },
  title: { attributes: "1" },
  key: { attributes: "1", hue: teal },
  selected: { attributes: "7" },
  good: { hue: green },
  bad: { hue: red },
  mark: { attributes: "1;4" },
  error: { hue: red },
  warning: { hue: amber },
  info: { hue: blue },
  errorMark: { attributes: "1;4", hue: red },
  warningMark: { attributes: "1;4", hue: amber },
  infoMark: { attributes: "1;4", hue: blue },
  concept0: { attributes: "4", hue: teal },
  concept1: { attributes: "4", hue: purple },
  concept2: { attributes: "4", hue: green },
  concept3: { attributes: "4", hue: blue },
  concept4: { attributes: "4", hue: amber },
};

/** How many colours to paint with. */
export type Colors = 0 | 16 | 256;

/** A piece of a line; plain without a style. */
export function piece(text: string, style?: Style): Piece {
  return style === undefined ? { text } : { text, style };
}

/** A line across. */
export const rule = (width: number): Line => [piece("─".repeat(width), "dim")];

const conceptStyles = ["concept0", "concept1", "concept2", "concept3", "concept4"] as const;

/** The same concept has the same colour wherever it stands on the screen. */
export function conceptStyle(index: number): Style {
  return conceptStyles[index % conceptStyles.length]!;
}

export const markStyle: Readonly<Record<Severity, Style>> = { error: "errorMark", warning: "warningMark", info: "infoMark" };

/** A line as a terminal draws it. Without colour, weight, underline and inversion still tell things apart (no-color.org asks for no more). */
export function paint(line: Line, colors: Colors): string {
  return line
    .map(({ text, style }) => {
      if (style === undefined || text === "") return text;
      const { attributes, hue } = looks[style];
      const color = hue === undefined || colors === 0 ? undefined : colors === 16 ? String(hue.basic) : `38;5;${hue.fixed}`;
      const codes = [attributes, color].filter((code) => code !== undefined).join(";");
      return codes === "" ? text : `\u001b[${codes}m${text}\u001b[0m`;
    })
    .join("");
}
