/**
 * npm run bench embed/speed [TEXTS.txt]
 *
 * Sentences embedded per second, by wall clock and by processor time (on a machine that others use, the second is the one to compare), cold
 * (the model is loaded), again in the same process, and with a warm cache in a new embedder. Without a file: made-up sentences of 4 to 16
 * words from a vocabulary of 20,000, in Latin and in Thai letters.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";

const file = process.argv[2];
const texts = file === undefined ? madeUp(16_000) : readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
const cacheDirectory = mkdtempSync(join(tmpdir(), "samma-bench-"));

console.log(`${texts.length} texts, ${(texts.reduce((sum, text) => sum + text.length, 0) / texts.length).toFixed(0)} code units each\n`);
console.log("| | wall s | processor s | texts a second (wall) | (processor) |\n|---|---|---|---|---|");
const bare = await openEmbedder({ model: findModel() });
await measure("cold, with loading", () => bare.embed(texts));
await measure("again", () => bare.embed(texts));
const filling = await openEmbedder({ model: findModel(), cacheDirectory });
await measure("cold, filling a cache", () => filling.embed(texts));
await filling.close();
const warm = await openEmbedder({ model: findModel(), cacheDirectory });
await measure("warm cache", () => warm.embed(texts));
await warm.close();
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
rmSync(cacheDirectory, { recursive: true });

async function measure(label: string, work: () => Promise<unknown>): Promise<void> {
  const processor = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const used = (user + system) / 1e6;
  console.log(`| ${label} | ${wall.toFixed(2)} | ${used.toFixed(2)} | ${(texts.length / wall).toFixed(0)} | ${(texts.length / used).toFixed(0)} |`);
}

/** Sentences that repeat words as texts do (Zipf); a linear congruential generator, so that every run has the same. */
function madeUp(count: number): string[] {
  let state = 12_345;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  const word = (letters: string): string => Array.from({ length: 2 + Math.floor(random() * 7) }, () => letters[Math.floor(random() * letters.length)]).join("");
  const words = { latin: Array.from({ length: 20_000 }, () => word("etaoinshrdluåäöcmfwypvbgk")), thai: Array.from({ length: 20_000 }, () => word("กขคงจชดตถทนบปพมยรลวสหอาเแโไ")) };
  const choose = (from: readonly string[]): string => from[Math.floor(random() ** 4 * from.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const from = at % 4 === 0 ? words.thai : words.latin;
    return Array.from({ length: 4 + Math.floor(random() * 13) }, () => choose(from)).join(at % 4 === 0 ? "" : " ");
  });
}
