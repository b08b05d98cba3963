/** Rows of a table; quotes round what holds a separator, a quote (doubled) or a line end (RFC 4180). Blank rows are left out. */
export function readCells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (quoted && unit === '"' && text[i + 1] === '"') {
      cell += unit;
      i++;
    } else if (quoted) {
      if (unit === '"') quoted = false;
      else cell += unit;
    } else if (unit === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
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
