import { AutoTokenizer, env, pipeline } from "@xenova/transformers";
import { dirname } from "node:path";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parseTokenizer } from "../../src/embed/additive/tokenizer.ts";
import type { UnigramTokenizer } from "../../src/embed/additive/tokenizer.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import type { Embedder } from "../../src/embed/types.ts";
import { cosine, embedded, manyScripts, row } from "./model.ts";

let tokenizer: UnigramTokenizer;
let embedder: Embedder;

beforeAll(async () => {
  tokenizer = parseTokenizer(readFileSync(embedded().tokenizer, "utf8"));
  embedder = await openEmbedder({ model: embedded() });
  env.allowRemoteModels = false;
  env.localModelPath = dirname(embedded().directory);
});

/** What each piece covers in the text. */
function covered(text: string): string[] {
  const { starts, ends } = tokenizer.tokenize(text);
  return Array.from(starts, (start, piece) => text.slice(start, ends[piece]!)).filter((part) => part !== "");
}

describe("the tokenizer", () => {
  test("gives the pieces that transformers.js gives", async () => {
    const library = await AutoTokenizer.from_pretrained("samma-static-v1");
    for (const text of manyScripts) expect([...tokenizer.tokenize(text).ids], text).toEqual(library.encode(text));
  });

  test.each(manyScripts)("covers every letter once, in order: %s", (text) => {
    const { starts, ends } = tokenizer.tokenize(text);
    const letters = Array.from({ length: text.length }, () => 0);
    for (const [piece, start] of starts.entries()) {
      expect(start).toBeGreaterThanOrEqual(piece === 0 ? 0 : starts[piece - 1]!);
      for (let at = start; at < ends[piece]!; at++) letters[at]!++;
    }
    for (const [at, count] of letters.entries()) expect(count > 0, `${at}: ${text[at]}`).toBe(/\S/u.test(text[at]!));
  });

  test("keeps a place for what normalising folds together or draws apart", () => {
    expect(covered("ﬁ")).toEqual(["ﬁ"]);
    expect(covered("e\u0301tat").join("")).toBe("e\u0301tat");
    expect(covered("İ").at(0)).toBe("İ");
    expect(covered("Ｋｉｎａ")).toEqual(covered("Kina").map((part) => part.replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))));
    // Thai sara am is drawn apart into two characters; both pieces of it cover the whole letter, the rest keeps its own place.
    expect(covered("น้ำ").at(-1)).toContain("ำ");
  });

  test("finds a name in a decomposed text where it stands", () => {
    const text = "Chủ tịch Lâm".normalize("NFD");
    const name = "Lâm".normalize("NFD");
    const { starts, ends } = tokenizer.tokenize(text);
    expect(starts).toContain(text.indexOf(name));
    expect(ends.at(-1)).toBe(text.length);
  });

  test("an emoji, even a composed one, is never cut in half", () => {
    for (const text of ["bra 👍🏽 jobbat", "👩‍👩‍👧 familj", "🇸🇪🇹🇭"]) {
      for (const part of covered(text)) expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
    }
  });

  test("any string keeps its places inside, and none is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { starts, ends } = tokenizer.tokenize(text);
        starts.forEach((start, piece) => expect(start).toBeLessThanOrEqual(ends[piece]!));
        ends.forEach((end) => expect(end).toBeLessThanOrEqual(text.length));
        const seen = new Set<number>();
        starts.forEach((start, piece) => { for (let at = start; at < ends[piece]!; at++) seen.add(at); });
        for (let at = 0; at < text.length; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) expect(seen.has(at)).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});

describe("vectors", () => {
  test("are those of the feature-extraction pipeline, mean pooling, normalised", async () => {
    const extract = await pipeline("feature-extraction", "samma-static-v1");
    const { rows } = await embedder.embed(manyScripts);
    const { data } = await extract([...manyScripts], { pooling: "mean", normalize: true });
    rows.forEach((value, at) => expect(Math.abs(value - (data[at] as number))).toBeLessThan(1e-6));
  });

  test("lie close for translations, apart for other sentences", async () => {
    const vectors = await embedder.embed(["The cat is asleep on the sofa.", "Katten sover på soffan.", "แมวนอนหลับอยู่บนโซฟา", "Parliament passed the budget on Tuesday."]);
    const [english, swedish, thai, other] = [0, 1, 2, 3].map((at) => row(vectors, at));
    expect(cosine(english!, swedish!)).toBeGreaterThan(cosine(english!, other!) + 0.3);
    expect(cosine(swedish!, thai!)).toBeGreaterThan(cosine(thai!, other!) + 0.3);
  });

  test("depend on the text alone, not on its neighbours or their order", async () => {
    const together = await embedder.embed(manyScripts);
    const reversed = await embedder.embed([...manyScripts].reverse());
    const anew = await openEmbedder({ model: embedded() });
    for (const [at, text] of manyScripts.entries()) {
      const alone = await anew.embed([text]);
      expect(row(together, at)).toEqual(alone.rows);
      expect(row(reversed, manyScripts.length - 1 - at)).toEqual(alone.rows);
      expect(together.weights![at]).toBe(alone.weights![0]);
    }
  });

  test("a joined text's vector is the sum of its parts by their weights", async () => {
    const parts = manyScripts.slice(0, 6);
    const { rows, weights } = await embedder.embed(parts);
    const sum = new Float64Array(embedder.dimensions);
    for (const at of parts.keys()) for (let column = 0; column < sum.length; column++) sum[column]! += weights![at]! * rows[at * sum.length + column]!;
    const joined = await embedder.embed([parts.join(" ")]);
    expect(cosine(sum, joined.rows)).toBeGreaterThan(1 - 1e-9);
    expect(Math.hypot(...sum)).toBeCloseTo(joined.weights![0]!, 4);
  });

  test("a text without a piece is all zero, and the rest is not disturbed", async () => {
    const { rows, weights } = await embedder.embed(["", " \n\t", "ord"]);
    expect(rows.subarray(0, 512).every((value) => value === 0)).toBe(true);
    expect([...weights!.subarray(0, 2)]).toEqual([0, 0]);
    expect(Math.hypot(...rows.subarray(512))).toBeCloseTo(1, 6);
  });

  test("pieces add up to the sentence", async () => {
    const [pieces] = await embedder.pieces([manyScripts[4]!]);
    const sum = new Float64Array(embedder.dimensions);
    pieces!.rows.forEach((value, at) => (sum[at % sum.length]! += value));
    expect(cosine(sum, (await embedder.embed([manyScripts[4]!])).rows)).toBeGreaterThan(1 - 1e-9);
  });

  test("progress is told up to the end, and an abort stops the work", async () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `mening nummer ${at}`);
    const told: number[] = [];
    await embedder.embed(texts, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(texts.length);
    const controller = new AbortController();
    const work = embedder.embed(texts, { signal: controller.signal, onProgress: () => controller.abort(new Error("stopped")) });
    await expect(work).rejects.toThrow("stopped");
  });
});
