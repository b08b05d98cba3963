import { LineIndex } from "../../article/positions.ts";
import { UserError } from "../../errors.ts";

/**
 * Rows of a table; quotes round what holds a separator, a quote (doubled) or a line end (RFC 4180). Blank rows are left out. Between
 * tabs a quote that does not close before a tab or a line's end is a letter as others: `"Bryggan" på udden`.
 *
 * @throws UserError where a quote is open at the end: the rest of the table would be one term
 */
export function readCells(text: string, separator: string, path: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const close = unit === '"' && cell.trim() === "" ? closing(text, i, separator) : undefined;
    if (close === "open") throw unclosed(text, i, path);
    if (close !== undefined) {
      cell = text.slice(i + 1, close).replaceAll('""', '"');
      i = close;
    } else if (unit === separator) {
      row.push(cell);
      cell = "";
    } else if (unit === "\n") {
      rows.push([...row, cell.replace(/\r$/u, "")]);
      row = [];
      cell = "";
    } else cell += unit;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.filter((candidate) => candidate.some((value) => value.trim() !== ""));
}

/** Where the quote that opens at an offset closes; undefined where it is a letter. */
function closing(text: string, open: number, separator: string): number | "open" | undefined {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (separator === "\t") return at >= 0 && /[\t\r\n]/u.test(text[at + 1] ?? "\n") ? at : undefined;
  return at < 0 ? "open" : at;
}

function unclosed(text: string, at: number, path: string): UserError {
  const index = new LineIndex(text);
  const { line, column } = index.position(at);
  return new UserError("A quotation mark opens here and nothing closes it", {
    place: { path, line, column, excerpt: index.line(line), length: 1 },
    hints: ['Close it; one that belongs to the words is doubled, within quotes of its own: """Bryggan"" på udden".'],
  });
}

export function writeCells(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string): string => (/["\r\n]/u.test(text) || text.includes(separator) || /^[=+\-@]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(separator)}\n`).join("");
}

/** The separator that the first row has most of. */
export function separatorOf(text: string): string {
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  return ["\t", ";", ","].map((separator) => ({ separator, count: line.split(separator).length })).sort((a, b) => b.count - a.count)[0]!.separator;
}
