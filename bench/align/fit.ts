/**
 * Fits the model that beads are scored by (src/align/core/weights.ts) on gold alignments:
 *
 *   npm run bench align/fit -- [--shared ../shared] [--hold-out]
 *
 * With --hold-out it fits on every other text and every other block of Text+Berg, shows how the rest fare, then the other way round, and writes nothing.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { at, featureCount, featureNames } from "../../src/align/core/features/names.ts";
import { passes } from "../../src/align/core/align-sides.ts";
import { fittedModel, makeScorer, type Model } from "../../src/align/core/model.ts";
import { shapes } from "../../src/align/core/shapes.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { readModelFolder } from "../../src/embed/models/files.ts";
import { marginals } from "./field.ts";
import { latticesOf, type Lattice, prune } from "./lattice.ts";
import { lessonTexts } from "./lessons.ts";
import { type Counts, judge, strictF1 } from "./score.ts";
import { sidesOf } from "./sides.ts";
import type { WeighedText } from "./texts.ts";
import { train } from "./train.ts";

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" }, "hold-out": { type: "boolean", default: false } } });

interface Prepared extends WeighedText {
  readonly sides: Awaited<ReturnType<typeof sidesOf>>;
  readonly lattices: readonly Lattice[];
}

function scoresOf({ features, from }: Lattice, model: Model): Float64Array {
  const scorer = makeScorer(model);
  return Float64Array.from(from, (_, bead) => scorer(Float64Array.from(features.subarray(bead * featureCount, (bead + 1) * featureCount))));
}

/** Leaves what could stand as the model that ships has it, with the pair's habits as the search finds them pass by pass. */
function pruned(lattice: Lattice): Lattice {
  let kept = lattice;
  for (let pass = 1; pass < passes; pass++) {
    const { posterior } = marginals(kept, scoresOf(kept, fittedModel));
    const expected = new Float64Array(shapes.length);
    posterior.forEach((probability, bead) => {
      if (kept.features[bead * featureCount + at["null.run"]] === 0) expected[kept.shape[bead]!]! += probability;
    });
    kept = prune(kept, posterior, expected, pass === passes - 1 ? 2e-4 : 1e-6);
  }
  return kept;
}

/** The corpus' many pairs of languages, a few texts each, are shown together. */
function rowOf({ text: { set } }: Prepared): string {
  return set.startsWith("ntrex/eng") || set.startsWith("textberg") ? set : set.replace(/\/.*:/u, ":");
}

function table(columns: readonly (readonly [texts: readonly Prepared[], model: Model])[]): void {
  const rows = new Map<string, Counts[]>();
  for (const [texts, model] of columns) {
    for (const text of texts) rows.set(rowOf(text), [...(rows.get(rowOf(text)) ?? []), judge(text.text, text.sides, model).counts]);
  }
  for (const [row, counts] of rows) console.log(`${row.padEnd(28)} ${String(counts.length).padStart(4)} texts  strict F1 ${strictF1(counts).toFixed(4)}`);
}

function weightsFile({ direct, units, out }: Model): string {
  const width = out.length;
  const number = (value: number): string => String(Number(value.toFixed(3)));
  const lines = featureNames.map((name, k) => {
    const row = [direct[k]!, ...units.subarray(k * width, (k + 1) * width)].map(number).join(", ");
    return `  ${/\W/u.test(name) ? `"${name}"` : name}: [${row}],`;
  });
  return `import type { FeatureName } from "./features/names.ts";

// Written by bench/align/fit.ts (docs/alignment.md says what it was fitted on).

/** What each feature adds to a bead's log-odds, and then to each hidden unit. */
export const featureWeights: Readonly<Record<FeatureName, readonly number[]>> = {
${lines.join("\n")}
};

/** What each hidden unit adds to a bead's log-odds. */
export const unitWeights: readonly number[] = [${[...out].map(number).join(", ")}];
`;
}

const embedder = await openEmbedder({ model: readModelFolder("samma-static-v1", "models/samma-static-v1") });
const prepared: Prepared[] = [];
for (const text of await lessonTexts(values.shared)) {
  const sides = await sidesOf(text, embedder);
  prepared.push({ ...text, sides, lattices: latticesOf(sides.source, sides.target, text.text.gold).map(pruned) });
}
await embedder.close();
console.log(`${prepared.length} texts, ${prepared.reduce((sum, { lattices }) => sum + lattices.reduce((n, { from }) => n + from.length, 0), 0)} beads in lattices`);

if (values["hold-out"]) {
  // Texts of one name are one article in several pairs and treatments: they stay together.
  const names = [...new Set(prepared.map(({ text }) => text.name))].sort();
  const fold = (odd: number): Prepared[] => prepared.filter(({ text }) => names.indexOf(text.name) % 2 === odd);
  console.log("\nEach half as the other half's model has it");
  table([[fold(1), train(fold(0))], [fold(0), train(fold(1))]]);
} else {
  const model = train(prepared);
  writeFileSync("src/align/core/weights.ts", weightsFile(model));
  console.log("\nFitted on all texts");
  table([[prepared, model]]);
}
