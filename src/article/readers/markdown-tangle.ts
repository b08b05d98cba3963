/** How deep quotes and lists may nest on one line; how many marks of emphasis, or open brackets, a paragraph may have. */
const DEEPEST = 100;
const MOST = 1000;

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST + 1}}`, "u");
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u;
/** A line that begins a block of its own, or ends one: blank, a list item, a heading, a table's row, indented code. */
const BORDER = /^(?:\s*$| {4}|\t|\s*(?:[-+*]|\d{1,9}[.)])\s|\s*[|#])/u;
/** What may open or close emphasis. Underscores within a word do neither. */
const EMPHASIS = /(?<![\p{L}\p{N}*_~\\])[*_~]+|[*_~]+(?![\p{L}\p{N}*_~])/gu;

/**
 * The first line (from 1) of Markdown that would keep its parser busy for minutes, or overflow its stack: the time that micromark takes grows
 * with the square of the marks in one paragraph. Nobody writes such a text; damaged files and attacks hold it. Undefined where there is none.
 */
export function tangledLine(source: string): number | undefined {
  let fence: string | undefined;
  let marks = 0;
  let depth = 0;
  for (const [index, line] of source.split(/\r\n|\n|\r/u).entries()) {
    if (fence !== undefined) {
      if (line.trimStart().startsWith(fence)) fence = undefined;
      continue;
    }
    fence = FENCE.exec(line)?.[1];
    if (fence !== undefined || BORDER.test(line)) marks = depth = 0;
    if (NESTED.test(line)) return index + 1;
    marks += line.match(EMPHASIS)?.length ?? 0;
    depth += unclosed(line);
    if (marks > MOST || depth > MOST || deepest(line) > MOST) return index + 1;
  }
  return undefined;
}

/** Brackets of a line that were opened and not closed; closing more than were opened closes none of an earlier line's. */
function unclosed(line: string): number {
  return Math.max(0, line.split("[").length - line.split("]").length);
}

function deepest(line: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of line.matchAll(/[[\]]/gu)) {
    depth = Math.max(0, depth + (bracket === "[" ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}
