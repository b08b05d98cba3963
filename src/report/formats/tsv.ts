import type { Report } from "../../check/types.ts";
import { sheetRows } from "./sheet.ts";

/** One finding a line, cells parted by tabs and never quoted: pastes into any sheet as it is. */
export function tsv(report: Report): string {
  return sheetRows(report)
    .map((row) => `${row.join("\t")}\n`)
    .join("");
}
