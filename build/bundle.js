import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { emptyModules } from "./empty.js";
import { bundledPackages, thirdPartyNotices } from "./notices.js";

/*
 * src -> dist: the command (cli.js) and the library (index.js), with all packages in it but onnxruntime-node. Commands, formats and
 * the model runtime are loaded by dynamic imports in src, so they become chunks that only their users load.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** Of all that goes into the bundle: what samma remembers of articles counts only for the code that found it. */
function buildHash() {
  const sources = readdirSync("src", { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const hash = createHash("sha256");
  for (const path of [...sources.sort(), "package-lock.json"]) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

const { metafile, outputFiles } = await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  jsx: "automatic",
  // White space and dead branches go, names stay: a bug report's stack should be readable.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  external: ["onnxruntime-node"],
  plugins: [emptyModules()],
  inject: ["build/shims.js"],
  define: { "process.env.NODE_ENV": '"production"', SAMMA_BUILD: JSON.stringify(buildHash()) },
  // CommonJS packages in the bundle ask for Node's own modules by require().
  banner: { js: 'import{createRequire as sammaCreateRequire}from"node:module";const require=sammaCreateRequire(import.meta.url);' },
  metafile: true,
  // Written below, when all of it is there: a build that fails leaves the last good one alone.
  write: false,
  logLevel: "warning",
});

const command = join(process.cwd(), "dist", "cli.js");
rmSync("dist", { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, path === command ? `#!/usr/bin/env node\n${text}` : text);
}
chmodSync(command, 0o755);
// What is in the bundle and why, for tests/package and for esbuild.github.io/analyze; not published.
writeFileSync("dist/meta.json", JSON.stringify(metafile));
writeFileSync("THIRD-PARTY-NOTICES.md", thirdPartyNotices(bundledPackages(metafile)));
