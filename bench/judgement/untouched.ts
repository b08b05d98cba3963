/**
 * What the whole of `samma check` says of untouched professional translations at the default level, by rule and per 1,000 English words:
 * NTREX-128 news with samma's own aligner. Sentences that the set's makers deleted or put in are taken out of both sides first (told by the gold
 * beads and by length), for those findings would be true. Odd texts are counted, never shown; even ones may be read (every second of them is what renderings are fitted on).
 *
 *   npm run bench judgement/untouched -- [--tune [--show]] [--language sv,vi,de]
 */
import { parseArgs } from "node:util";
import { message } from "../../src/report/words/message.ts";
import type { RuleId } from "../../src/check/types.ts";
import { openEmbedder } from "../../src/embed/open.ts";
import { findModel } from "../../src/embed/models/find.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { emptyGlossary } from "../../src/glossary/parse.ts";
import { findingsIn } from "./planted/pipeline.ts";
import { collections, withoutGaps } from "./renderings/texts.ts";
import { wordCount } from "./renderings/words.ts";

const { values } = parseArgs({ options: { tune: { type: "boolean" }, show: { type: "boolean" }, language: { type: "string" } } });
if (values.show === true && values.tune !== true) throw new Error("Nobody reads what is found in the texts held back");

/** The default level of check/filters; the pipeline gives the doubts, too. */
const SHOWN = 0.5;
const languages = values.language?.split(",") ?? ["sv", "vi", "de"];
const embedder = await openEmbedder({ model: findModel("samma-static-v1", { folders: [`${packageFolder()}/models`] }) });
const counts = new Map<RuleId, Map<string, number>>();
const words = new Map<string, number>();
for (const { pairs } of await collections(languages.map((language) => `ntrex en-${language}`), Number.POSITIVE_INFINITY)) {
  for (const pair of pairs.filter((_, index) => index % 2 === (values.tune === true ? 0 : 1))) {
    const { from, to, target } = withoutGaps(pair);
    words.set(target, (words.get(target) ?? 0) + wordCount(from));
    for (const finding of await findingsIn([{ language: target, english: from, lines: to }], { embedder, glossary: emptyGlossary() })) {
      if (finding.confidence < SHOWN) continue;
      const row = counts.get(finding.rule) ?? new Map<string, number>();
      counts.set(finding.rule, row.set(target, (row.get(target) ?? 0) + 1));
      if (values.show === true) console.log(`  ${target} ${pair.id} [${finding.place.segment}] ${finding.confidence.toFixed(2)} ${finding.rule} ${message(finding)}`);
    }
  }
}
await embedder.close();

const rate = (found: number, language: string): string => ((1000 * found) / words.get(language)!).toFixed(2);
const row = (name: string, of: (language: string) => number): string => `| ${name} | ${languages.map((language) => `${rate(of(language), language)} (${of(language)})`).join(" | ")} |`;
console.log(`| findings per 1,000 words (count) | ${languages.map((language) => `${language}, ${words.get(language)} words`).join(" | ")} |\n|---|${languages.map(() => "---|").join("")}`);
for (const [rule, found] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(row(rule, (language) => found.get(language) ?? 0));
console.log(row("all", (language) => [...counts.values()].reduce((sum, found) => sum + (found.get(language) ?? 0), 0)));
