/**
 * Fits the weights of the beads' features (src/align/core/weights.ts) on gold alignments:
 *
 *   node --import tsx bench/align/fit.ts [--shared ../shared] [--hold-out]
 *
 * With --hold-out it fits on every other text, without Text+Berg, shows how the others fare, and writes nothing.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { at, featureCount, type FeatureName, featureNames } from "../../src/align/core/features/names.ts";
import { passes } from "../../src/align/core/align-sides.ts";
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
import { type CorpusPair, corpusTexts, goldTexts, type WeighedText } from "./texts.ts";

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" }, "hold-out": { type: "boolean", default: false }, ridge: { type: "string", default: "20" } } });

/** Pull towards 0, as a variance of 1/20 would have it: strong, since a text of another kind is judged better by weights that lean on no one sign. */
const ridge = Number(values.ridge);
const start = Float64Array.from(featureNames, (name) => present[name]);

/**
 * Not fitted. The gold texts have no paragraphs; a translator seldom joins across one, but does where a heading runs into its text. What a pair's
 * first passes show of its habits counts in full, as Bayes' rule has it: fitted on texts that are alike it comes out too small for others.
 */
const given: Partial<Record<FeatureName, number>> = { "shape.paragraphs": -1.5, "shape.prior": 1 };

interface Prepared extends WeighedText {
  readonly sides: Awaited<ReturnType<typeof sidesOf>>;
  readonly lattices: readonly Lattice[];
}

/** Leaves what could stand, with the pair's habits as the search finds them pass by pass. */
function pruned(lattice: Lattice): Lattice {
  let kept = lattice;
  for (let pass = 1; pass < passes; pass++) {
    const { posterior } = marginals(kept, start);
    const expected = new Float64Array(shapes.length);
    posterior.forEach((probability, bead) => {
      if (kept.features[bead * featureCount + at["null.run"]] === 0) expected[kept.shape[bead]!]! += probability;
    });
    kept = prune(kept, posterior, expected, 1e-6);
  }
  return kept;
}

function fit(texts: readonly Prepared[]): Float64Array {
  const begin = Float64Array.from(featureNames, (name) => given[name] ?? 0);
  return minimise(
    (point, gradient) => {
      let loss = 0;
      for (const { lattices, weight } of texts) for (const lattice of lattices) loss += addLoss(lattice, weight, point, gradient);
      featureNames.forEach((name, k) => {
        loss += (ridge * point[k]! * point[k]!) / 2;
        gradient[k] = name in given ? 0 : gradient[k]! + ridge * point[k]!;
      });
      return loss;
    },
    begin,
    120,
  );
}

function table(texts: readonly Prepared[], weights: Float64Array): void {
  // The corpus' many pairs of languages, a few texts each, are shown together.
  const rowOf = ({ text }: Prepared): string => (text.set.startsWith("ntrex") || text.set.startsWith("textberg") ? text.set : text.set.replace(/\/.*:/u, ":"));
  for (const set of new Set(texts.map(rowOf))) {
    const counts = texts.filter((text) => rowOf(text) === set).map(({ text, sides }) => judge(text, sides, weights).counts);
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

const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const pairsOf = (source: CorpusPair["source"], list: string): CorpusPair[] => list.split(" ").map((pair) => ({ source, languages: pair.split("-") as [string, string] }));
const pairs = [
  ...pairsOf("flores", "sv-th zt-ru nl-vi ja-ko nb-th fi-hi en-zt th-ja fa-he"),
  ...pairsOf("news", "en-ru en-zh en-fi en-ja cs-en tr-en"),
  ...pairsOf("md", "en-ar nl-th zh-ru"),
];
const literary = [...pairsOf("flores", "de-fr en-es it-pt zt-ja ru-fa pl-nl sv-th en-zt nb-ja"), ...pairsOf("news", "en-ru en-zh en-de cs-en fr-de"), ...pairsOf("md", "en-ar ru-nl")];
const corpus = join(values.shared, "corpus");
const texts = [
  ...goldTexts(join(values.shared, "alignment")),
  ...(await corpusTexts(corpus, pairs, { most: 6, weight: 0.3, noise: 0.6, regimes: [regimes.news, regimes.free], part: "fit" })),
  ...(await corpusTexts(corpus, literary, { most: 6, weight: 1.5, noise: 0.8, regimes: [regimes.literary], part: "fit" })),
];
const prepared: Prepared[] = [];
for (const text of texts) {
  const sides = await sidesOf(text, embedder);
  prepared.push({ ...text, sides, lattices: latticesOf(sides.source, sides.target, text.text.gold).map(pruned) });
}
console.log(`${prepared.length} texts, ${prepared.reduce((sum, { lattices }) => sum + lattices.reduce((n, { from }) => n + from.length, 0), 0)} beads in lattices`);

if (values["hold-out"]) {
  // Texts of one name are one article in several pairs and treatments: they stay together.
  const names = [...new Set(prepared.map(({ text }) => text.name))].sort();
  const odd = ({ text }: Prepared): boolean => names.indexOf(text.name) % 2 === 1;
  const long = ({ text }: Prepared): boolean => text.set.startsWith("textberg");
  console.log("\nFitted on the even texts of all sets but Text+Berg; shown are the odd ones and Text+Berg");
  table(prepared.filter((text) => odd(text) || long(text)), fit(prepared.filter((text) => !odd(text) && !long(text))));
} else {
  const fitted = fit(prepared);
  writeFileSync("src/align/core/weights.ts", weightsFile(fitted));
  console.log("\nFitted on all texts");
  table(prepared, fitted);
}
await embedder.close();
