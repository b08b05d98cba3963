import { z } from "zod";
import { UserError } from "../../errors.ts";
import type { EarlierReport } from "./types.ts";

const finding = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  set: z.string(),
  language: z.string(),
  path: z.string(),
  range: z.object({ start: z.object({ line: z.number().int(), column: z.number().int() }) }),
});

const schema = z.object({ samma: z.string(), findings: z.array(finding) });

const hints = ["`samma check -f json -o report.json` writes one."];

/**
 * Reads what `samma check -f json` wrote; keys it does not know are let pass, so that reports of later versions are read too.
 *
 * @throws UserError where the text is no such report.
 */
export function readReport(text: string, path: string): EarlierReport {
  const parsed = schema.safeParse(jsonOf(text, path));
  if (!parsed.success) {
    const { path: where, message } = parsed.error.issues[0]!;
    throw new UserError(`${path} is no report of samma: ${where.length === 0 ? "it" : where.join(".")} does not fit (${message})`, { place: { path }, hints });
  }
  const { samma, findings } = parsed.data;
  return { samma, findings: findings.map(({ range, ...rest }) => ({ ...rest, line: range.start.line, column: range.start.column })) };
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new UserError(`${path} is no JSON`, { place: { path }, hints, cause: error });
  }
}
