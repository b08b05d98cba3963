import { minimise } from "../../align/minimise.ts";

const PENALTY = 3;
/** What hardly varies among the examples tells nothing, and would get a boundless weight. */
const LEAST_SPREAD = 1e-6;

/** Logistic regression on standardised columns with a quadratic penalty; the first column is the intercept. Weights are for the columns as given. */
export function logistic(rows: readonly (readonly number[])[], isTrue: readonly boolean[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const mean = Array.from({ length: columns }, (_, k) => (k === 0 ? 0 : rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length));
  const spread = mean.map((middle, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - middle) ** 2, 0) / rows.length));
  const scaled = rows.map((row) => row.map((value, k) => (k === 0 ? 1 : spread[k]! < LEAST_SPREAD ? 0 : (value - mean[k]!) / spread[k]!)));
  const found = minimise((at, gradient) => {
    let value = 0;
    for (let k = 0; k < at.length; k++) {
      value += k === 0 ? 0 : (PENALTY / 2) * at[k]! ** 2;
      gradient[k] = k === 0 ? 0 : PENALTY * at[k]!;
    }
    scaled.forEach((row, index) => {
      const sum = row.reduce((total, x, k) => total + x * at[k]!, 0);
      value += Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, isTrue[index] ? -sum : sum);
      const error = 1 / (1 + Math.exp(-sum)) - (isTrue[index] ? 1 : 0);
      row.forEach((x, k) => (gradient[k]! += error * x));
    });
    return value;
  }, new Float64Array(columns));
  const plain = [...found].map((weight, k) => (k === 0 || spread[k]! < LEAST_SPREAD ? 0 : weight / spread[k]!));
  plain[0] = found[0]! - plain.reduce((sum, weight, k) => sum + weight * mean[k]!, 0);
  return plain;
}
