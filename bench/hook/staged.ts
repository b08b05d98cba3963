/**
 * What a git hook costs: a commit of one article in a repository of 2,000 articles in three languages (made by rule), checked by
 * `samma check --staged`, against the bare start of Node in the same run.
 *
 *     npm run build && npm run bench hook/staged [ARTICLES]
 *
 * Whole processes, in turn (node, warm, cold), medians of nine. Warm: a cache that holds the vectors of the first 200 articles and of the
 * committed one. Cold: an empty cache. Aim: warm under 15 times the start of Node.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { articleText, languages } from "./texts.ts";

const articles = Number(process.argv[2] ?? 2000);
const runs = 9;
const command = resolve("dist/cli.js");
const home = mkdtempSync(join(tmpdir(), "samma-bench-"));
const repository = join(home, "repository");
const cache = join(home, "cache");

const git = (...args: string[]): void => void execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args], { cwd: repository, stdio: "ignore" });

function milliseconds(args: readonly string[], cacheFolder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: repository, env: { ...process.env, SAMMA_CACHE: cacheFolder }, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
  return performance.now() - start;
}

for (let number = 0; number < articles; number += 1) {
  const folder = join(repository, `section-${number % 40}`);
  mkdirSync(folder, { recursive: true });
  for (const language of languages) writeFileSync(join(folder, `article-${number}.${language}.md`), articleText(number, language));
}
mkdirSync(join(repository, "glossary"));
writeFileSync(join(repository, "glossary", "names.yaml"), "concepts:\n  - id: vikhamn\n    type: place\n    terms: { en: Vikhamn, sv: Vikhamn, de: Vikhamn }\n");
git("init", "-q");
git("add", "-A");
git("commit", "-q", "-m", "start");
writeFileSync(join(repository, "section-7", "article-7.en.md"), articleText(7, "en").replace("The work begins in spring", "The work begins in May"));
git("add", "-A");

const check = [command, "check", "--staged", "-f", "compact"];
const first = Array.from({ length: Math.min(5, articles) }, (_, at) => `section-${at}`);
milliseconds([command, "check", ...first, "-f", "compact", "--exit-zero", "--rule", "deprecated-term"], cache);
milliseconds(check, cache);

const [bare, warm, cold]: [number[], number[], number[]] = [[], [], []];
for (let run = 0; run < runs; run += 1) {
  bare.push(milliseconds(["-e", ""], cache));
  warm.push(milliseconds(check, cache));
  const empty = mkdtempSync(join(home, "cold-"));
  cold.push(milliseconds(check, empty));
  rmSync(empty, { recursive: true });
}
rmSync(home, { recursive: true });

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
console.log(`${articles} articles x ${languages.length} languages, one staged; ${runs} runs each, medians; ratio to the bare start of Node`);
for (const [name, values] of [["node -e ''", bare], ["check --staged, warm", warm], ["check --staged, cold", cold]] as const) {
  console.log(`${name.padEnd(22)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / median(bare)).toFixed(1).padStart(5)}x   (${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)} ms)`);
}
