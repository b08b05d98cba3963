/**
 * Gold beads missed where one line of a translation is treated at a time: joined, left out, turned round, broken, interrupted:
 *
 *   npm run bench align/treated -- [--show]
 *
 * The five texts (bench/align/treated: news, a novel's dialogue, minutes, brackets of several sentences, a recipe) are this project's own, written by
 * a language model in five to ten languages each, line by line; pairs with English and every third one without. Each treatment at every line.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { judge, keyOf, beadOf } from "./score.ts";
import { sidesOf } from "./sides.ts";
import { type Parallel, treatments } from "./treatments.ts";

const { values } = parseArgs({ options: { show: { type: "boolean", default: false } } });
const folder = join(dirname(fileURLToPath(import.meta.url)), "treated");

/** A file holds one text: `#sv`, then its lines, and so on. */
function parallels(file: string): Parallel[] {
  const versions = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter((text) => text !== "")) {
    const language = /^#([a-z]{2})$/u.exec(line)?.[1];
    if (language === undefined) lines.push(line);
    else versions.set(language, (lines = []));
  }
  const languages = [...versions.keys()];
  return languages.flatMap((first, m) =>
    languages.flatMap((second, n): Parallel[] => {
      const taken = first === "en" ? second !== "en" : second !== "en" && m < n && (m + n) % 3 === 0;
      return taken ? [{ set: "treated", name: file, languages: [first, second], source: versions.get(first)!, target: versions.get(second)! }] : [];
    }),
  );
}

const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const pairs = readdirSync(folder).sort().flatMap(parallels);
console.log(`${pairs.length} pairs of languages\n\n| a line is | texts | gold beads | missed |\n|---|---|---|---|`);
for (const [name, treat] of Object.entries(treatments)) {
  const sum = { texts: 0, gold: 0, missed: 0 };
  for (const pair of pairs) {
    for (let line = 0; line < pair.source.length; line++) {
      const treated = treat(pair, line);
      if (treated === undefined) continue;
      const text = { ...pair, ...treated };
      const found = new Set(judge(text, await sidesOf({ text, noise: 0 }, embedder)).beads.map((bead) => keyOf(beadOf(bead))));
      const missed = text.gold.filter((bead) => !found.has(keyOf(bead)));
      sum.texts++;
      sum.gold += text.gold.length;
      sum.missed += missed.length;
      if (values.show && missed.length > 0) console.log(`${pair.name} ${pair.languages.join("-")} line ${line}: ${missed.map(keyOf).join(" ")} not among ${[...found].join(" ")}`);
    }
  }
  console.log(`| ${name} | ${sum.texts} | ${sum.gold} | ${sum.missed} (${((100 * sum.missed) / sum.gold).toFixed(1)} %) |`);
}
await embedder.close();
