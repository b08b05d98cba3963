import { cellAt } from "../band.ts";
import type { Evidence } from "../evidence.ts";
import { maxSide } from "../shapes.ts";

/** Row length of a block table: joins of 0 to maxSide segments. */
export const blockRow = maxSide + 1;

/** Sums over the block of cells that begins at one node: `products[a * blockRow + b]` is the dot product of the overlaps of a and b segments there. */
export interface Blocks {
  readonly products: Float64Array;
  readonly tokens: Float64Array;
}

export function makeBlocks(): Blocks {
  return { products: new Float64Array(blockRow * blockRow), tokens: new Float64Array(blockRow * blockRow) };
}

/** Fills the tables for node (i, j). Cells outside the band count nothing; no bead that is allowed holds one. */
export function fillBlocks(blocks: Blocks, evidence: Evidence, i: number, j: number): void {
  const { band, products, lexical } = evidence;
  for (let a = 1; a <= maxSide; a++) {
    let product = 0;
    let tokens = 0;
    for (let b = 1; b <= maxSide; b++) {
      const cell = cellAt(band, i + a - 1, j + b - 1);
      if (cell >= 0) {
        product += products[cell]!;
        tokens += lexical.cells[cell]!;
      }
      const to = a * blockRow + b;
      blocks.products[to] = blocks.products[to - blockRow]! + product;
      blocks.tokens[to] = blocks.tokens[to - blockRow]! + tokens;
    }
  }
}
