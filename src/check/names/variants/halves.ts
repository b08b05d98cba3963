/** A part of a name that a single slip elsewhere in it leaves whole. */
interface Part {
  readonly name: number;
  /** The name begins with it; otherwise it ends with it. */
  readonly front: boolean;
}

/** Stands for the one letter that a key leaves open. */
const ANY = "\0";

/**
 * Finds where a text may have one of many names with a single slip, in one pass over the text: a slip spares the name's first
 * half or its second, or swaps the two letters between them. Names and texts are coded, one code unit a letter.
 */
export class HalvesIndex {
  readonly #parts = new Map<string, Part[]>();
  /** Lengths of the keys that begin with a letter. */
  readonly #lengths = new Map<number, Set<number>>();
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = names;
    for (const [name, coded] of names.entries()) for (const [key, front] of partsOf(coded)) this.#add(key, { name, front });
  }

  #add(key: string, part: Part): void {
    const list = this.#parts.get(key);
    if (list === undefined) this.#parts.set(key, [part]);
    else list.push(part);
    const first = key.charCodeAt(0);
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set<number>()).add(key.length));
  }

  /** Calls back for every stretch (in letters) that has a name's half where it should be; the same stretch may come twice. */
  scan(text: string, visit: (name: number, start: number, end: number) => void): void {
    for (let at = 0; at < text.length; at += 1) {
      for (const length of this.#lengths.get(text.charCodeAt(at)) ?? []) {
        if (at + length > text.length) continue;
        const key = text.slice(at, at + length);
        this.#visit(this.#parts.get(key), { at, end: at + length, text, visit });
        if (length === 3) this.#visit(this.#parts.get(key[0]! + ANY + key[2]!), { at, end: at + 3, text, visit });
      }
    }
  }

  #visit(parts: readonly Part[] | undefined, { at, end, text, visit }: { at: number; end: number; text: string; visit: (name: number, start: number, end: number) => void }): void {
    for (const { name, front } of parts ?? []) {
      const letters = this.#names[name]!.length;
      for (let length = letters - 1; length <= letters + 1; length += 1) {
        const from = front ? at : end - length;
        if (from >= 0 && from + length <= text.length && from <= at && from + length >= end) visit(name, from, from + length);
      }
    }
  }
}

function partsOf(coded: string): readonly (readonly [key: string, front: boolean])[] {
  const length = coded.length;
  const middle = length >> 1;
  const swapped = coded.slice(0, middle - 1) + coded[middle]! + coded[middle - 1]! + coded.slice(middle + 1);
  if (length > 3) return [[coded.slice(0, middle), true], [coded.slice(middle), false], [swapped, true]];
  // Half of three letters is one, which is everywhere: two of the three stay, with or without what stood between.
  return [[coded.slice(0, 2), true], [coded.slice(1), false], [coded[0]! + ANY + coded[2]!, true], [coded[0]! + coded[2]!, true], [swapped, true]];
}
