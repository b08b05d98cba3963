/**
 * How well name-variant finds slips planted by rule, and what it says of untouched text, with and without the English version
 * beside it. Every other text was used for tuning (`--tune`); the figures to report come from the rest. Needs the shared folder
 * beside the repository.
 *
 *   npm run bench judgement/names [--tune] [--show] [--texts 30] [sv th ...]
 */
import { mineNames } from "../../src/check/names/mine.ts";
import { nameVariant } from "../../src/check/rules/name-variant.ts";
import type { Draft } from "../../src/check/types.ts";
import { articleOf, contextOf, setOf } from "../../tests/check/views.ts";
import { SLIPS, plant } from "./name-slips.ts";
import { LANGUAGES, textsBy } from "./name-texts.ts";
import type { Text } from "./name-texts.ts";

const LEVEL = 0.5;
const args = process.argv.slice(2);
const [tune, show] = [args.includes("--tune"), args.includes("--show")];
const atMost = args.includes("--texts") ? Number(args[args.indexOf("--texts") + 1]) : 30;
const chosen = args.filter((argument) => LANGUAGES.includes(argument));

/** What is said of the text alone, and with its English version for a source. */
const WAYS = ["alone", "beside"] as const;
type Way = (typeof WAYS)[number];

function findings(text: Text, lines: readonly string[], way: Way): readonly Draft<"name-variant">[] {
  const own = articleOf(text.language, lines);
  const set = setOf(way === "alone" ? [own] : [articleOf("en", text.english), own], { mineNames });
  return [...nameVariant.article!(set.view(own), contextOf(), set)].filter(({ confidence }) => confidence >= LEVEL);
}

class Tally {
  words = 0;
  readonly alarms = { alone: 0, beside: 0 };
  readonly planted = new Map<string, number>();
  readonly found = { alone: new Map<string, number>(), beside: new Map<string, number>() };
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function measure(text: Text, tally: Tally, seed: number): void {
  const segmenter = new Intl.Segmenter(text.language, { granularity: "word" });
  for (const line of text.lines) for (const { isWordLike } of segmenter.segment(line)) tally.words += Number(isWordLike === true);
  const said = { alone: new Set<string>(), beside: new Set<string>() };
  for (const way of WAYS) {
    const untouched = findings(text, text.lines, way);
    tally.alarms[way] += untouched.length;
    for (const { actual, expected, evidence, confidence } of untouched) {
      said[way].add(actual);
      if (show) console.log(`  alarm ${way} ${text.id} ${confidence.toFixed(2)} «${actual}» for «${expected[0]}» ${evidence.map(({ form, count }) => `${form} ${count}`).join(", ")}`);
    }
  }
  for (const { slip, line, start, end, right, wrong, lines } of plant(text, { seed, atMost: 5 })) {
    add(tally.planted, slip);
    const before = lines.slice(0, line).reduce((sum, other) => sum + other.length + 1, 0);
    for (const way of WAYS) {
      const hit = findings(text, lines, way).some(({ place }) => place.segment === line && place.span.start < before + end && before + start < place.span.end);
      if (hit) add(tally.found[way], slip);
      else if (show) console.log(`  missed ${way} ${text.id} ${slip} «${wrong}» for «${right}»: ${lines[line]!.slice(Math.max(0, start - 20), end + 20)}`);
    }
  }
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
const share = (found: number, planted: number): string => (planted === 0 ? "-" : `${((100 * found) / planted).toFixed(0)}`);

console.log(["language", "words", "planted", "alarms/1,000 alone", "beside", "found % alone", "beside", ...SLIPS].join("\t"));
for (const [language, texts] of textsBy(chosen.length === 0 ? LANGUAGES : chosen, { atMost, tune })) {
  const tally = new Tally();
  for (const [index, text] of texts.entries()) measure(text, tally, index);
  const { words, alarms, planted, found } = tally;
  const rate = (way: Way): string => ((1000 * alarms[way]) / words).toFixed(2);
  const cells = SLIPS.map((slip) => `${share(found.beside.get(slip) ?? 0, planted.get(slip) ?? 0)} (${planted.get(slip) ?? 0})`);
  console.log([language, words, sum(planted), rate("alone"), rate("beside"), share(sum(found.alone), sum(planted)), share(sum(found.beside), sum(planted)), ...cells].join("\t"));
}
