/**
 * Aho-Corasick over UTF-16 code units (Aho and Corasick 1975, "Efficient string matching"): finds all keys in one pass.
 * Edges lie in an open-addressing hash table of typed arrays, so that thousands of keys in scripts with thousands of letters
 * stay small and a step costs one probe.
 */
export class Automaton {
  readonly #mask: number;
  readonly #from: Int32Array;
  readonly #unit: Uint16Array;
  readonly #to: Int32Array;
  readonly #fail: Int32Array;
  /** Key that ends at a state, -1 for none. */
  readonly #key: Int32Array;
  /** Next state on the chain of failures at which a key ends, 0 for none. */
  readonly #next: Int32Array;
  readonly #lengths: Int32Array;

  /** @param keys Distinct, none empty; their positions are what `search` reports. */
  constructor(keys: readonly string[]) {
    const edges = keys.reduce((sum, key) => sum + key.length, 0);
    let size = 16;
    while (size < edges * 2) size *= 2;
    this.#mask = size - 1;
    this.#from = new Int32Array(size).fill(-1);
    this.#unit = new Uint16Array(size);
    this.#to = new Int32Array(size);
    this.#fail = new Int32Array(edges + 1);
    this.#key = new Int32Array(edges + 1).fill(-1);
    this.#next = new Int32Array(edges + 1);
    this.#lengths = Int32Array.from(keys, (key) => key.length);
    this.link(this.plant(keys));
  }

  private slot(state: number, unit: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#from[slot] !== -1 && (this.#from[slot] !== state || this.#unit[slot] !== unit)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The child of a state, 0 where there is none. */
  private child(state: number, unit: number): number {
    const slot = this.slot(state, unit);
    return this.#from[slot] === -1 ? 0 : this.#to[slot]!;
  }

  /** Lays the keys as a trie; returns its edges level by level, as (parent, unit, child). */
  private plant(keys: readonly string[]): readonly (readonly number[])[] {
    const levels: number[][] = [];
    let states = 1;
    keys.forEach((key, index) => {
      let state = 0;
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i);
        const slot = this.slot(state, unit);
        if (this.#from[slot] === -1) {
          this.#from[slot] = state;
          this.#unit[slot] = unit;
          this.#to[slot] = states;
          (levels[i] ??= []).push(state, unit, states);
          states++;
        }
        state = this.#to[slot]!;
      }
      this.#key[state] = index;
    });
    return levels;
  }

  private link(levels: readonly (readonly number[])[]): void {
    for (const level of levels.slice(1)) {
      for (let i = 0; i < level.length; i += 3) {
        const state = level[i + 2]!;
        const fail = this.step(this.#fail[level[i]!]!, level[i + 1]!);
        this.#fail[state] = fail;
        this.#next[state] = this.#key[fail] === -1 ? this.#next[fail]! : fail;
      }
    }
  }

  private step(from: number, unit: number): number {
    let state = from;
    for (;;) {
      const child = this.child(state, unit);
      if (child !== 0 || state === 0) return child;
      state = this.#fail[state]!;
    }
  }

  /** Reports every occurrence of every key, by its end (exclusive), in text order. */
  search(text: string, report: (key: number, start: number) => void): void {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.step(state, text.charCodeAt(i));
      for (let at = this.#key[state] === -1 ? this.#next[state]! : state; at !== 0; at = this.#next[at]!) {
        const key = this.#key[at]!;
        report(key, i + 1 - this.#lengths[key]!);
      }
    }
  }
}
