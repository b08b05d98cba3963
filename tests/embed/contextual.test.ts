import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pool } from "../../src/embed/contextual/pooling.ts";
import { specialPieces, windows } from "../../src/embed/contextual/windows.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import type { Embedder } from "../../src/embed/types.ts";
import { cosine, embedded, manyScripts, row, scratchFolder } from "./model.ts";

/** The embedded model read as any other: graph and tokenizer of the library, one text at a time. */
let embedder: Embedder;

beforeAll(async () => {
  embedder = await openEmbedder({ model: { ...embedded(), additive: false } });
});

afterAll(() => embedder.close());

describe("a model that is not known to be additive", () => {
  test("gives the same vectors as sums of pieces do, where it is", async () => {
    const sums = await openEmbedder({ model: embedded() });
    const [a, b] = [await embedder.embed(manyScripts), await sums.embed(manyScripts)];
    for (const at of manyScripts.keys()) expect(cosine(row(a, at), row(b, at))).toBeGreaterThan(1 - 1e-6);
    expect(a.weights).toBeUndefined();
  });

  test("depends on the text alone", async () => {
    const together = await embedder.embed(manyScripts);
    for (const [at, text] of manyScripts.entries()) expect((await embedder.embed([text])).rows).toEqual(row(together, at));
  });

  test("reads a text beyond its window to the end", async () => {
    const filler = "Hamnen ligger vid havet. ".repeat(200);
    const vectors = await embedder.embed([filler + "Kocken bakar bröd av råg. ".repeat(200), filler, ""]);
    const whole = row(vectors, 0);
    expect(Math.hypot(...whole)).toBeCloseTo(1, 5);
    expect(cosine(whole, row(vectors, 1))).toBeLessThan(0.95);
    expect(row(vectors, 2).every((value) => value === 0)).toBe(true);
  });

  test("has no piece vectors, and says so", async () => {
    await expect(embedder.pieces(["a"])).rejects.toThrow("not additive");
  });

  test("keeps its vectors in the cache, the same to the bit", async () => {
    const cacheDirectory = scratchFolder();
    const answers = [];
    for (let run = 0; run < 2; run++) {
      const cached = await openEmbedder({ model: { ...embedded(), additive: false }, cacheDirectory });
      answers.push((await cached.embed(manyScripts)).rows);
      await cached.close();
    }
    expect(answers[0]).toEqual((await embedder.embed(manyScripts)).rows);
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe("windows", () => {
  const special = { before: [101], after: [102] };

  test("hold every piece once, in order, each within the room and with the special pieces around it", () => {
    const ids = Array.from({ length: 1300 }, (_, at) => at + 1000);
    const cut = windows(ids, 512, special);
    expect(cut).toHaveLength(3);
    for (const window of cut) expect([window.length <= 512, window[0], window.at(-1)]).toEqual([true, 101, 102]);
    expect(cut.flatMap((window) => window.slice(1, -1))).toEqual(ids);
    const lengths = cut.map((window) => window.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test("a short text is one window", () => expect(windows([7, 8], 512, special)).toEqual([[101, 7, 8, 102]]));

  test.each([
    [[7], [101, 7, 102], { before: [101], after: [102] }],
    [[7], [7, 1], { before: [], after: [1] }],
    [[7], [7], { before: [], after: [] }],
  ])("special pieces: %j in %j", (bare, dressed, expected) => expect(specialPieces(bare, dressed)).toEqual(expected));
});

describe("pooling", () => {
  const hidden = { dims: [1, 2, 2], data: Float32Array.of(3, 0, 0, 4) };

  test("is the mean of the pieces, at length 1", () => expect([...pool({ last_hidden_state: hidden }, 2)]).toEqual([0.6, 0.8]));

  test("takes the graph's own sentence vector, unless it is of another length", () => {
    const own = { dims: [1, 2], data: Float32Array.of(0, 5) };
    expect([...pool({ last_hidden_state: hidden, sentence_embedding: own }, 2)]).toEqual([0, 1]);
    expect([...pool({ last_hidden_state: hidden, sentence_embedding: { dims: [1, 3], data: Float32Array.of(1, 1, 1) } }, 2)]).toEqual([0.6, 0.8]);
  });
});
