/** `npm run bench` lists the benchmarks, `npm run bench FOLDER/NAME [ARGS]` runs one. bench/README.md says what each measures. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const [name, ...args] = process.argv.slice(2);
const file = join(folder, `${name ?? ""}.ts`);

if (name === undefined || !existsSync(file)) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const names = files
    .map((path) => path.replaceAll("\\", "/"))
    // A benchmark says in its head how it is run; the other files are its parts.
    .filter((path) => path.endsWith(".ts") && path.includes("/") && readFileSync(join(folder, path), "utf8").includes(`npm run bench ${path.slice(0, -3)}`))
    .map((path) => path.slice(0, -3));
  console.log(`npm run bench NAME, where NAME is one of\n${names.sort().map((known) => `  ${known}`).join("\n")}`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  process.exitCode = spawnSync(process.execPath, ["--import", "tsx", file, ...args], { stdio: "inherit" }).status ?? 2;
}
