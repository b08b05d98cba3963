import type { Language } from "../../src/article/types.ts";
import { prepareSide, type Side } from "../../src/align/core/side.ts";
import type { Embedder, Vectors } from "../../src/embed/types.ts";
import { seeded, seedOf } from "./random.ts";
import type { WeighedText } from "./texts.ts";

/** Puts noise on vectors: to each a random direction, `amount` times its length long. */
function roughen(vectors: Vectors, amount: number, seed: string): Vectors {
  if (amount === 0) return vectors;
  const random = seeded(seedOf(seed));
  const { dimensions } = vectors;
  const rows = Float32Array.from(vectors.rows);
  const weights = Float32Array.from(vectors.weights ?? new Float32Array(rows.length / dimensions).fill(1));
  // A uniform number of -1 to 1 has variance 1/3.
  const scale = amount * Math.sqrt(3 / dimensions);
  for (let i = 0; i < weights.length; i++) {
    let squares = 0;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) {
      rows[d]! += scale * (2 * random() - 1);
      squares += rows[d]! * rows[d]!;
    }
    const norm = Math.sqrt(squares);
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) rows[d]! /= norm;
    weights[i]! *= norm;
  }
  return { dimensions, rows, weights };
}

/** Embeds a gold text and makes both sides ready. */
export async function sidesOf({ text, noise }: Pick<WeighedText, "text" | "noise">, embedder: Embedder): Promise<{ source: Side; target: Side }> {
  const side = async (texts: readonly string[], language: Language, key: string): Promise<Side> =>
    prepareSide({ texts, language, vectors: roughen(await embedder.embed(texts), noise, `${text.set}/${text.name}/${key}`) });
  return { source: await side(text.source, text.languages[0], "source"), target: await side(text.target, text.languages[1], "target") };
}
