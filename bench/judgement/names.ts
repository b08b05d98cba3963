/**
 * How well name-variant finds slips planted by rule, and what it says of untouched text. Texts of odd number were used for tuning
 * (`--tune`); the figures to report come from the others. Needs the shared folder beside the repository.
 *
 *   node --import tsx bench/judgement/names.ts [--tune] [--language th] [--show]
 */
import { mineNames } from "../../src/check/names/mine.ts";
import { nameVariant } from "../../src/check/rules/name-variant.ts";
import type { Draft } from "../../src/check/types.ts";
import { articleOf, contextOf, viewOf } from "../../tests/check/views.ts";
import { SLIPS, plant } from "./name-slips.ts";
import { texts } from "./name-texts.ts";
import type { Text } from "./name-texts.ts";

const LEVEL = 0.5;
const flag = (name: string): boolean => process.argv.includes(name);
const only = process.argv[process.argv.indexOf("--language") + 1];

function findings(language: string, lines: readonly string[]): readonly Draft<"name-variant">[] {
  const view = viewOf(articleOf(language, lines), { mineNames });
  return [...nameVariant.article!(view, contextOf())].filter(({ confidence }) => confidence >= LEVEL);
}

interface Tally {
  words: number;
  alarms: number;
  readonly planted: Map<string, number>;
  readonly found: Map<string, number>;
}

function measure(text: Text, tally: Tally, seed: number): void {
  const segmenter = new Intl.Segmenter(text.language, { granularity: "word" });
  for (const line of text.lines) for (const { isWordLike } of segmenter.segment(line)) tally.words += Number(isWordLike === true);
  const untouched = findings(text.language, text.lines);
  tally.alarms += untouched.length;
  if (flag("--show")) for (const { actual, expected, evidence, confidence } of untouched) console.log(`  alarm ${text.id} ${confidence.toFixed(2)} «${actual}» for «${expected[0]}» ${evidence.map(({ form, count }) => `${form} ${count}`).join(", ")}`);
  for (const { slip, line, start, end, right, wrong, lines } of plant(text, { seed, atMost: 6 })) {
    const hit = findings(text.language, lines).some(({ place }) => {
      const before = lines.slice(0, line).reduce((sum, other) => sum + other.length + 1, 0);
      return place.segment === line && place.span.start < before + end && before + start < place.span.end;
    });
    tally.planted.set(slip, (tally.planted.get(slip) ?? 0) + 1);
    if (hit) tally.found.set(slip, (tally.found.get(slip) ?? 0) + 1);
    else if (flag("--show")) console.log(`  missed ${text.id} ${slip} «${wrong}» for «${right}»: ${lines[line]!.slice(Math.max(0, start - 20), end + 20)}`);
  }
}

const tallies = new Map<string, Tally>();
for (const [index, text] of texts().entries()) {
  if ((index % 2 === 1) !== flag("--tune") || (flag("--language") && text.language !== only)) continue;
  const tally = tallies.get(text.language) ?? { words: 0, alarms: 0, planted: new Map<string, number>(), found: new Map<string, number>() };
  tallies.set(text.language, tally);
  measure(text, tally, index);
}
const share = (found: number, planted: number): string => (planted === 0 ? "-" : `${((100 * found) / planted).toFixed(0)}% of ${planted}`);
console.log(["language", "words", "alarms", "per 1,000", "found", ...SLIPS].join("\t"));
for (const [language, { words, alarms, planted, found }] of [...tallies].sort()) {
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
  console.log([language, words, alarms, ((1000 * alarms) / words).toFixed(2), share(sum(found), sum(planted)), ...SLIPS.map((slip) => share(found.get(slip) ?? 0, planted.get(slip) ?? 0))].join("\t"));
}
