import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { additiveEmbedder } from "../../src/embed/additive/embedder.ts";
import type { AdditiveModel } from "../../src/embed/additive/embedder.ts";
import { openAdditiveModel } from "../../src/embed/additive/model.ts";
import { decodePieces, decodeVector, encodePieces, encodeVector } from "../../src/embed/cache/codec.ts";
import { shardFiles } from "../../src/embed/cache/folder.ts";
import { cacheInfo, clearCache } from "../../src/embed/cache/info.ts";
import { textKey } from "../../src/embed/cache/key.ts";
import { cachedAdditive } from "../../src/embed/cache/models.ts";
import { Store } from "../../src/embed/cache/store.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { embedded, manyScripts, scratchFolder } from "./model.ts";

const model = "ab".repeat(32);
const other = "cd".repeat(32);

async function stored(directory: string, values: Record<string, string>, options: { modelSha256?: string; limit?: number } = {}): Promise<void> {
  const store = new Store({ directory, modelSha256: model, ...options });
  for (const [key, value] of Object.entries(values)) await store.put(textKey(key), Buffer.from(value));
  await store.close();
}

function read(directory: string, key: string, modelSha256 = model): string | undefined {
  const bytes = new Store({ directory, modelSha256 }).get(textKey(key));
  return bytes && Buffer.from(bytes).toString();
}

describe("the store", () => {
  test("finds again what an earlier process kept, and nothing of another model", async () => {
    const directory = scratchFolder();
    await stored(directory, { "en mening": "ett", "ประโยคหนึ่ง": "två" });
    expect(read(directory, "ประโยคหนึ่ง")).toBe("två");
    expect(read(directory, "ej där")).toBeUndefined();
    expect(read(directory, "en mening", other)).toBeUndefined();
  });

  test("two at once lose nothing", async () => {
    const directory = scratchFolder();
    const [a, b] = [new Store({ directory, modelSha256: model }), new Store({ directory, modelSha256: model })];
    await a.put(textKey("a"), Buffer.from("1"));
    await b.put(textKey("b"), Buffer.from("2"));
    await Promise.all([a.close(), b.close()]);
    expect([read(directory, "a"), read(directory, "b")]).toEqual(["1", "2"]);
  });

  test("many small shards become one, with everything in it", async () => {
    const directory = scratchFolder();
    for (let run = 0; run < 20; run++) await stored(directory, { [`text ${run}`]: `value ${run}` });
    expect(shardFiles(directory).length).toBeLessThan(10);
    for (let run = 0; run < 20; run++) expect(read(directory, `text ${run}`)).toBe(`value ${run}`);
  });

  test("never gives a wrong answer, whichever byte of the file is wrong, and keeps what is sound", async () => {
    const directory = scratchFolder();
    await stored(directory, { a: "alpha", b: "beta" });
    const { path } = shardFiles(directory)[0]!;
    const sound = readFileSync(path);
    for (let at = 0; at < sound.length; at++) {
      const broken = Buffer.from(sound);
      broken[at]! ^= 0x5a;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, broken);
      for (const [key, value] of [["a", "alpha"], ["b", "beta"]] as const) expect([value, undefined]).toContain(read(directory, key));
    }
  });

  test.each([
    ["truncated in its index", (path: string) => truncateSync(path, 70)],
    ["truncated in its records", (path: string) => truncateSync(path, readFileSync(path).length - 1)],
    ["empty", (path: string) => writeFileSync(path, "")],
    ["another file altogether", (path: string) => writeFileSync(path, "not a shard\n".repeat(100))],
  ])("a shard that is %s is a miss, and is made anew", async (_, damage) => {
    const directory = scratchFolder();
    await stored(directory, { zzz: "a value of some length" });
    damage(shardFiles(directory)[0]!.path);
    expect(read(directory, "zzz")).toBeUndefined();
    await stored(directory, { zzz: "a value of some length" });
    expect(read(directory, "zzz")).toBe("a value of some length");
  });

  test("stays within its limit; what was not used for longest goes", async () => {
    const directory = scratchFolder();
    const value = "x".repeat(10_000);
    await stored(directory, { old: value });
    const { path } = shardFiles(directory)[0]!;
    utimesSync(path, new Date(2001, 1, 1), new Date(2001, 1, 1));
    await stored(directory, { young: value }, { modelSha256: other, limit: 15_000 });
    expect(read(directory, "old")).toBeUndefined();
    expect(read(directory, "young", other)).toBe(value);
  });

  test("a folder that cannot be written means no cache and one warning", async () => {
    const directory = join(scratchFolder(), "file");
    writeFileSync(directory, "in the way");
    const warnings: string[] = [];
    const store = new Store({ directory, modelSha256: model, onWarning: (message) => warnings.push(message) });
    for (let at = 0; at < 3; at++) await store.put(textKey(`${at}`), new Uint8Array(5 * 2 ** 20));
    await store.close();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(directory);
  });
});

