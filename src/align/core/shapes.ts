/** How many source and target segments a bead joins. */
export interface Shape {
  readonly source: number;
  readonly target: number;
}

/** The most segments that one side of a bead can hold. */
export const maxSide = 5;
/** The most segments that a bead can hold on both sides together. */
const maxTotal = 7;

/**
 * Every bead shape the search considers: deletion and insertion first, then m-n by size. Professional translations stay within
 * 3-1 (Gale and Church 1993, table 5); literary ones reach 1-4 and 3-3 (Text+Berg gold).
 */
export const shapes: readonly Shape[] = [
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  ...Array.from({ length: maxSide }, (_, a) => Array.from({ length: maxSide }, (_, b) => ({ source: a + 1, target: b + 1 })))
    .flat()
    .filter(({ source, target }) => source + target <= maxTotal)
    .sort((x, y) => x.source + x.target - y.source - y.target || y.source - x.source),
];
