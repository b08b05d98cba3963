import type { SegmentKind, Span } from "../../types.ts";
import type { Stretch } from "../reader.ts";
import type { Block } from "../reader.ts";

/** Where words lie in a member's XML. */
export interface XmlPlace {
  /** The archive's member: `word/document.xml`. */
  readonly member: string;
  readonly start: number;
  readonly end: number;
  /** Set in a CDATA section, where nothing is escaped. */
  readonly isRaw?: true;
  /** Of the element around them, where white space at its ends counts only if it says so (`w:t`): its start tag, its words, and whether it does. */
  readonly element?: { readonly tag: Span; readonly start: number; readonly end: number; readonly keepsSpace: boolean };
  /** Words of one manner look alike and have the same things around them: what stands in two such places may stand in one. */
  readonly manner: string;
}

/** Words, or what stands for something else (a tab, a formula), which has no place to write to. */
export interface Piece {
  readonly text: string;
  readonly place?: XmlPlace;
}

/** A line that is forced inside a paragraph: sentences end there, the paragraph does not, and its line number stays. */
export const FORCED_BREAK = "\u2028";

/** A paragraph of a document. */
export interface Passage {
  readonly kind: SegmentKind;
  readonly pieces: readonly Piece[];
}

/** A piece where it lies in the manuscript's text. */
export interface LaidPiece extends Piece {
  readonly start: number;
  readonly end: number;
}

/** A document as a text of its own, one paragraph a line, so that places in it can be named: line 12 is its twelfth paragraph. */
export interface Manuscript {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly pieces: readonly LaidPiece[];
}

/** Sets passages line by line. */
export function manuscriptOf(passages: readonly Passage[]): Manuscript {
  const texts: string[] = [];
  const pieces: LaidPiece[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { kind, pieces: written } of passages) {
    const stretches: Stretch[] = [];
    for (const piece of written) {
      if (piece.text === "") continue;
      const laid = { ...piece, start: at, end: at + piece.text.length };
      pieces.push(laid);
      texts.push(piece.text);
      stretches.push(laid);
      at = laid.end;
    }
    blocks.push(...splitAtBreaks(stretches).map((part, index): Block => ({ kind, stretches: part, ...(index === 0 ? {} : { continues: true }) })));
    texts.push("\n");
    at += 1;
  }
  return { source: texts.join(""), blocks, pieces };
}

function splitAtBreaks(stretches: readonly Stretch[]): Stretch[][] {
  const parts: Stretch[][] = [[]];
  for (const { text, start, end } of stretches) {
    if (text === FORCED_BREAK) parts.push([]);
    else parts.at(-1)!.push({ text, start, end });
  }
  return parts;
}
