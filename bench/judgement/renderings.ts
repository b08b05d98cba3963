// Recall of planted faults, and what is said of untouched text, for inconsistent-rendering and omitted-name, on pairs that were not used for tuning.
// Run: npx tsx bench/judgement/renderings.ts [pairs per collection] [--show] [--unseen]
import { inconsistentRendering } from "../../src/check/rules/inconsistent-rendering.ts";
import { omittedName } from "../../src/check/rules/omitted-name.ts";
import { ruleContext } from "../../src/check/context.ts";
import type { Draft, SetView } from "../../src/check/types.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { TUNING, UNSEEN } from "./renderings/collections.ts";
import { samplesOf } from "./renderings/observe.ts";
import { planted } from "./renderings/plant.ts";
import { remembering } from "./renderings/remember.ts";
import { collections } from "./renderings/texts.ts";
import { words } from "./renderings/units.ts";
import { viewPair } from "./renderings/views.ts";

/** Pairs of a collection, half of them (all of the unseen) for the table. */
const PAIRS = 12;
/** The default level of check/filters. */
const SHOWN = 0.5;

const options = process.argv.slice(2);
const context = ruleContext({ glossary: parseGlossary([]) });
const embedder = remembering(await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) }));
const names = options.includes("--unseen") ? UNSEEN : TUNING;
console.log("| texts | source words | term changed | name changed | left in the source's words | name dropped | findings per 1,000 words: inconsistent-rendering | omitted-name |\n|---|---|---|---|---|---|---|---|");
for (const collection of await collections(names, Number(options.find((option) => /^\d+$/u.test(option)) ?? PAIRS))) {
  const samples = (await samplesOf(collection, embedder, { drifts: 5, drops: 3 })).filter(({ tuning }) => options.includes("--unseen") || !tuning);
  const counts = { term: tally(), name: tally(), copy: tally(), drop: tally() };
  const alarms = { "inconsistent-rendering": 0, "omitted-name": 0 };
  let length = 0;
  for (const { pair, plants } of samples) {
    length += pair.from.reduce((sum, line) => sum + words(line, pair.source).length, 0);
    const untouched = await viewPair(pair, embedder);
    for (const draft of shown(untouched)) {
      alarms[draft.rule]++;
      if (options.includes("--show")) console.log(`  ${collection.name} ${pair.id} ${describe(draft)}`);
    }
    for (const plant of plants) {
      const found = shown(await viewPair(planted(pair, plant), embedder)).some(({ place }) => place.segment === plant.line && place.article.path === "target.txt");
      const told = shown(untouched).some(({ place }) => place.segment === plant.line && place.article.path === "target.txt");
      const count = counts[plant.kind === "drop" || plant.kind === "copy" ? plant.kind : plant.isName ? "name" : "term"];
      count.planted++;
      if (found && !told) count.found++;
      else if (options.includes("--show")) console.log(`  missed: ${collection.name} ${pair.id} ${plant.kind} ${plant.source}: ${plant.target} -> ${plant.by}`);
    }
  }
  const rate = (count: number): string => ((1000 * count) / length).toFixed(2);
  console.log(`| ${[collection.name, length, counts.term.text(), counts.name.text(), counts.copy.text(), counts.drop.text(), rate(alarms["inconsistent-rendering"]), rate(alarms["omitted-name"])].join(" | ")} |`);
}
await embedder.close();

function shown(view: SetView): Draft<"inconsistent-rendering" | "omitted-name">[] {
  const drafts = [...(inconsistentRendering.set?.(view, context) ?? []), ...(omittedName.set?.(view, context) ?? [])];
  return drafts.filter(({ confidence }) => confidence >= SHOWN);
}

function describe(draft: Draft<"inconsistent-rendering" | "omitted-name">): string {
  const { place, confidence, actual, expected } = draft;
  const what = draft.rule === "omitted-name" ? draft.data.name : `${draft.data.sourceForm}: ${actual} for ${expected.join(", ")}`;
  return `${place.segment} ${confidence.toFixed(2)} ${draft.rule} ${what}`;
}

function tally(): { planted: number; found: number; text(): string } {
  return {
    planted: 0,
    found: 0,
    text() {
      return this.planted === 0 ? "-" : `${this.found}/${this.planted}`;
    },
  };
}
