import type { Span } from "../../article/types.ts";

/** One write of ours to an article: what its text was, what it became, and the stretch that was replaced. */
interface Write {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
}

/**
 * What this session wrote to one file. A finding was made on the text of its check; until the next one is through, its place is
 * carried along, so that one decision need not wait for the check of the one before.
 */
export class OwnEdits {
  #writes: Write[] = [];

  add(before: string, after: string, span: Span): void {
    this.#writes.push({ before, after, span });
  }

  /** The text is what it was before one of our writes again: that one and those after it are undone. */
  undone(text: string): void {
    const at = this.#writes.findIndex(({ before }) => before === text);
    this.#writes = at < 0 ? [] : this.#writes.slice(0, at);
  }

  /** What our writes have made of a text; undefined where the text is not one that they began with. */
  current(text: string): string | undefined {
    return this.#since(text)?.at(-1)?.after;
  }

  /** Where a stretch of a text lies after our writes; undefined where one of them reached into it. */
  carried(text: string, span: Span): Span | undefined {
    let { start, end } = span;
    for (const { before, after, span: edit } of this.#since(text) ?? []) {
      const by = after.length - before.length;
      if (edit.end <= start) {
        start += by;
        end += by;
      } else if (edit.start < end) return undefined;
    }
    return { start, end };
  }

  #since(text: string): readonly Write[] | undefined {
    const at = this.#writes.findLastIndex(({ before }) => before === text);
    return at < 0 ? undefined : this.#writes.slice(at);
  }
}
