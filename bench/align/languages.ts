/**
 * Strict F1 by pair of languages on NTREX treated anew and on the half of the corpus that the weights were not fitted on:
 *
 *   npm run bench align/languages -- [--shared ../shared]
 *
 * FLORES sentences and documentation (md), joined, cut and mixed as `regimes` say. The encoder was trained on these groups, so noise is put on its
 * vectors; figures compare pairs and ways of aligning, and say little of new text.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { regimes } from "./perturb.ts";
import { judge, strictF1 } from "./score.ts";
import { sidesOf } from "./sides.ts";
import { corpusTexts, ntrexTexts, pairsOf } from "./texts.ts";

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" } } });
const pairs = [...pairsOf("flores", "en-th en-zt en-ja en-ru en-nb en-nl en-fr sv-th th-zt th-ja ja-ru ru-nl nb-nl fr-th"), ...pairsOf("md", "en-ar en-zh ar-ru ja-ar th-zh zh-ja")];
const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const shown = [regimes.news, regimes.free, regimes.gaps, regimes.literary] as const;
const sets = ["ntrex/eng-swe", "ntrex/eng-vie", "ntrex/eng-deu", ...pairs.map(({ source, languages }) => `${source}/${languages.join("-")}`)];
const again = shown.flatMap((regime) => ntrexTexts(join(values.shared, "alignment"), regime));
const ofCorpus = await corpusTexts(join(values.shared, "corpus"), pairs, { most: 6, weight: 1, noise: 0.5, regimes: shown, part: "check" });
const figures = new Map<string, ReturnType<typeof judge>["counts"][]>();
for (const text of [...again, ...ofCorpus]) {
  const { counts } = judge(text.text, await sidesOf(text, embedder));
  figures.set(text.text.set, [...(figures.get(text.text.set) ?? []), counts]);
}
console.log(`| pair | ${shown.map(({ name }) => name).join(" | ")} |`);
for (const set of sets) {
  console.log(`| ${set} | ${shown.map(({ name }) => strictF1(figures.get(`${set}:${name}`) ?? []).toFixed(3)).join(" | ")} |`);
}
await embedder.close();
