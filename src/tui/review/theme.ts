import type { Severity } from "../../check/types.ts";
import type { Line as AnyLine, Piece as AnyPiece } from "../text/line.ts";

/** What a stretch means; how it looks is decided here alone. */
export type Style =
  | "bold" | "dim" | "title" | "key" | "selected" | "good" | "bad" | "mark"
  | "error" | "warning" | "info" | "errorMark" | "warningMark" | "infoMark"
  | "concept0" | "concept1" | "concept2" | "concept3" | "concept4";

export type Line = AnyLine<Style>;
export type Piece = AnyPiece<Style>;

/** SGR parameters: attributes, which every terminal has, and one of its own sixteen colours, which suit its background. */
const looks: Readonly<Record<Style, { readonly attributes?: string; readonly color?: string }>> = {
  bold: { attributes: "1" },
  dim: { attributes: "2" },
  title: { attributes: "1" },
  key: { attributes: "1", color: "36" },
  selected: { attributes: "7" },
  good: { color: "32" },
  bad: { color: "31" },
  mark: { attributes: "1;4" },
  error: { color: "31" },
  warning: { color: "33" },
  info: { color: "34" },
  errorMark: { attributes: "1;4", color: "31" },
  warningMark: { attributes: "1;4", color: "33" },
  infoMark: { attributes: "1;4", color: "34" },
  concept0: { attributes: "4", color: "36" },
  concept1: { attributes: "4", color: "35" },
  concept2: { attributes: "4", color: "32" },
  concept3: { attributes: "4", color: "34" },
  concept4: { attributes: "4", color: "33" },
};

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

export const severityMark: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "•" };
export const markStyle: Readonly<Record<Severity, Style>> = { error: "errorMark", warning: "warningMark", info: "infoMark" };

/** A line as a terminal draws it. Without colour, weight, underline and inversion still tell things apart (no-color.org asks for no more). */
export function paint(line: Line, color: boolean): string {
  return line
    .map(({ text, style }) => {
      if (style === undefined || text === "") return text;
      const { attributes, color: hue } = looks[style];
      const codes = [attributes, color ? hue : undefined].filter((code) => code !== undefined).join(";");
      return codes === "" ? text : `\u001b[${codes}m${text}\u001b[0m`;
    })
    .join("");
}
