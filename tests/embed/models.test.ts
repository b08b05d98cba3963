import { appendFileSync, cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findModel } from "../../src/embed/models/find.ts";
import { listModels } from "../../src/embed/models/list.ts";
import { packageFolder, userCache } from "../../src/embed/models/places.ts";
import { verifyModel } from "../../src/embed/models/verify.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { embedded, scratchFolder } from "./model.ts";

const id = "samma-static-v1";
let folder: string;
let place: string;

beforeEach(() => {
  folder = scratchFolder();
  place = join(folder, id);
  cpSync(embedded().directory, place, { recursive: true });
  cpSync(join(packageFolder(), "models", "models.lock.yaml"), join(folder, "models.lock.yaml"));
});

/** What a user reads who checks with this model. */
async function refusal(): Promise<string> {
  try {
    const embedder = await openEmbedder({ model: findModel(id, { folders: [folder], workingFolder: folder }) });
    await embedder.embed(["Hej"]);
  } catch (fault) {
    expect(fault).toMatchObject({ name: "UserError" });
    const { message, hints, place: at } = fault as { message: string; hints: string[]; place?: { path: string } };
    expect(hints.length).toBeGreaterThan(0);
    return [message, at?.path ?? "", ...hints].join("\n");
  }
  throw new Error("was not refused");
}

describe("a model that cannot be used is refused, with what and where:", () => {
  test.each<[string, () => void, RegExp]>([
    ["no such folder", () => rmSync(place, { recursive: true }), /no model "samma-static-v1"[^]*models pull/u],
    ["no graph", () => rmSync(join(place, "onnx"), { recursive: true }), /has no graph/u],
    ["no tokenizer", () => rmSync(join(place, "tokenizer.json")), /tokenizer\.json/u],
    ["an empty graph", () => truncateSync(join(place, "onnx/model_quantized.onnx"), 0), /empty file/u],
    ["a truncated graph", () => truncateSync(join(place, "onnx/model_quantized.onnx"), 1_000_000), /damaged|not an ONNX/u],
    ["a graph that is a web page", () => writeFileSync(join(place, "onnx/model_quantized.onnx"), "<html>not found</html>"), /damaged|not an ONNX/u],
    ["a truncated tokenizer", () => truncateSync(join(place, "tokenizer.json"), 100_000), /tokenizer/u],
    ["a config that is not JSON", () => writeFileSync(join(place, "config.json"), "{"), /not JSON/u],
    ["a text-generation model", () => writeFileSync(join(place, "config.json"), JSON.stringify({ architectures: ["LlamaForCausalLM"], hidden_size: 8 })), /LlamaForCausalLM/u],
    ["a classifier", () => writeFileSync(join(place, "config.json"), JSON.stringify({ architectures: ["BertForSequenceClassification"], hidden_size: 8 })), /BertForSequenceClassification/u],
    ["a config without dimensions", () => writeFileSync(join(place, "config.json"), "{}"), /hidden_size/u],
  ])("%s", async (_, damage, said) => {
    damage();
    expect(await refusal()).toMatch(said);
  });
});

describe("models are found", () => {
  test("by id, by path, and the nearer folder first", () => {
    expect(findModel(id, { folders: [folder] }).directory).toBe(place);
    expect(findModel(place, { folders: [] }).directory).toBe(place);
    expect(findModel(`./${id}`, { folders: [], workingFolder: folder }).id).toBe(id);
    const nearer = scratchFolder();
    cpSync(place, join(nearer, id), { recursive: true });
    expect(findModel(id, { folders: [nearer, folder] }).directory).toBe(join(nearer, id));
  });

  test("and listed, with languages, size and hash; one that is broken does not hide the others", async () => {
    mkdirSync(join(folder, "someone", "broken"), { recursive: true });
    writeFileSync(join(folder, "someone", "broken", "config.json"), "{");
    const { models, unusable } = await listModels({ folders: [folder, join(folder, "nowhere")] });
    expect(models).toMatchObject([{ id, dimensions: 256, additive: true, embedded: true }]);
    expect(models[0]!.languages).toContain("th");
    expect(models[0]!.bytes).toBeGreaterThan(20_000_000);
    expect(models[0]!.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(unusable.map((model) => model.id)).toEqual(["someone/broken"]);
  });

  test("the cache is where SAMMA_CACHE says", () => {
    expect(userCache({ SAMMA_CACHE: "/somewhere/else" })).toBe("/somewhere/else");
    expect(userCache({ SAMMA_CACHE: "" })).toContain("samma");
  });
});

describe("verify", () => {
  test("the embedded model is as it was pinned", async () => {
    expect(await verifyModel(embedded())).toMatchObject({ pinned: true, sound: true });
  });

  test("names the file that is changed, truncated or gone", async () => {
    const model = findModel(id, { folders: [folder] });
    appendFileSync(model.tokenizer, " ");
    truncateSync(model.onnx, 5000);
    rmSync(model.tokenizerConfig);
    writeFileSync(model.tokenizerConfig, "");
    const { sound, files } = await verifyModel(model);
    expect(sound).toBe(false);
    expect(Object.fromEntries(files.map(({ path, state }) => [path, state]))).toEqual({
      "config.json": "sound",
      "onnx/model_quantized.onnx": "truncated",
      "tokenizer.json": "changed",
      "tokenizer_config.json": "truncated",
    });
  });

  test("one that nobody pinned is neither sound nor faulty", async () => {
    rmSync(join(folder, "models.lock.yaml"));
    expect(await verifyModel(findModel(id, { folders: [folder] }))).toMatchObject({ pinned: false, sound: false, files: [] });
  });

  test("a broken lock file is said to be one, with its line", async () => {
    writeFileSync(join(folder, "models.lock.yaml"), "models:\n  a: [\n");
    await expect(verifyModel(findModel(id, { folders: [folder] }))).rejects.toMatchObject({ name: "UserError", place: { path: join(folder, "models.lock.yaml") } });
  });
});
