import pc from "picocolors";
import type { UserError } from "../errors.ts";
import { visible } from "../report/text/visible.ts";

/** A user error as people read it: what, where with the line, what next. Never a stack trace. */
export function errorWords(error: UserError, color: boolean): string {
  const colors = pc.createColors(color);
  const all = [error, ...error.others];
  const shown = all.slice(0, 20).map((one) => oneError(one, colors));
  if (all.length > shown.length) shown.push(`and ${all.length - shown.length} more\n`);
  return shown.join("\n");
}

function oneError({ message, place, hints }: UserError, colors: ReturnType<typeof pc.createColors>): string {
  const where = place === undefined ? "" : [place.path, place.line, place.column].filter((part) => part !== undefined).join(":");
  const lines = [`${colors.red("error:")} ${visible(message)}`];
  if (where !== "") lines.push(`  at ${visible(where)}`);
  if (place?.excerpt !== undefined && place.line !== undefined) lines.push(...excerptLines(place.excerpt, place.line, place.column, place.length, colors));
  lines.push(...hints.map((hint) => `  ${colors.cyan("→")} ${visible(hint)}`));
  return `${lines.join("\n")}\n`;
}

const widest = 100;

function excerptLines(line: string, number: number, column: number | undefined, length: number | undefined, colors: ReturnType<typeof pc.createColors>): string[] {
  const gutter = `  ${number} │ `;
  // A long line (one-line JSON, a paragraph) is shown from a little before the place.
  const from = column === undefined || line.length <= widest ? 0 : Math.max(0, Math.min(column - 40, line.length - widest));
  const shown = visible(line.slice(from, from + widest));
  if (column === undefined) return [`${colors.dim(gutter)}${shown}`];
  const before = visible(line.slice(from, column - 1)).length;
  const rule = " ".repeat(gutter.length - 2) + "│ ";
  return [`${colors.dim(gutter)}${shown}`, `${colors.dim(rule)}${" ".repeat(before)}${colors.red("^".repeat(Math.max(1, Math.min(length ?? 1, shown.length - before))))}`];
}

/** What a bug looks like to a user: sorry, how to tell, and where the details are. */
export function bugWords(error: unknown, debug: boolean, color: boolean): string {
  const colors = pc.createColors(color);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = debug && error instanceof Error && error.stack !== undefined ? `${error.stack}\n` : "";
  return `${colors.red("error:")} samma itself went wrong: ${visible(what)}\n${stack}  ${colors.cyan("→")} ${debug ? "Please report it with the lines above." : "Please report it with what `samma --debug …` prints."}\n`;
}
