/** Fetches the vectors of pieces, in the order asked for. */
export type PieceRowSource = (ids: readonly number[]) => Promise<readonly Float32Array[]>;

/** The vectors of the pieces met so far, row after row. */
export class PieceTable {
  readonly dimensions: number;
  readonly #source: PieceRowSource;
  readonly #places = new Map<number, number>();
  #rows: Float32Array;

  constructor(dimensions: number, source: PieceRowSource) {
    this.dimensions = dimensions;
    this.#source = source;
    this.#rows = new Float32Array(256 * dimensions);
  }

  /** Fetches what is missing; `offset` then answers for each of these pieces. */
  async ensure(pieces: Iterable<ArrayLike<number>>): Promise<void> {
    const missing = new Set<number>();
    for (const ids of pieces) {
      for (let at = 0; at < ids.length; at++) if (!this.#places.has(ids[at]!)) missing.add(ids[at]!);
    }
    if (missing.size === 0) return;
    const wanted = [...missing].sort((a, b) => a - b);
    const rows = await this.#source(wanted);
    this.#reserve(wanted.length);
    for (const [row, id] of wanted.entries()) {
      const offset = this.#places.size * this.dimensions;
      this.#rows.set(rows[row]!, offset);
      this.#places.set(id, offset);
    }
  }

  /** All rows; a piece's row begins at `offset(id)`. Valid until the next `ensure`. */
  get rows(): Float32Array {
    return this.#rows;
  }

  offset(id: number): number {
    return this.#places.get(id)!;
  }

  #reserve(more: number): void {
    const needed = (this.#places.size + more) * this.dimensions;
    if (needed <= this.#rows.length) return;
    const larger = new Float32Array(Math.max(needed, this.#rows.length * 2));
    larger.set(this.#rows);
    this.#rows = larger;
  }
}
