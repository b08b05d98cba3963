// Fits the weights of src/check/renderings/weights.ts: faults in the articles that may be tuned on (bench/judgement/articles/tune) and faults put into
// untouched news (NTREX-128, the even texts), against what the search sees in those texts untouched.
// Run: npm run bench judgement/fit-renderings -- [texts a language]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mayBeShown } from "../../src/check/renderings/faults.ts";
import { SIGNS } from "../../src/check/renderings/signs.ts";
import type { Sign, Signs } from "../../src/check/renderings/signs.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { seedOf, seeded } from "../align/random.ts";
import { remembering } from "./planted/remember.ts";
import { logistic } from "./renderings/logistic.ts";
import { judge, observations, observePlant } from "./renderings/observe.ts";
import type { Observation } from "./renderings/observe.ts";
import { plantsFor } from "./renderings/plant.ts";
import type { Plant } from "./renderings/plant.ts";
import { collections } from "./renderings/texts.ts";
import { tuningTopics } from "./renderings/topics.ts";
import { wordCount } from "./renderings/words.ts";

interface Example {
  readonly seen: Observation;
  readonly kind: Plant["kind"] | "right";
  /** Untouched news: what the budget of false alarms is counted on. */
  readonly isNews: boolean;
}

/** A model of weights.ts: which observations it is asked about, which faults it is to find, and how many findings a 1,000 untouched words may have. */
interface Model {
  readonly name: string;
  readonly fits: (seen: Observation) => boolean;
  readonly faults: readonly Plant["kind"][];
  readonly budget: number;
}

const isSingle = ({ signs }: Observation): boolean => signs.copied === 0 && signs.slogan === 0;
const MODELS: readonly Model[] = [
  { name: "TERM", fits: (seen) => isSingle(seen) && seen.kind === "term" && seen.inside >= 2 && seen.inside >= 0.75 * (seen.asking - 1), faults: ["otherwise"], budget: 0.25 },
  { name: "KNOWN_NAME", fits: (seen) => isSingle(seen) && seen.kind === "name" && seen.inside >= 2, faults: ["otherwise", "dropped"], budget: 0.2 },
  { name: "NEW_NAME", fits: (seen) => isSingle(seen) && seen.kind === "name" && seen.inside < 2, faults: ["dropped"], budget: 0.15 },
];
/** Signs that the planting decides itself: the words put in are never elsewhere in the text; and what is constant in a model. */
const WITHOUT: readonly Sign[] = ["one", "isName", "isConcept", "copied", "slogan", "bead", "elsewhere", "repeated"];
const NEWS = ["ntrex en-sv", "ntrex en-vi", "ntrex en-de"] as const;
const PAIRS = 60;

const embedder = remembering(await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) }));
const examples: Example[] = [];
const add = (seen: readonly Observation[], kind: Example["kind"], isNews: boolean): number => examples.push(...seen.map((one) => ({ seen: one, kind, isNews })));

const marked = tuningTopics();
for (const { pair, plants, controls } of marked) {
  add(observations(await judge(pair, embedder)), "right", false);
  for (const plant of controls) add(await observePlant(pair, plant, embedder), "right", false);
  for (const plant of plants) add(await observePlant(pair, plant, embedder), plant.kind, false);
}
console.log(`${marked.length} marked pairs: ${examples.length} examples`);

let newsWords = 0;
let texts = 0;
for (const { name, pairs } of await collections(NEWS, Number(process.argv[2] ?? PAIRS))) {
  const tuning = pairs.filter((_, index) => index % 2 === 0);
  let strangers: readonly string[] = [];
  for (const pair of tuning) {
    texts++;
    newsWords += wordCount(pair.from);
    const judged = await judge(pair, embedder);
    add(observations(judged), "right", true);
    for (const plant of plantsFor(pair, judged, { strangers, random: seeded(seedOf(pair.id)) })) add(await observePlant(pair, plant, embedder), plant.kind, true);
    const own = judged.flatMap(({ term, majority }) => (term.kind === "term" && majority !== undefined && majority.inside.size > 2 ? [majority.form.key] : []));
    strangers = own.length > 0 ? own : strangers;
  }
  console.log(`${name}: ${examples.length} examples so far`);
}
await embedder.close();
const file = fileURLToPath(new URL("../../src/check/renderings/weights.ts", import.meta.url));
writeFileSync(file, `${header()}${MODELS.map(fitted).join("\n")}`);

function fitted({ name, fits, faults, budget }: Model): string {
  const own = examples.filter(({ seen, kind }) => fits(seen) && (kind === "right" || faults.includes(kind)));
  const isFault = own.map(({ kind }) => kind !== "right");
  const weights = logistic(own.map(({ seen }) => SIGNS.map((sign) => (WITHOUT.includes(sign) ? 0 : seen.signs[sign]))), isFault);
  const score = (signs: Signs): number => SIGNS.reduce((sum, sign, k) => sum + weights[k]! * signs[sign], 0);
  const alarms = own.filter(({ kind, isNews, seen }) => kind === "right" && isNews && mayBeShown(seen.signs)).map(({ seen }) => score(seen.signs)).sort((a, b) => b - a);
  // The intercept is moved so that the level of one half lets the budget's findings through, as far as faults.ts shows them.
  const level = alarms[Math.round((budget * newsWords) / 1000)] ?? 0;
  weights[0]! -= level;
  const faulty = own.filter((_, index) => isFault[index]);
  const found = faulty.filter(({ seen }) => mayBeShown(seen.signs) && score(seen.signs) > 0).length;
  const told = `${name}: ${found} of ${faulty.length} faults that were seen, at ${budget} findings per 1,000 words of untouched news; ${own.length - faulty.length} right beads.`;
  console.log(told);
  return `/** ${told} */\nexport const ${name}: Signs = {\n${SIGNS.map((sign, k) => `  ${sign}: ${Number(weights[k]!.toFixed(3))},`).join("\n")}\n};\n`;
}

function header(): string {
  return `import type { Signs } from "./signs.ts";\n\n/*\n * Made by bench/judgement/fit-renderings.ts; do not edit by hand. Fitted on ${marked.length} pairs of our own articles and ${texts} texts of NTREX-128\n * (${NEWS.join(", ")}). The figures are of the fit itself.\n */\n\n`;
}