describe("vectors as bytes", () => {
  test("come back exactly, small where the model is eight-bit", () => {
    const eightBit = Float32Array.from({ length: 256 }, (_, at) => Math.fround(Math.fround(0.013_37) * ((at % 255) - 127)));
    const any = Float32Array.from({ length: 256 }, (_, at) => Math.sin(at * at));
    for (const row of [eightBit, any, new Float32Array(256)]) expect(decodeVector(encodeVector(row), 256)).toEqual(row);
    expect(encodeVector(eightBit).length).toBe(260);
    expect(decodeVector(new Uint8Array(17), 256)).toBeUndefined();
  });
});

describe("pieces as bytes", () => {
  test("come back as they were, of a line of a megabyte too", () => {
    const count = 300_000;
    const pieces = { ids: new Uint32Array(count).fill(7), starts: Uint32Array.from({ length: count }, (_, at) => 3 * at), ends: Uint32Array.from({ length: count }, (_, at) => 3 * at + 2) };
    expect(decodePieces(encodePieces(pieces), 3 * count)).toEqual(pieces);
  });
});

describe("an embedder with a cache", () => {
  test("gives the same bytes cold, warm and without a cache; warm, it never opens the model", async () => {
    const cacheDirectory = scratchFolder();
    const files = embedded();
    const ask = async (model: AdditiveModel) => {
      const embedder = additiveEmbedder(model);
      return { vectors: await embedder.embed(manyScripts), pieces: await embedder.pieces(manyScripts) };
    };
    const identity = { id: files.id, sha256: model };
    const real = openAdditiveModel(files, identity, () => Promise.resolve());
    const never: AdditiveModel = { ...real, tokenize: () => Promise.reject(new Error("opened")), pieceRows: () => Promise.reject(new Error("opened")) };
    const bare = await ask(real);
    for (const behind of [real, never]) {
      const store = new Store({ directory: cacheDirectory, modelSha256: model });
      expect(await ask(cachedAdditive(behind, store))).toEqual(bare);
      await store.close();
    }
    await expect(ask(cachedAdditive(never, new Store({ directory: scratchFolder(), modelSha256: model })))).rejects.toThrow("opened");
  });

  test("a damaged cache changes nothing but the time", async () => {
    const cacheDirectory = scratchFolder();
    const run = async () => {
      const embedder = await openEmbedder({ model: embedded(), cacheDirectory });
      const vectors = await embedder.embed(manyScripts);
      await embedder.close();
      return vectors;
    };
    const before = await run();
    for (const { path } of shardFiles(cacheDirectory)) {
      const bytes = readFileSync(path);
      for (let at = 5000; at < bytes.length; at += 997) bytes[at]! ^= 1;
      writeFileSync(path, bytes);
    }
    writeFileSync(join(cacheDirectory, "models.json"), '{"broken": [');
    expect(await run()).toEqual(before);
  });
});

describe("the cache folder", () => {
  test("says what it holds, and is cleared of that alone", async () => {
    const directory = scratchFolder();
    await stored(directory, { a: "1", b: "2" });
    await stored(directory, { c: "3" }, { modelSha256: other });
    writeFileSync(join(directory, "thesis.txt"), "the user's own");
    mkdirSync(join(directory, "vectors", "mine"));
    expect(cacheInfo(directory).models.map(({ sha256, records }) => [sha256, records])).toEqual([[model, 2], [other, 1]]);
    clearCache(directory);
    expect(cacheInfo(directory)).toMatchObject({ bytes: 0, models: [] });
    expect(readdirSync(directory).sort()).toEqual(["thesis.txt", "vectors"]);
    expect(existsSync(join(directory, "vectors", "mine"))).toBe(true);
  });

  test("that is not there holds nothing and can be cleared", () => {
    const directory = join(scratchFolder(), "none");
    expect(clearCache(directory)).toMatchObject({ bytes: 0, models: [] });
  });

  test.skipIf(process.getuid?.() === 0)("that is read-only is read all the same", async () => {
    const directory = scratchFolder();
    await stored(directory, { a: "1" });
    chmodSync(directory, 0o500);
    expect(read(directory, "a")).toBe("1");
    chmodSync(directory, 0o700);
    rmSync(directory, { recursive: true });
  });
});
