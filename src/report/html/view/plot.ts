import type { PackedBead } from "../types.ts";
import { html, type Markup } from "./markup.ts";

/** Below this confidence (hundredths) a bead is marked. */
export const unsure = 60;
/** Beyond this many a box each would choke the browser; then the path alone is drawn. */
const mostBoxes = 4000;

function ranks(indexes: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...indexes].sort((a, b) => a - b).map((index, rank) => [index, rank]));
}

/** A bead's box, from its first segments to its last. */
function span(rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>, source: readonly number[], target: readonly number[]): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const [x, y] = [columns.get(target[0]!)!, rows.get(source[0]!)!];
  return { x, y, width: columns.get(target.at(-1)!)! - x + 1, height: rows.get(source.at(-1)!)! - y + 1 };
}

/** The dot plot: source downwards, translation to the right; a box a bead, stronger where the vectors agree more; the path; unsure beads ringed. */
export function plot(beads: readonly PackedBead[], label: string): Markup {
  const rows = ranks(beads.flatMap(([source]) => source));
  const columns = ranks(beads.flatMap(([, target]) => target));
  const boxes = beads.flatMap(([source, target, similarity, confidence, moved], index) =>
    source.length === 0 || target.length === 0 ? [] : [{ index, similarity, confidence, moved, ...span(rows, columns, source, target) }],
  );
  const path = boxes.filter(({ moved }) => moved === 0).map(({ x, y, width, height }) => `${x + width / 2},${y + height / 2}`);
  const drawn = boxes.length > mostBoxes ? [] : boxes;
  const width = Math.max(1, columns.size);
  const height = Math.max(1, rows.size);
  return html`<svg class="plot" viewBox="-0.5 -0.5 ${width + 1} ${height + 1}" role="group" aria-label="${label}">
<rect class="ground" x="0" y="0" width="${width}" height="${height}"/>
<polyline points="${path.join(" ")}"/>
${drawn.map(
  (box) => html`<rect class="bead${box.moved === 1 && " moved"}${box.confidence < unsure && " weak"}" data-bead="${box.index}" x="${box.x + 0.06}" y="${box.y + 0.06}" width="${box.width - 0.12}" height="${box.height - 0.12}" rx="0.18" fill-opacity="${(0.2 + 0.8 * Math.max(0, Math.min(1, box.similarity / 100))).toFixed(2)}"><title>similarity ${box.similarity}%, ${box.confidence}% sure</title></rect>`,
)}
</svg>`;
}
