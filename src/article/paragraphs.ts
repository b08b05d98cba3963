import { fold } from "./fold.ts";
import type { Prose } from "./prose.ts";
import { type Block, GAP } from "./readers/reader.ts";
import type { SegmentKind } from "./types.ts";

/** A block, folded: what furniture is told by, and what sentences are cut from. */
export interface Paragraph {
  readonly kind: SegmentKind;
  readonly prose: Prose;
  /** Counts up through the article; the lines of one paragraph share it. */
  readonly number: number;
  /** In the text: where the photo credit at a caption's end begins. */
  readonly credit?: number;
  /** Set where the paragraph is one segment, whatever full stops it holds: the file was cut by the tool that made it. */
  readonly whole?: true;
}

/** Folds blocks; those without a visible character (or with nothing but code) are left out. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let number = -1;
  let begun = false;
  for (const block of blocks) {
    if (block.continues === undefined) begun = false;
    const prose = fold(block.stretches);
    if (prose.text.replaceAll(GAP, "").trim() === "") continue;
    if (!begun) number++;
    begun = true;
    paragraphs.push({ kind: block.kind, prose, number });
  }
  return paragraphs;
}
