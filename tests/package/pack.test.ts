import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageFolder } from "../../src/embed/models/places.ts";

const root = packageFolder();

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { path: string; kind: string; external?: boolean }[]; readonly inputs: Readonly<Record<string, unknown>>; readonly entryPoint?: string }>>;
}

let meta: Metafile;

beforeAll(() => {
  // npm test builds first; whoever runs vitest alone gets a build here.
  if (!existsSync(join(root, "dist", "meta.json"))) execFileSync(process.execPath, [join(root, "build", "bundle.js")]);
  meta = JSON.parse(readFileSync(join(root, "dist", "meta.json"), "utf8")) as Metafile;
});

/** Package folders of the files that go into an output, or into all. */
function packages(outputs: readonly string[]): Set<string> {
  const names = outputs.flatMap((name) => Object.keys(meta.outputs[name]!.inputs)).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

describe("the bundle", () => {
  test("asks for nothing but Node and onnxruntime-node", () => {
    const outside = Object.values(meta.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true).map(({ path }) => path));
    const unexpected = outside.filter((path) => !path.startsWith("node:") && !builtinModules.includes(path) && path !== "onnxruntime-node");
    expect([...new Set(unexpected)]).toEqual([]);
  });

  test("starts without the model runtime, the readers and the terminal's views", () => {
    const reached = new Set<string>(["dist/cli.js"]);
    for (const output of reached) for (const { path, kind } of meta.outputs[output]!.imports) if (kind === "import-statement" && path in meta.outputs) reached.add(path);
    const loaded = packages([...reached]);
    for (const heavy of ["@xenova/transformers", "ink", "react", "eld", "zod", "parse5", "yaml", "acorn"]) expect([...loaded]).not.toContain(heavy);
    const direct = [...reached].flatMap((output) => meta.outputs[output]!.imports).filter(({ kind }) => kind === "import-statement");
    expect(direct.map(({ path }) => path)).not.toContain("onnxruntime-node");
  });

  test("gives notice of every package in it, with its licence", () => {
    const notices = readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
    for (const name of packages(Object.keys(meta.outputs))) expect(notices).toContain(`\n## ${name} `);
  });
});

describe("the tarball", () => {
  let files: readonly string[];

  beforeAll(() => {
    const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], shell: process.platform === "win32" });
    const answer = JSON.parse(said) as { files: { path: string }[] }[] | Record<string, { files: { path: string }[] }>;
    files = Object.values(answer)[0]!.files.map(({ path }) => path);
  });

  test.each([
    "dist/cli.js",
    "dist/index.js",
    "models/models.lock.yaml",
    "models/samma-static-v1/README.md",
    "models/samma-static-v1/config.json",
    "models/samma-static-v1/tokenizer.json",
    "models/samma-static-v1/tokenizer_config.json",
    "models/samma-static-v1/onnx/model_quantized.onnx",
    "glossary/glossary.schema.json",
    "THIRD-PARTY-NOTICES.md",
    "README.md",
    "LICENSE",
  ])("holds %s", (path) => expect(files).toContain(path));

  test("holds examples, and nothing that only the workshop needs", () => {
    expect(files.some((path) => path.startsWith("examples/"))).toBe(true);
    expect(files.filter((path) => /^(src|tests|bench|build|reports|node_modules|models\/training)\/|meta\.json$|\.tgz$/u.test(path))).toEqual([]);
  });
});

describe("an installed copy, with onnxruntime-node beside it and nothing else", () => {
  let home: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "samma-installed-"));
    for (const part of ["dist", "package.json", "models/samma-static-v1"]) cpSync(join(root, part), join(home, part), { recursive: true });
    mkdirSync(join(home, "node_modules"));
    for (const name of ["onnxruntime-node", "onnxruntime-common"]) symlinkSync(join(root, "node_modules", name), join(home, "node_modules", name), "junction");
  });

  test("the command runs", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, "dist", "cli.js"), "--version"], { cwd: tmpdir(), encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim()).toBe((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
  });

  test("the library embeds with the embedded model, and keeps what it computed in the cache it was given", () => {
    const script = join(home, "embed.mjs");
    writeFileSync(
      script,
      `import { findModel, openEmbedder } from ${JSON.stringify(new URL(`file://${join(home, "dist", "index.js")}`).href)};
       const embedder = await openEmbedder({ model: findModel(), cacheDirectory: ${JSON.stringify(join(home, "cache"))} });
       const { rows } = await embedder.embed(["En mening på svenska.", "ประโยคภาษาไทย"]);
       await embedder.close();
       console.log(Math.hypot(...rows.subarray(0, 256)).toFixed(3));`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: home, encoding: "utf8" });
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({ status: 0, stderr: "", stdout: "1.000" });
    expect(existsSync(join(home, "cache", "vectors"))).toBe(true);
  });
});
