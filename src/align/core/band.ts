/**
 * The part of the source x target grid that is searched. A node (i, j) is the boundary behind i source and j target segments; row i of
 * nodes runs over the columns low[i]..high[i], both included, and neither edge ever falls from row to row.
 */
export interface Band {
  /** Source segments; there is one more row of nodes. */
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where each row's nodes begin in an array of all nodes; the last element is the number of nodes. */
  readonly start: Int32Array;
}

/** Cuts a band to the grid, makes its edges rise, and sees to it that both corners lie in it. */
export function makeBand(rows: number, columns: number, edges: (row: number) => readonly [low: number, high: number]): Band {
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) {
    const [from, to] = edges(i);
    low[i] = Math.min(columns, Math.max(0, from));
    high[i] = Math.min(columns, Math.max(low[i]!, to));
  }
  low[0] = 0;
  high[rows] = columns;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  const start = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) start[i + 1] = start[i]! + high[i]! - low[i]! + 1;
  return { rows, columns, low, high, start };
}

/** The whole grid: for texts short enough that nothing needs to be left out. */
export function wholeBand(rows: number, columns: number): Band {
  return makeBand(rows, columns, () => [0, columns]);
}

/** Nodes in a band. */
export function nodeCount(band: Band): number {
  return band.start[band.rows + 1]!;
}

/**
 * Where the cell (source segment i, target segment j) lies in an array with one element a node: with the node at its upper left corner.
 * -1 where that node is outside.
 */
export function cellAt(band: Band, i: number, j: number): number {
  return i < band.rows && j >= band.low[i]! && j < band.high[i]! ? band.start[i]! + j - band.low[i]! : -1;
}
