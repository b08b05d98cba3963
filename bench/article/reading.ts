/**
 * Reading: processor time per megabyte of a file, by format and by what is hard in it, at growing sizes; the ratio tells whether it is linear.
 *
 *     npm run bench article/reading             0.1, 1 and 10 MB
 *     npm run bench article/reading 0.1,1 html  other sizes, and the cases whose names begin so
 *
 * Time of the processor, all threads, best of three (one at 10 MB): a busy machine and the garbage collector's helpers do not pass for growth.
 */
import { readArticle } from "../../src/article/read.ts";
import { texts } from "./texts.ts";

const [sizes = "0.1,1,10", only = ""] = process.argv.slice(2);
const megabytes = sizes.split(",").map(Number);

async function secondsPerMegabyte(size: number, { format, language, make }: (typeof texts)[number]): Promise<number> {
  const bytes = new TextEncoder().encode(make(size * 1e6));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < (size > 3 ? 1 : 3); run += 1) {
    const start = process.cpuUsage();
    await readArticle(bytes, { path: `bench.${format}`, language, format });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best / (bytes.length / 1e6);
}

const columns = megabytes.map((size) => `${size} MB`.padStart(9)).join("");
console.log(`seconds per MB\n${"".padEnd(30)}${columns}   last/first`);
for (const text of texts.filter(({ name }) => name.startsWith(only))) {
  const found: number[] = [];
  process.stdout.write(text.name.padEnd(30));
  for (const size of megabytes) {
    found.push(await secondsPerMegabyte(size, text));
    process.stdout.write(found.at(-1)!.toFixed(2).padStart(9));
  }
  console.log((found.at(-1)! / found[0]!).toFixed(1).padStart(13));
}
