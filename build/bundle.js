import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { emptyModules } from "./empty.js";
import { bundledPackages, thirdPartyNotices } from "./notices.js";

/*
 * src -> dist: the command (cli.js) and the library (index.js), with all packages in it but onnxruntime-node. Commands, formats and
 * the model runtime are loaded by dynamic imports in src, so they become chunks that only their users load.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });

const { metafile } = await build({
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
  define: { "process.env.NODE_ENV": '"production"' },
  // CommonJS packages in the bundle ask for Node's own modules by require().
  banner: { js: 'import{createRequire as sammaCreateRequire}from"node:module";const require=sammaCreateRequire(import.meta.url);' },
  metafile: true,
  logLevel: "warning",
});

const command = "dist/cli.js";
writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, "utf8")}`);
chmodSync(command, 0o755);
writeFileSync("dist/meta.json", JSON.stringify(metafile));
writeFileSync("THIRD-PARTY-NOTICES.md", thirdPartyNotices(bundledPackages(metafile)));
