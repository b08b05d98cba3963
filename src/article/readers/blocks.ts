import type { SegmentKind } from "../types.ts";
import type { Block, Stretch } from "./reader.ts";

/** Gathers stretches into blocks, as a reader walks a tree. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  #stretches: Stretch[] = [];
  #kind: SegmentKind = "prose";
  #continues = false;

  add(kind: SegmentKind, stretches: readonly Stretch[]): void {
    if (kind !== this.#kind) this.end();
    this.#kind = kind;
    for (const stretch of stretches) this.#stretches.push(stretch);
  }

  /** A hard line break: sentences end there, the paragraph does not. */
  break(): void {
    const before = this.blocks.length;
    const continued = this.#continues;
    this.end();
    this.#continues = this.blocks.length > before || continued;
  }

  /** The paragraph ends. Without stretches since the last one, nothing happens. */
  end(): void {
    if (this.#stretches.some((stretch) => stretch.text.trim() !== "")) {
      const block = { kind: this.#kind, stretches: this.#stretches };
      this.blocks.push(this.#continues ? { ...block, continues: true } : block);
    }
    this.#stretches = [];
    this.#continues = false;
  }
}
