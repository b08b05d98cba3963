import * as marks from "./marks.ts";
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
  const tens = value % 10 === 0 && (value < 100 || (value >= 1000 && value < 2200));
  if (tens && (marks.DECADE_AFTER.test(after) || marks.DECADE_BEFORE.test(before))) return value >= 1000 && value % 100 === 0 && marks.CENTURY_AFTER.test(after) ? "century" : "decade";
  if (marks.MONTH_AFTER.test(after) || marks.MONTH_BEFORE.test(before)) return "month";
  if (value <= 31 && (nearMonth || marks.DAY_AFTER.test(after) || marks.DAY_BEFORE.test(before))) return "day";
  if (marks.YEAR_AFTER.test(after) && value >= 100) return "year";
  if (value >= 100 && value < 3000 && (marks.YEAR_BEFORE.test(before) || nearMonth)) return "year";
  if (value >= 1700 && value < 2100 && !isConvertible({ group, before, after, nearMonth })) return "year";
  if (/[\p{L}]-?$/u.test(before) && /\p{Lu}-?$/u.test(before)) return "code";
  if (marks.ORDINAL_AFTER.test(after) || marks.ORDINAL_BEFORE.test(before)) return "ordinal";
  return "number";
}

function wordKind(before: string, after: string): NumberKind {
  if (marks.MONTH_AFTER.test(after)) return "month";
  return marks.ORDINAL_BEFORE.test(before) ? "ordinal" : "number";
}

/** A measure that a translator may convert follows: 5 miles, 70°F, 20 亩. */
export function isConvertible({ after }: Surroundings): boolean {
  return marks.CONVERTIBLE_AFTER.test(after);
}
