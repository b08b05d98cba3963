// Fits the weights of src/check/renderings/weights.ts on planted faults against untouched text: half of the pairs, see renderings/texts.ts.
// Run: npx tsx bench/judgement/fit-renderings.ts [pairs per collection]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SIGNS } from "../../src/check/renderings/signs.ts";
import type { Signs } from "../../src/check/renderings/signs.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { minimise } from "../align/minimise.ts";
import { TUNING } from "./renderings/collections.ts";
import { observe, samplesOf } from "./renderings/observe.ts";
import type { Observation } from "./renderings/observe.ts";
import { remembering } from "./renderings/remember.ts";
import { collections } from "./renderings/texts.ts";

interface Example {
  readonly signs: Signs;
  readonly fault: boolean;
}

const PENALTY = 4;
/** Pairs of a collection, half of them fitted on: a few minutes of one core. */
const PAIRS = 12;

const embedder = remembering(await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) }));
const drift: Example[] = [];
const loss: Example[] = [];
let pairs = 0;
for (const collection of await collections(TUNING, Number(process.argv[2] ?? PAIRS))) {
  for (const { pair, tuning, plants } of await samplesOf(collection, embedder, { drifts: 5, drops: 3 })) {
    if (!tuning) continue;
    pairs++;
    for (const seen of await observe(pair, embedder)) {
      if (canDrift(seen)) drift.push({ signs: seen.signs, fault: false });
      if (seen.kind !== "term") loss.push({ signs: seen.signs, fault: false });
    }
    for (const plant of plants) {
      const seen = await observe(pair, embedder, plant);
      if (plant.kind === "drop") loss.push(...seen.filter(({ kind }) => kind !== "term").map(({ signs }) => ({ signs, fault: true })));
      else drift.push(...seen.filter(canDrift).map(({ signs }) => ({ signs, fault: true })));
    }
  }
  console.log(`${collection.name}: ${drift.length} and ${loss.length} examples so far`);
}
await embedder.close();
const file = fileURLToPath(new URL("../../src/check/renderings/weights.ts", import.meta.url));
writeFileSync(file, `${HEADER()}\n${weights("DRIFT", fit(drift, ["supporters", "slogan"]))}\n${weights("LOSS", fit(loss, ["slogan", "copied"]))}`);

function canDrift({ supporters }: Observation): boolean {
  return supporters >= 2;
}

/**
 * Logistic regression on standardised signs, with a quadratic penalty. What the planting itself decides is left out: it takes terms
 * of three beads and more, so few supporters would count for a fault.
 */
function fit(examples: readonly Example[], without: readonly (keyof Signs)[]): number[] {
  const rows = examples.map(({ signs }) => SIGNS.map((sign) => (without.includes(sign) ? 0 : signs[sign])));
  const mean = SIGNS.map((_, k) => (k === 0 ? 0 : rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length));
  const spread = SIGNS.map((_, k) => (k === 0 ? 1 : Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - mean[k]!) ** 2, 0) / rows.length) || 1));
  const scaled = rows.map((row) => row.map((value, k) => (value - mean[k]!) / spread[k]!));
  const found = minimise((at, gradient) => {
    let value = 0;
    for (let k = 1; k < at.length; k++) {
      value += (PENALTY / 2) * at[k]! ** 2;
      gradient[k]! += PENALTY * at[k]!;
    }
    scaled.forEach((row, index) => {
      const sum = row.reduce((total, x, k) => total + x * at[k]!, 0);
      const fault = examples[index]!.fault;
      value += Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, fault ? -sum : sum);
      const error = 1 / (1 + Math.exp(-sum)) - (fault ? 1 : 0);
      row.forEach((x, k) => (gradient[k]! += error * x));
    });
    return value;
  }, new Float64Array(SIGNS.length));
  const plain = [...found].map((weight, k) => weight / spread[k]!);
  plain[0] = found[0]! - SIGNS.reduce((sum, _, k) => (k === 0 ? sum : sum + plain[k]! * mean[k]!), 0);
  return plain;
}

function weights(name: string, values: readonly number[]): string {
  const lines = SIGNS.map((sign, k) => `  ${sign}: ${Number(values[k]!.toFixed(3))},`);
  return `export const ${name}: Signs = {\n${lines.join("\n")}\n};\n`;
}

function HEADER(): string {
  const faults = (examples: readonly Example[]): number => examples.filter(({ fault }) => fault).length;
  return `import type { Signs } from "./signs.ts";\n\n/*
 * Made by bench/judgement/fit-renderings.ts; do not edit by hand. Fitted on ${pairs} pairs of texts (${TUNING.join(", ")}).
 * Drift: ${faults(drift)} planted faults against ${drift.length - faults(drift)} untouched beads;
 * loss: ${faults(loss)} against ${loss.length - faults(loss)}.
 */\n`;
}
