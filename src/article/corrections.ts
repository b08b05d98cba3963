import type { Block } from "./readers/reader.ts";
import type { Comment, SegmentKind } from "./types.ts";

/** What a reader of the file says of all that follows: it is the page's, it is the article's, or samma may decide again. */
export const CORRECTIONS = ["furniture", "article", "auto"] as const;

type Correction = (typeof CORRECTIONS)[number];

interface Region {
  readonly start: number;
  readonly correction: Correction;
}

/**
 * Comments `samma-furniture`, `samma-article` and `samma-auto` correct what samma takes as the article, each up to the next one or the file's
 * end. What was taken for furniture and is the article's becomes prose.
 */
export class Corrections {
  readonly #regions: readonly Region[];

  constructor(comments: readonly Comment[]) {
    this.#regions = comments.flatMap(({ span, text }) => {
      const correction = correctionOf(text);
      return correction === undefined ? [] : [{ start: span.end, correction }];
    });
  }

  /** What holds at an offset of the source; undefined where nothing is said. */
  at(offset: number): "furniture" | "article" | undefined {
    const correction = this.#regions.findLast(({ start }) => start <= offset)?.correction;
    return correction === "auto" ? undefined : correction;
  }

  /** A block as it is to be read. */
  block(block: Block): Block {
    const kind = this.#kindOf(block.kind, block.stretches[0]?.start);
    return kind === block.kind ? block : { ...block, kind };
  }

  #kindOf(kind: SegmentKind, start: number | undefined): SegmentKind {
    const said = start === undefined ? undefined : this.at(start);
    if (said === "furniture") return "furniture";
    return said === "article" && kind === "furniture" ? "prose" : kind;
  }
}

function correctionOf(comment: string): Correction | undefined {
  const written = /^(?:<!--|\{?\s*\/\*)?\s*samma-([a-z]+)\s*(?:--[^]*)?$/u.exec(comment.replace(/(?:-->|\*\/\s*\}?)\s*$/u, "").trim())?.[1];
  return CORRECTIONS.find((name) => name === written);
}
