import type { Embedder } from "../embed/types.ts";
import { dot } from "./core/products.ts";
import type { Chosen, SettledBead } from "./overrides/apply.ts";
import type { Bead } from "./types.ts";

/** What was settled is sure. Without a counterpart each segment is a bead of its own, as everywhere. */
const sure = { confidence: 1, cost: 0, override: true } as const;

/**
 * The beads of what was settled by hand, as positions among the chosen segments.
 *
 * @throws whatever the embedder throws
 */
export async function settledBeads(settled: readonly SettledBead[], chosen: Chosen, { embedder, signal }: { readonly embedder: Embedder; readonly signal?: AbortSignal }): Promise<Bead[]> {
  if (settled.length === 0) return [];
  const full = settled.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const textOf = (key: "source" | "target") => (bead: SettledBead) => bead[key].map((at) => chosen[key][at]!.text).join(" ");
  const { rows, dimensions } = await embedder.embed([...full.map(textOf("source")), ...full.map(textOf("target"))], signal === undefined ? {} : { signal });
  const linked = full.map(({ source, target }, k): Bead => {
    const cosine = dot(rows, k * dimensions, rows, (full.length + k) * dimensions, dimensions);
    return { source, target, similarity: Math.max(-1, Math.min(1, cosine)), ...sure };
  });
  const alone = settled.flatMap(({ source, target }): Bead[] => {
    if (source.length > 0 && target.length > 0) return [];
    return [...source.map((at): Bead => ({ source: [at], target: [], similarity: 0, ...sure })), ...target.map((at): Bead => ({ source: [], target: [at], similarity: 0, ...sure }))];
  });
  return [...linked, ...alone];
}
