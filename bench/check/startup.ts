/**
 * `samma check` on the examples, cold and with a warm cache, against the bare start of Node in the same run.
 *
 *     npm run build && npm run bench check/startup
 *
 * Whole processes, in turn (node, warm, cold, node, …), so that a machine that slows down slows all three; the ratios are of medians.
 * Aims: warm under 10, cold under 30 times the start of Node.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const runs = 7;
const check = ["dist/cli.js", "check", "examples", "--glossary", "glossary", "--exit-zero", "-f", "compact"];

function milliseconds(args: readonly string[], cache: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, SAMMA_CACHE: cache }, encoding: "utf8" });
  const spent = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
  return spent;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const warmCache = mkdtempSync(join(tmpdir(), "samma-bench-"));
milliseconds(check, warmCache);

const bare: number[] = [];
const warm: number[] = [];
const cold: number[] = [];
for (let run = 0; run < runs; run += 1) {
  bare.push(milliseconds(["-e", ""], warmCache));
  warm.push(milliseconds(check, warmCache));
  const empty = mkdtempSync(join(tmpdir(), "samma-bench-"));
  cold.push(milliseconds(check, empty));
  rmSync(empty, { recursive: true });
}
rmSync(warmCache, { recursive: true });

console.log(`${runs} runs each, medians; ratio to the bare start of Node`);
for (const [name, values] of [["node -e ''", bare], ["check, warm cache", warm], ["check, cold", cold]] as const) {
  console.log(`${name.padEnd(20)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / median(bare)).toFixed(1).padStart(5)}x   (${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)} ms)`);
}
