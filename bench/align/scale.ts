/**
 * Time and memory of alignment proper (vectors given) by length:
 *
 *   npm run bench align/scale -- [--shared ../shared] [--sizes 1000,10000,100000]
 *
 * The texts are news of the parallel corpus joined end to end, English against whatever other language each has.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { placeBeads } from "../../src/align/core/place.ts";
import { prepareSide } from "../../src/align/core/side.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { readCorpus } from "./corpus.ts";

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" }, sizes: { type: "string", default: "1000,10000,100000" } } });
const news = (await readCorpus(join(values.shared, "corpus", "groups.jsonl.xz"), ["news"])).get("news")!;
const parallel = news.flatMap((group) => {
  const other = [...group].find(([language]) => language !== "en");
  return group.has("en") && other !== undefined ? [[group.get("en")!, other[1]] as const] : [];
});
const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
console.log("segments a side | seconds (processor) | ms a segment | 1-1 right | memory in use, MB (peak so far)");
for (const size of values.sizes.split(",").map(Number)) {
  const texts = parallel.slice(0, size);
  const [source, target] = [texts.map(([english]) => english), texts.map(([, other]) => other)];
  const vectors = [await embedder.embed(source), await embedder.embed(target)] as const;
  const begun = process.cpuUsage();
  const beads = placeBeads(prepareSide({ texts: source, language: "en", vectors: vectors[0] }), prepareSide({ texts: target, language: "und", vectors: vectors[1] }));
  const used = process.cpuUsage(begun);
  const seconds = (used.user + used.system) / 1e6;
  const right = beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1 && bead.source[0] === bead.target[0]).length;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${texts.length} | ${seconds.toFixed(2)} | ${((1000 * seconds) / texts.length).toFixed(3)} | ${((100 * right) / texts.length).toFixed(1)}% | ${Math.round(process.memoryUsage().rss / 1e6)} (${peak})`);
}
await embedder.close();
