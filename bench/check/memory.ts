/**
 * Peak memory and time of `samma check` as the number of articles grows: sets of three languages made by rule.
 *
 *     npm run build && npm run bench check/memory
 *
 * Peak memory should level off: a set's vectors are dropped once its rules have looked.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const languages = ["en", "sv", "th"];
const sizes = [10, 50, 200];

/** The example articles with their paragraphs turned round by the set's number, so that no two sets are the same text. */
function writeSets(folder: string, count: number): void {
  const bodies = new Map(languages.map((language) => [language, readFileSync(`examples/clean/harbour.${language}.md`, "utf8").split(/^---$/mu).at(-1)!.trim().split(/\n\n+/u)]));
  for (let set = 0; set < count; set += 1) {
    for (const [language, paragraphs] of bodies) {
      const turn = set % paragraphs.length;
      writeFileSync(join(folder, `article-${set}.${language}.md`), [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join("\n\n"));
    }
  }
}

console.log("sets  articles      time   per article   peak memory");
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "samma-bench-"));
  mkdirSync(join(folder, "articles"));
  writeSets(join(folder, "articles"), size);
  const script = `process.argv=[process.execPath,"samma","check",${JSON.stringify(join(folder, "articles"))},"-g","glossary","--exit-zero","-f","compact","-o",${JSON.stringify(join(folder, "out.txt"))}];process.on("exit",()=>process.stderr.write("PEAK "+process.resourceUsage().maxRSS));await import(${JSON.stringify(join(process.cwd(), "dist/cli.js"))});`;
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, SAMMA_CACHE: join(folder, "cache") }, encoding: "utf8" });
  const spent = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  const peak = Number(/PEAK (\d+)/u.exec(stderr)![1]) / 1024;
  const articles = size * languages.length;
  console.log(`${String(size).padStart(4)}  ${String(articles).padStart(8)}  ${(spent / 1000).toFixed(1).padStart(6)} s  ${(spent / articles).toFixed(0).padStart(9)} ms  ${peak.toFixed(0).padStart(9)} MB`);
  rmSync(folder, { recursive: true });
}
