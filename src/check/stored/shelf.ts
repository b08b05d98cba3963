import { unpackBody } from "./pack.ts";
import type { Body } from "./types.ts";

/** Packed bytes of the bodies that lie open; unpacked they take some fifteen times as much. */
const OPEN = 4 * 2 ** 20;

/** Bodies of packed sets, the last ones asked for: reports go through their findings set by set. */
export class Shelf {
  readonly #open = new Map<Uint8Array, Body>();
  #bytes = 0;
  #last: readonly [Uint8Array, Body] | undefined;

  body(packed: Uint8Array): Body {
    // Texts are asked for segment by segment.
    if (this.#last?.[0] === packed) return this.#last[1];
    const body = this.#open.get(packed) ?? unpackBody(packed);
    if (!this.#open.delete(packed)) this.#bytes += packed.byteLength;
    this.#open.set(packed, body);
    this.#last = [packed, body];
    this.#makeRoom();
    return body;
  }

  /** The last one stays, however large. */
  #makeRoom(): void {
    for (const oldest of this.#open.keys()) {
      if (this.#bytes <= OPEN || this.#open.size === 1) return;
      this.#open.delete(oldest);
      this.#bytes -= oldest.byteLength;
    }
  }
}
