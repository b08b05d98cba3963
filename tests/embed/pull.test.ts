import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findModel } from "../../src/embed/models/find.ts";
import { pullModel } from "../../src/embed/models/pull/pull.ts";
import { readPins } from "../../src/embed/models/lock.ts";
import { verifyModel } from "../../src/embed/models/verify.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import type { UserError } from "../../src/errors.ts";
import { fakeHub } from "./hub.ts";
import type { FakeHub } from "./hub.ts";
import { embedded, scratchFolder } from "./model.ts";

const id = "someone/tiny";
let hub: FakeHub;
let directory: string;
let files: Map<string, Buffer>;
let graph: Buffer;

beforeEach(async () => {
  const { directory: from } = embedded();
  files = new Map(["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx"].map((path) => [path, readFileSync(join(from, path))]));
  // Most tests never open the graph, and hashing all of it each time takes long.
  graph = files.get("onnx/model_quantized.onnx")!;
  files.set("onnx/model_quantized.onnx", graph.subarray(0, 3_000_000));
  files.set("README.md", Buffer.from("---\nlanguage: [sv, th]\n---\n# tiny\n"));
  files.set("pytorch_model.bin", Buffer.from("not wanted"));
  hub = await fakeHub(id, files);
  directory = scratchFolder();
});

afterEach(() => hub.close());

function pull(options: Partial<Parameters<typeof pullModel>[1]> = {}) {
  return pullModel(id, { directory, endpoint: hub.endpoint, ...options });
}

async function fault(work: Promise<unknown>): Promise<UserError> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  expect(error).toMatchObject({ name: "UserError" });
  return error as UserError;
}

describe("pull", () => {
  test("fetches what is needed and no more, pins it, and the model works", async () => {
    files.set("onnx/model_quantized.onnx", graph);
    const told: number[] = [];
    const { model, alreadyThere } = await pull({ onProgress: ({ bytes, total }) => told.push(bytes / total) });
    expect(alreadyThere).toBe(false);
    expect(told.at(-1)).toBe(1);
    expect(existsSync(join(model.directory, "pytorch_model.bin"))).toBe(false);
    expect(await verifyModel(model)).toMatchObject({ pinned: true, sound: true });
    const embedder = await openEmbedder({ model: findModel(id, { folders: [directory] }) });
    expect((await embedder.embed(["Hej"])).rows.some((value) => value !== 0)).toBe(true);
  });

  test("a second pull of a sound model asks the hub nothing", async () => {
    await pull();
    const before = hub.requests.length;
    expect((await pull()).alreadyThere).toBe(true);
    expect(hub.requests.length).toBe(before);
  });

  test("goes on after a broken connection, and asks only for the rest", async () => {
    hub.cut = { after: 1_000_000, times: 2 };
    const { model } = await pull();
    const ranges = hub.requests.filter(({ path }) => path.endsWith(".onnx")).map(({ range }) => range);
    expect(ranges).toHaveLength(3);
    expect(ranges.slice(1).every((range) => Number(/\d+/u.exec(range!)![0]) > 0)).toBe(true);
    expect((await verifyModel(model)).sound).toBe(true);
  });

  test("an interrupted pull leaves no model, and the next one goes on from there", async () => {
    const controller = new AbortController();
    const interrupted = pull({ signal: controller.signal, onProgress: ({ bytes, total }) => bytes > total / 2 && controller.abort(new Error("Ctrl-C")) });
    await expect(interrupted).rejects.toThrow("Ctrl-C");
    expect(existsSync(join(directory, id))).toBe(false);
    await pull();
    expect(Number(/\d+/u.exec(hub.requests.at(-1)!.range!)![0])).toBeGreaterThan(100_000);
  });

  test.each(["onnx/model_quantized.onnx", "tokenizer.json"])("refuses a %s that is not what the hub says it is", async (path) => {
    const bytes = Buffer.from(files.get(path)!);
    bytes[1000]! ^= 1;
    hub.tampered.set(path, bytes);
    expect((await fault(pull())).message).toContain(path);
    expect(existsSync(join(directory, id))).toBe(false);
  });

  test("another kind of model is refused before its graph is fetched", async () => {
    files.set("config.json", Buffer.from(JSON.stringify({ model_type: "gpt2", architectures: ["GPT2LMHeadModel"], hidden_size: 8 })));
    expect((await fault(pull())).message).toContain("GPT2LMHeadModel");
    expect(hub.requests.some(({ path }) => path.endsWith(".onnx"))).toBe(false);
  });

  test("a model without a graph in ONNX is refused", async () => {
    files.delete("onnx/model_quantized.onnx");
    expect((await fault(pull())).message).toContain("onnx");
  });

  test("with no network it says where to put which files", async () => {
    await hub.close();
    const { message, hints } = await fault(pull());
    expect(message).toContain(hub.endpoint);
    expect(hints.join(" ")).toContain(join(directory, id));
    expect(hints.join(" ")).toContain("tokenizer.json");
  });

  test("an id that the hub does not have, and one that is none", async () => {
    expect((await fault(pullModel("someone/else", { directory, endpoint: hub.endpoint }))).message).toContain("someone/else");
    for (const bad of ["../../etc", "a/b/c", "", "one", "a/.."]) expect((await fault(pullModel(bad, { directory, endpoint: hub.endpoint }))).message).toContain("no model id");
  });

  test("a page that is no hub's is said to be none", async () => {
    const fetch = () => Promise.resolve(new Response("<html>Please log in to this network</html>"));
    expect((await fault(pull({ fetch }))).message).toContain("not that of a model hub");
  });

  test("the pins keep their comments and what else they pin", async () => {
    const path = join(directory, "models.lock.yaml");
    writeFileSync(path, "# ours\nmodels:\n  other/one: # as agreed\n    files: {}\n");
    await pull();
    expect(readFileSync(path, "utf8")).toMatch(/^# ours\nmodels:\n {2}other\/one:\s+# as agreed/u);
    expect([...readPins(directory).keys()]).toEqual(["other/one", id]);
  });

  test("a commit that no longer has the pinned bytes is not trusted", async () => {
    await pull();
    const path = join(directory, "models.lock.yaml");
    const sha256 = readPins(directory).get(id)!.files["config.json"]!.sha256;
    writeFileSync(path, readFileSync(path, "utf8").replace(sha256, "a0".repeat(32)));
    expect((await fault(pull())).message).toContain("models.lock.yaml");
  });

  test("nothing half-done is left behind", async () => {
    await pull();
    expect(readdirSync(join(directory, ".incomplete"))).toEqual([]);
  });
});
