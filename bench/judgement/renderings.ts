// What inconsistent-rendering and omitted-name say of untouched professional translations, at the default level: false alarms, true finds among them.
// Faults and recall: bench/judgement/planted.ts. Odd texts are counted here; even ones (--tune) may be read, and every second of NTREX's is fitted on (fit-renderings.ts).
// Run: npm run bench judgement/renderings -- [texts a language] [--tune [--show]]
import { inconsistentRendering } from "../../src/check/rules/inconsistent-rendering.ts";
import { omittedName } from "../../src/check/rules/omitted-name.ts";
import { ruleContext } from "../../src/check/context.ts";
import type { Draft, SetView } from "../../src/check/types.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { emptyGlossary } from "../../src/glossary/parse.ts";
import { collections } from "./renderings/texts.ts";
import { wordCount } from "./renderings/words.ts";
import { viewPair } from "./renderings/views.ts";

const TEXTS = ["ntrex en-sv", "ntrex en-vi", "ntrex en-de", "xquad en-th", "xquad en-zh", "xquad en-ar", "xquad en-ru"] as const;
const PAIRS = 123;
/** The default level of check/filters. */
const SHOWN = 0.5;

const options = process.argv.slice(2);
const isTuning = options.includes("--tune");
if (options.includes("--show") && !isTuning) throw new Error("Nobody reads what is found in the texts held back");
const context = ruleContext({ glossary: emptyGlossary() });
const embedder = await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) });
console.log("| texts | source words | findings per 1,000 words: inconsistent-rendering | omitted-name |\n|---|---|---|---|");
for (const { name, pairs } of await collections(TEXTS, Number(options.find((option) => /^\d+$/u.test(option)) ?? PAIRS))) {
  const said = { "inconsistent-rendering": 0, "omitted-name": 0 };
  let words = 0;
  for (const pair of pairs.filter((_, index) => index % 2 === (isTuning ? 0 : 1))) {
    words += wordCount(pair.from);
    for (const draft of shown(await viewPair(pair, embedder))) {
      said[draft.rule]++;
      if (options.includes("--show")) console.log(`  ${name} ${pair.id} ${describe(draft)}`);
    }
  }
  const rate = (count: number): string => ((1000 * count) / words).toFixed(2);
  console.log(`| ${name} | ${words} | ${rate(said["inconsistent-rendering"])} | ${rate(said["omitted-name"])} |`);
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
