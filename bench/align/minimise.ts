/** Writes the gradient and returns the value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const dot = (x: Float64Array, y: Float64Array): number => x.reduce((sum, value, k) => sum + value * y[k]!, 0);

interface Curvature {
  readonly step: Float64Array;
  readonly change: Float64Array;
}

/** Two-loop recursion: the gradient times an estimate of the inverse Hessian. */
function direction(gradient: Float64Array, history: readonly Curvature[]): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let h = history.length - 1; h >= 0; h--) {
    const { step, change } = history[h]!;
    const alpha = dot(step, q) / dot(step, change);
    alphas[h] = alpha;
    for (let k = 0; k < q.length; k++) q[k]! -= alpha * change[k]!;
  }
  const last = history.at(-1);
  const scale = last === undefined ? 1 / Math.max(1e-12, Math.sqrt(dot(gradient, gradient))) : dot(last.step, last.change) / dot(last.change, last.change);
  for (let k = 0; k < q.length; k++) q[k]! *= scale;
  history.forEach(({ step, change }, h) => {
    const beta = dot(change, q) / dot(step, change);
    for (let k = 0; k < q.length; k++) q[k]! += (alphas[h]! - beta) * step[k]!;
  });
  return q;
}

/** L-BFGS with backtracking (Nocedal and Wright 2006, algorithm 7.5), for convex objectives. */
export function minimise(objective: Objective, start: Float64Array, iterations = 100): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  const history: Curvature[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const down = direction(gradient, history);
    const slope = dot(gradient, down);
    let size = 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let attempt = 0; attempt < 20 && !(nextValue <= value - 1e-4 * size * slope); attempt++, size /= 2) {
      next = at.map((x, k) => x - size * down[k]!);
      nextGradient = new Float64Array(at.length);
      nextValue = objective(next, nextGradient);
    }
    if (!(nextValue < value)) return at;
    const step = next.map((x, k) => x - at[k]!);
    const change = nextGradient.map((x, k) => x - gradient[k]!);
    if (dot(step, change) > 1e-10) history.push({ step, change });
    if (history.length > 8) history.shift();
    const settled = value - nextValue < 1e-6 * Math.abs(value);
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (settled) return at;
  }
  return at;
}
