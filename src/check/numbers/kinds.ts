import * as marks from "./marks.ts";
import { measureOf } from "./measures.ts";
import type { Token } from "./tokens.ts";
import type { Certainty, NumberKind } from "./types.ts";

/** A number with what stands around it. */
export interface Surroundings {
  readonly group: readonly Token[];
  readonly before: string;
  readonly after: string;
  readonly nearMonth: boolean;
}

/** What a number counts, from the signs beside it and its own shape. */
export function kindOf({ group, before, after, nearMonth }: Surroundings, certainty: Certainty): NumberKind {
  const [token] = group;
  const alone = group.length === 1 && token?.type === "figure" ? token : undefined;
  if (alone?.time === true) return "time";
  if (marks.PERCENT_AFTER.test(after) || marks.PERCENT_BEFORE.test(before)) return "percentage";
  const value = alone?.plain === true ? Number(alone.readings[0]![0]) : undefined;
  if (value === undefined) return certainty === "figures" ? "number" : wordKind(before, after);
  const tens = value % 10 === 0 && (value < 100 || (value >= 500 && value < 2200));
  const behind = after.replace(marks.SHARED_END, "");
  if (tens && (marks.DECADE_AFTER.test(behind) || marks.DECADE_BEFORE.test(before))) return value >= 500 && value % 100 === 0 && marks.CENTURY_AFTER.test(behind) ? "century" : "decade";
  if (marks.MONTH_AFTER.test(after) || marks.MONTH_BEFORE.test(before)) return "month";
  if (value <= 31 && (nearMonth || marks.DAY_AFTER.test(after) || marks.DAY_BEFORE.test(before))) return "day";
  if (marks.YEAR_AFTER.test(after) && value >= 100) return "year";
  if (value >= 100 && value < 3000 && (marks.YEAR_BEFORE.test(before) || nearMonth)) return "year";
  if (value >= 1700 && value < 2100 && measureOf(after) === undefined) return "year";
  if (/[\p{L}]-?$/u.test(before) && /\p{Lu}-?$/u.test(before)) return "code";
  if (marks.ORDINAL_AFTER.test(after) || marks.ORDINAL_BEFORE.test(before)) return "ordinal";
  return "number";
}

/** A word that can be nothing but a number for what stands beside it: 第四次, 三月, tháng tư, "XIX век". */
export function isSaid({ before, after, group }: Surroundings): boolean {
  const [token] = group;
  if (token?.type !== "word") return false;
  if (token.roman === true) return marks.CENTURY_WORD_AFTER.test(after) || marks.CENTURY_WORD_BEFORE.test(before);
  return /第$/u.test(before) || wordKind(before, after) === "month" || /月$/u.test(before);
}

function wordKind(before: string, after: string): NumberKind {
  if (marks.MONTH_AFTER.test(after) || marks.MONTH_BEFORE.test(before)) return "month";
  if (/月$/u.test(before)) return "day";
  return marks.ORDINAL_BEFORE.test(before) ? "ordinal" : "number";
}
