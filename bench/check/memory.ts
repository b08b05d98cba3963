/**
 * Peak memory and time of `samma check` as articles grow in number, and what a second run costs after one file changed.
 *
 *     npm run build && npm run bench check/memory [-- SETS …]
 *
 * Sets of five languages are drawn by rule from our own articles: fifteen sentences of any of them, each with a number of its own, so that
 * no two sentences are alike and nothing is spared because it was seen before. Peak memory should hardly grow with the sets, and the
 * later runs' time should be that of reading what is remembered.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { topics, type Line } from "../judgement/planted/articles.ts";

const languages = ["en", "sv", "de", "th", "zh"];
const sentences = 15;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 200, 1000];
const known = [...topics("tune"), ...topics("held")];

/** A generator of our own, so that every run has the same articles (Numerical Recipes' linear congruence). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function writeSets(folder: string, count: number): void {
  const roll = dice(7);
  for (let set = 0; set < count; set += 1) {
    const drawn = Array.from({ length: sentences }, () => {
      const { lines } = known[roll(known.length)]!;
      return { lines, line: roll(lines.get("en")!.length) };
    });
    for (const language of languages) {
      const texts = drawn.map(({ lines, line }, at) => numbered(lines.get(language)![line]!, set * sentences + at));
      writeFileSync(join(folder, `article-${set}.${language}.md`), texts.join("\n\n") + "\n");
    }
  }
}

function numbered({ text }: Line, number: number): string {
  return text.replace(/(\S)(\p{P}*)$/u, `$1 (${10000 + number})$2`);
}

interface Run {
  readonly ms: number;
  readonly megabytes: number;
}

/** `samma check` in a process of its own. */
function check(folder: string): Run {
  const words = ["check", join(folder, "articles"), "-g", "glossary", "--exit-zero", "-f", "compact", "-o", join(folder, "out.txt")];
  const script = `process.argv=[process.execPath,"samma",...${JSON.stringify(words)}];process.on("exit",()=>process.stderr.write("PEAK "+process.resourceUsage().maxRSS));await import(${JSON.stringify(join(process.cwd(), "dist/cli.js"))});`;
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, SAMMA_CACHE: join(folder, "cache") }, encoding: "utf8", maxBuffer: 2 ** 28 });
  const ms = performance.now() - start;
  const peak = /PEAK (\d+)/u.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(stderr);
  return { ms, megabytes: Number(peak) / 1024 };
}

console.log("sets  articles  run                      time   per article   peak memory");
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "samma-bench-"));
  mkdirSync(join(folder, "articles"));
  writeSets(join(folder, "articles"), size);
  const articles = size * languages.length;
  const show = (name: string, { ms, megabytes }: Run): void =>
    console.log(`${String(size).padStart(4)}  ${String(articles).padStart(8)}  ${name.padEnd(18)}  ${(ms / 1000).toFixed(1).padStart(7)} s  ${(ms / articles).toFixed(1).padStart(9)} ms  ${megabytes.toFixed(0).padStart(9)} MB`);
  show("first", check(folder));
  show("nothing changed", check(folder));
  appendFileSync(join(folder, "articles", "article-7.sv.md"), "\nHamnen öppnar igen på måndag.\n");
  show("one file changed", check(folder));
  rmSync(folder, { recursive: true });
}
