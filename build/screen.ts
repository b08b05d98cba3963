/**
 * Draws a terminal's screen as SVG. Understands the colours that src/tui/terminal/theme.ts paints with, nothing more.
 */
import { columnsOf } from "../src/tui/text/width.ts";

const cell = { width: 8.4, height: 18 };
const paper = { light: "#ffffff", ink: "#24292f", selected: "#d0d7de" };
const steps = [0, 95, 135, 175, 215, 255];

interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly color: string | undefined;
}

const plain: Look = { bold: false, dim: false, underline: false, inverse: false, color: undefined };

function looked(look: Look, codes: readonly number[]): Look {
  const [code, ...rest] = codes;
  if (code === undefined) return look;
  if (code === 38 && rest[0] === 5) return looked({ ...look, color: fixed(rest[1]!) }, rest.slice(2));
  const next: Record<number, Look> = { 0: plain, 1: { ...look, bold: true }, 2: { ...look, dim: true }, 4: { ...look, underline: true }, 7: { ...look, inverse: true }, 39: { ...look, color: undefined } };
  return looked(next[code] ?? look, rest);
}

/** A colour of xterm's cube. */
function fixed(color: number): string {
  const at = color - 16;
  return `rgb(${[Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => steps[step]).join(",")})`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function lineSvg(line: string, row: number): string {
  const drawn: string[] = [];
  let look = plain;
  let column = 0;
  for (const [, codes, text = ""] of line.matchAll(/(?:\u001b\[([\d;]*)m)?([^\u001b]*)/gu)) {
    if (codes !== undefined) look = looked(look, codes === "" ? [0] : codes.split(";").map(Number));
    if (text === "") continue;
    const width = columnsOf(text) * cell.width;
    const x = column * cell.width;
    if (look.inverse) drawn.push(`<rect x="${x.toFixed(1)}" y="${row * cell.height}" width="${width.toFixed(1)}" height="${cell.height}" fill="${paper.selected}"/>`);
    const attributes = [look.bold ? 'font-weight="bold"' : "", look.underline ? 'text-decoration="underline"' : "", look.dim ? 'opacity="0.6"' : "", look.color === undefined ? "" : `fill="${look.color}"`].filter((one) => one !== "").join(" ");
    if (text.trim() !== "") drawn.push(`<text style="white-space:pre" x="${x.toFixed(1)}" y="${row * cell.height + 13}" textLength="${width.toFixed(1)}" ${attributes}>${escaped(text)}</text>`);
    column += columnsOf(text);
  }
  return drawn.join("");
}

/** @param screen what `tmux capture-pane -pe` prints */
export function screenSvg(screen: string): string {
  const lines = screen.replace(/\n+$/u, "").split("\n");
  const columns = Math.max(...lines.map((line) => columnsOf(line.replace(/\u001b\[[\d;]*m/gu, ""))));
  const width = Math.ceil(columns * cell.width) + 24;
  const height = lines.length * cell.height + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="-12 -12 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" style="white-space:pre" fill="${paper.ink}"><rect x="-12" y="-12" width="${width}" height="${height}" rx="8" fill="${paper.light}" stroke="${paper.selected}"/>${lines.map(lineSvg).join("\n")}</svg>\n`;
}
