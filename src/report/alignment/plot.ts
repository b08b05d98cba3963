import type { Alignment, Bead } from "../../align/types.ts";
import { escapeMarkup } from "./texts.ts";

/** Beyond this many beads a box each would choke the browser; then only the path is drawn, and what lies beside it. */
const mostBoxes = 4000;

/** Where each segment that takes part stands among those that do. */
function ranks(indexes: readonly number[]): Map<number, number> {
  return new Map([...indexes].sort((x, y) => x - y).map((index, rank) => [index, rank]));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(bead: Bead, rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>): Box {
  // What stands inside a bead without belonging to it lies inside its box, too.
  const [x, y] = [columns.get(bead.target[0]!)!, rows.get(bead.source[0]!)!];
  return { x, y, width: columns.get(bead.target.at(-1)!)! - x + 1, height: rows.get(bead.source.at(-1)!)! - y + 1 };
}

/** The plot: source downwards, target to the right, a box a bead, a line along the path. Boxes link to the bead's row. */
export function dotPlot(alignment: Alignment): string {
  const { source, target, beads } = alignment;
  const rows = ranks(beads.flatMap((bead) => bead.source));
  const columns = ranks(beads.flatMap((bead) => bead.target));
  const full = beads.map((bead, index) => ({ bead, index })).filter(({ bead }) => bead.source.length > 0 && bead.target.length > 0);
  const boxes = full.map(({ bead, index }) => ({ bead, index, box: boxOf(bead, rows, columns) }));
  const inOrder = boxes.filter(({ bead }) => bead.moved === undefined);
  const found = inOrder.filter(({ bead }) => bead.override === undefined);
  // What was settled out of order lies beside the path, as what moved does.
  const across = ({ box }: { readonly box: Box }): boolean => found.some((other) => other.box.y < box.y !== other.box.x < box.x);
  const path = inOrder.filter((one) => one.bead.override === undefined || !across(one)).map(({ box }) => `${box.x + box.width / 2},${box.y + box.height / 2}`);
  const drawn = boxes.length > mostBoxes ? boxes.filter(({ bead }) => bead.moved === true) : boxes;
  const rectangles = drawn.map(({ bead, index, box }) => {
    const name = `[${bead.source.join(", ")}] – [${bead.target.join(", ")}], ${Math.round(bead.confidence * 100)}%`;
    const opacity = (0.25 + 0.75 * bead.confidence).toFixed(2);
    return `<a href="#b${index}"><rect class="${bead.moved === true ? "moved" : "bead"}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill-opacity="${opacity}"><title>${name}</title></rect></a>`;
  });
  const label = `Dot plot: ${source.language} downwards, ${target.language} to the right`;
  return `<figure>
<svg viewBox="0 0 ${Math.max(1, columns.size)} ${Math.max(1, rows.size)}" role="img" aria-label="${escapeMarkup(label)}" preserveAspectRatio="xMidYMid meet">
${rectangles.join("\n")}
<polyline points="${path.join(" ")}"/>
</svg>
<figcaption>${escapeMarkup(label)}. The paler a box, the less sure.</figcaption>
</figure>`;
}
