/**
 * Strict F1 on the gold sets, what each kind of evidence brings, and how far confidence can be trusted, set by set:
 *
 *   npm run bench align/evaluate -- [--shared ../shared]
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type FeatureName, featureNames } from "../../src/align/core/features/names.ts";
import { fittedModel, type Model } from "../../src/align/core/model.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { goldSets, readGoldSet } from "./gold.ts";
import { beadOf, judge, keyOf, strictF1 } from "./score.ts";
import { sidesOf } from "./sides.ts";

const groups: Readonly<Record<string, (name: FeatureName) => boolean>> = {
  "nothing": () => false,
  "whether edges belong": (name) => name.startsWith("edge."),
  "whether the middle belongs": (name) => name.startsWith("inner."),
  "whether it falls apart": (name) => name.startsWith("cut."),
  "lengths": (name) => name.startsWith("length"),
  "signs on the surface": (name) => ["sentences", "ending", "beginning", "question"].includes(name),
  "brackets, quotes, ornaments": (name) => /bracket|quotes|wordless/u.test(name),
  "shared numbers, names, loans": (name) => name.startsWith("tokens."),
  "rivals (margin, mutual nearest)": (name) => name === "near.margin" || name === "near.mutual",
  "runs of omissions": (name) => name === "null.run",
  "later passes (habits of this pair)": (name) => name === "shape.prior",
};

/** The model that ships, blind to some features. */
function without(left: (name: FeatureName) => boolean): Model {
  const { direct, units, out } = fittedModel;
  const seen = featureNames.map((name) => (left(name) ? 0 : 1));
  return { direct: direct.map((weight, k) => weight * seen[k]!), units: units.map((weight, k) => weight * seen[Math.floor(k / out.length)]!), out };
}

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" } } });
const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const sets = [];
for (const set of goldSets) {
  const texts = [];
  for (const text of readGoldSet(set, join(values.shared, "alignment"))) texts.push({ text, sides: await sidesOf({ text, noise: 0 }, embedder) });
  sets.push({ folder: set.folder, texts });
}

console.log(`| without | ${sets.map(({ folder }) => folder).join(" | ")} |`);
for (const [name, left] of Object.entries(groups)) {
  const rest = without(left);
  const figures = sets.map(({ texts }) => strictF1(texts.map(({ text, sides }) => judge(text, sides, rest).counts)).toFixed(4));
  console.log(`| ${name} | ${figures.join(" | ")} |`);
}

/** Beads by the confidence they were given, in tenths. */
const tenths = sets.map(({ texts }) => {
  const bins = Array.from({ length: 10 }, () => ({ beads: 0, given: 0, right: 0 }));
  for (const { text, sides } of texts) {
    const gold = new Set(text.gold.map(keyOf));
    for (const bead of judge(text, sides).beads) {
      const bin = bins[Math.min(9, Math.floor(bead.confidence * 10))]!;
      bin.beads++;
      bin.given += bead.confidence;
      bin.right += gold.has(keyOf(beadOf(bead))) ? 1 : 0;
    }
  }
  return bins;
});
console.log(`\n| confidence given | ${sets.map(({ folder }) => folder).join(" | ")} |`);
for (let n = 0; n < 10; n++) {
  const cells = tenths.map((bins) => bins[n]!).map(({ beads, given, right }) => (beads === 0 ? "" : `${(given / beads).toFixed(2)}: ${(right / beads).toFixed(2)} of ${beads}`));
  if (cells.some((cell) => cell !== "")) console.log(`| ${(n / 10).toFixed(1)} to ${((n + 1) / 10).toFixed(1)} | ${cells.join(" | ")} |`);
}
await embedder.close();
