import type { Comment } from "../types.ts";
import type { Block, Reader, Stretch } from "./reader.ts";
import { listLines } from "./text-lists.ts";
import { linesOf, type Line } from "./text-lines.ts";
import { wrapWidth, runsOn } from "./text-wrap.ts";

/** Plain text has no comments: there a line of its own in square brackets is samma's. */
const DIRECTIVE = /^\[samma-[^\]]*\]$/u;

/**
 * Plain text. A line is a paragraph of its own, unless the text is hard-wrapped (broken around a fixed width with sentences
 * running on, as in e-mail): then lines are joined up to a blank line, a list marker, an indent or a line that ends early.
 */
export const readText: Reader = (source) => {
  const lines = linesOf(source);
  const width = wrapWidth(lines);
  const items = listLines(lines);
  const blocks: Block[] = [];
  let previous: Line | undefined;
  const comments: Comment[] = [];
  for (const line of lines) {
    if (DIRECTIVE.test(line.text)) {
      comments.push({ text: line.text.slice(1, -1), span: { start: line.start, end: line.end } });
      previous = undefined;
      continue;
    }
    const marker = items.get(line);
    const joined = previous !== undefined && marker === undefined && width !== undefined && runsOn(previous, line, width);
    if (joined) blocks.push(join(blocks.pop()!, source, line));
    else if (line.text !== "") blocks.push({ kind: marker === undefined ? "prose" : "list-item", stretches: [stretch(source, line.start + (marker ?? 0), line.end)] });
    previous = line.text === "" ? undefined : line;
  }
  return { blocks, comments };
};

function stretch(source: string, start: number, end: number): Stretch {
  return { text: source.slice(start, end), start, end };
}

/** Appends a line, with the line break between: it folds to a space, or to nothing in Chinese and Japanese. */
function join(block: Block, source: string, line: Line): Block {
  const last = block.stretches.at(-1)!;
  return { ...block, stretches: [...block.stretches.slice(0, -1), stretch(source, last.start, line.end)] };
}
