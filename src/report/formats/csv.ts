import type { Report } from "../../check/types.ts";
import { sheetRows } from "./sheet.ts";

const cell = (text: string): string => (/[",;\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One finding a line (RFC 4180), with a byte order mark: without it Excel reads UTF-8 as something else. */
export function csv(report: Report): string {
  return `\uFEFF${sheetRows(report)
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("")}`;
}
