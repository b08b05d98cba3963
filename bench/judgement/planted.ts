/**
 * Faults planted by rule in articles of our own (bench/judgement/articles), each alone, through the whole of `samma check` at the
 * default level: recall by fault and language, findings on the untouched texts, precision; and at the strict level, how often what is said
 * with a confidence is right. `held` is counted, never shown.
 *
 *   npm run bench judgement/planted -- --tune|--held [--language th,sv] [--fault misspelt,number] [--topic harbour] [--show]
 */
import { parseArgs } from "node:util";
import { message } from "../../src/report/words/message.ts";
import { minimumConfidence } from "../../src/check/filters/confidence.ts";
import type { Finding } from "../../src/check/types.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { LANGUAGES, stories, topics, type Topic } from "./planted/articles.ts";
import { plantsAcross, plantsOf } from "./planted/faults.ts";
import { Judge, together } from "./planted/judge.ts";
import type { Plant } from "./planted/plant.ts";
import { Reliability } from "./planted/reliability.ts";
import { remembering } from "./planted/remember.ts";
import { Tally } from "./planted/tally.ts";

const { values } = parseArgs({ options: { tune: { type: "boolean" }, held: { type: "boolean" }, language: { type: "string" }, fault: { type: "string" }, topic: { type: "string" }, show: { type: "boolean" } } });
if (values.tune === values.held) throw new Error("Say --tune or --held");
if (values.held === true && values.show === true) throw new Error("Nobody reads what is found in the texts held back");

const listed = (list: string | undefined): readonly string[] | undefined => list?.split(",");
const languages = listed(values.language) ?? LANGUAGES;
const embedder = remembering(await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) }));
const tally = new Tally();
const reliability = new Reliability();
const isShown = ({ confidence }: Finding): boolean => confidence >= minimumConfidence.default;
const say = (line: string): void => {
  if (values.show === true) console.log(line);
};

const half = values.held === true ? "held" : "tune";
const isWanted = ({ id }: Topic): boolean => listed(values.topic)?.includes(id) ?? true;
const wanted = (plants: readonly Plant[]): readonly Plant[] => plants.filter(({ fault }) => listed(values.fault)?.includes(fault) ?? true);

for (const topic of topics(half).filter(isWanted)) {
  for (const language of languages) {
    const judge = new Judge(topic, language, embedder);
    const allAlarms = await judge.untouched();
    const alarms = allAlarms.filter(isShown);
    reliability.wrong(allAlarms);
    const withGlossary = (await judge.untouched({ glossary: "required" })).filter(isShown);
    const words = topic.lines.get("en")!.map(({ text }) => text).join(" ").split(/\s+/u).length;
    tally.text(language, { words, alarms: alarms.map(({ rule }) => rule), withGlossary: withGlossary.length });
    for (const alarm of [...alarms, ...withGlossary]) say(`alarm ${topic.id} ${language} ${told(alarm)}`);
    await plantIn(topic, language, { judge, plants: plantsOf(topic, language) });
  }
}
for (const story of stories(half).filter(isWanted)) {
  for (const language of languages) await plantIn(story, language, { judge: new Judge(story, language, embedder), plants: plantsAcross(story, language) });
}
for (const language of languages) {
  const all = await together([...topics(half), ...stories(half)].filter(isWanted), language, embedder);
  reliability.wrong(all);
  const alarms = all.filter(isShown);
  tally.together(language, alarms.length);
  for (const alarm of alarms) say(`together ${language} ${alarm.place.article.path} ${told(alarm)}`);
}
console.log(tally.tables());
console.log(reliability.table());
await embedder.close();

async function plantIn(topic: Topic, language: string, { judge, plants }: { readonly judge: Judge; readonly plants: readonly Plant[] }): Promise<void> {
  for (const plant of wanted(plants)) {
    const all = await judge.planted(plant);
    if (isControl(plant)) reliability.wrong(all.hits);
    else reliability.right(all.hits);
    reliability.wrong(all.others);
    const [hits, others] = [all.hits.filter(isShown), all.others.filter(isShown)];
    tally.plant(language, plant.fault, { found: hits.length > 0, others: others.length });
    if ((hits.length > 0) === isControl(plant)) say(`${isControl(plant) ? "false" : "missed"} ${topic.id} ${language} ${plant.fault} ${plant.mark} «${plant.wrong}» for «${plant.right}»: ${plant.lines[plant.line]!}${hits.map((hit) => ` <- ${told(hit)}`).join("")}`);
    for (const other of others) say(`  beside ${topic.id} ${language} ${plant.fault} ${plant.mark} «${plant.wrong}»: ${told(other)}`);
  }
}

function isControl({ fault }: Plant): boolean {
  return fault === "pronoun" || fault === "role";
}

function told(finding: Finding): string {
  return `${finding.rule} ${finding.confidence.toFixed(2)} [${finding.place.segment}] ${message(finding)}`;
}
