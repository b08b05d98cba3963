/**
 * Fits the weights of the beads' features (src/align/core/weights.ts) on gold alignments:
 *
 *   node --import tsx bench/align/fit.ts [--shared ../shared] [--hold-out]
 *
 * With --hold-out it first fits on every other text and shows how the others fare. What it writes is fitted on all.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { at, featureCount, featureNames } from "../../src/align/core/features/names.ts";
import { shapes } from "../../src/align/core/shapes.ts";
import { weights as present } from "../../src/align/core/weights.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { addLoss, marginals } from "./field.ts";
import { latticesOf, type Lattice, prune } from "./lattice.ts";
import { minimise } from "./minimise.ts";
import { regimes } from "./perturb.ts";
import { judge, strictF1 } from "./score.ts";
import { sidesOf } from "./sides.ts";
import { corpusTexts, goldTexts, type WeighedText } from "./texts.ts";

/** Pull towards 0, as a variance of 2 would have it. */
const ridge = 0.5;
const start = Float64Array.from(featureNames, (name) => present[name]);

/** Not fitted: the gold texts have no paragraphs. A translator seldom joins across one, but does where a heading runs into its text. */
const given = { "shape.paragraphs": -1.5 } as const;

interface Prepared extends WeighedText {
  readonly sides: Awaited<ReturnType<typeof sidesOf>>;
  readonly lattices: readonly Lattice[];
}

function pruned(lattice: Lattice): Lattice {
  const { posterior } = marginals(lattice, start);
  const expected = new Float64Array(shapes.length);
  posterior.forEach((probability, bead) => {
    if (lattice.features[bead * featureCount + at["null.run"]] === 0) expected[lattice.shape[bead]!]! += probability;
  });
  return prune(lattice, posterior, expected, 1e-7);
}

function fit(texts: readonly Prepared[]): Float64Array {
  const fitted = minimise((point, gradient) => {
    let loss = 0;
    for (const { lattices, weight } of texts) for (const lattice of lattices) loss += addLoss(lattice, weight, point, gradient);
    for (let k = 0; k < featureCount; k++) {
      loss += (ridge * point[k]! * point[k]!) / 2;
      gradient[k]! += ridge * point[k]!;
    }
    return loss;
  }, new Float64Array(featureCount), 200);
  for (const [name, weight] of Object.entries(given)) fitted[at[name as keyof typeof given]] = weight;
  return fitted;
}

function table(texts: readonly Prepared[], weights: Float64Array): void {
  for (const set of new Set(texts.map(({ text }) => text.set))) {
    const counts = texts.filter(({ text }) => text.set === set).map(({ text, sides }) => judge(text, sides, weights).counts);
    console.log(`${set.padEnd(28)} ${String(counts.length).padStart(4)} texts  strict F1 ${strictF1(counts).toFixed(4)}`);
  }
}

function weightsFile(weights: Float64Array): string {
  const lines = featureNames.map((name, k) => `  ${name.includes(".") ? `"${name}"` : name}: ${weights[k]!.toFixed(4)},`);
  return `import type { FeatureName } from "./features/names.ts";

/** What each feature adds to a bead's log-odds. Written by bench/align/fit.ts (docs/alignment.md says what it was fitted on). */
export const weights: Readonly<Record<FeatureName, number>> = {
${lines.join("\n")}
};
`;
}

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" }, "hold-out": { type: "boolean", default: false } } });
const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const pairs = [
  ...(["sv-th", "zh-ru", "nl-vi", "ja-ko", "en-ar", "nb-th", "fi-hi", "en-zh", "th-ja", "ar-he"] as const).map((pair) => ({ source: "flores" as const, languages: pair.split("-") as [string, string] })),
  ...(["en-ru", "en-zh", "en-fi", "en-ja", "cs-en", "tr-en"] as const).map((pair) => ({ source: "news" as const, languages: pair.split("-") as [string, string] })),
];
const texts = [
  ...goldTexts(join(values.shared, "alignment")),
  ...(await corpusTexts(join(values.shared, "corpus"), pairs, { most: 6, weight: 0.3, noise: 0.6, regimes: [regimes.news, regimes.free] })),
];
const prepared: Prepared[] = [];
for (const text of texts) {
  const sides = await sidesOf(text, embedder);
  prepared.push({ ...text, sides, lattices: latticesOf(sides.source, sides.target, text.text.gold).map(pruned) });
}
console.log(`${prepared.length} texts, ${prepared.reduce((sum, { lattices }) => sum + lattices.reduce((n, { from }) => n + from.length, 0), 0)} beads in lattices`);

if (values["hold-out"]) {
  // Texts of one name are one article in several pairs and treatments: they stay together. The one long text is tried both ways.
  const names = [...new Set(prepared.map(({ text }) => text.name))].sort();
  const odd = ({ text }: Prepared): boolean => names.indexOf(text.name) % 2 === 1;
  const fromCorpus = ({ text }: Prepared): boolean => /^(?:flores|news)/u.test(text.set);
  const long = ({ text }: Prepared): boolean => text.set.startsWith("textberg");
  console.log("\nFitted on the even NTREX texts alone; odd ones, Text+Berg and the corpus are new");
  table(prepared.filter((text) => odd(text) || long(text) || fromCorpus(text)), fit(prepared.filter((text) => !odd(text) && !long(text) && !fromCorpus(text))));
  console.log("\nFitted on the even texts of all sets and Text+Berg");
  table(prepared.filter((text) => odd(text) || long(text)), fit(prepared.filter((text) => !odd(text) || long(text))));
}
const fitted = fit(prepared);
writeFileSync("src/align/core/weights.ts", weightsFile(fitted));
console.log("\nFitted on all texts");
table(prepared, fitted);
await embedder.close();
