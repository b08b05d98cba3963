/**
 * number-mismatch on professional translations, sentence by sentence: what is said of them as they are, and recall after the last
 * digit of each figure is changed, one at a time. Reads the parallel corpus beside the repository (../shared/corpus); groups with an
 * even number were used for tuning, the table counts odd ones.
 *
 *   npm run bench judgement/numbers -- [source] [languages] [sentences]
 *   npm run bench judgement/numbers -- flores sv,th,vi,de,ja 500
 */
import { spawnSync } from "node:child_process";
import { matchNumbers, type Located } from "../../src/check/numbers/compare.ts";
import { differences, type NumberDifference } from "../../src/check/numbers/differences.ts";
import { numberReader, type NumberReader } from "../../src/check/numbers/find.ts";

/** What the default level shows. */
const SHOWN = 0.5;
const CORPUS = new URL("../../../shared/corpus/groups.jsonl.xz", import.meta.url).pathname;

type Group = Readonly<Record<string, string>>;

function oddGroups(origin: string): Group[] {
  const { stdout, status } = spawnSync("sh", ["-c", `xz -dc '${CORPUS}' | grep '^{"s": "${origin}"'`], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`no groups of ${origin} in ${CORPUS}`);
  return stdout.split("\n").filter((line, index) => line !== "" && index % 2 === 1).map((line) => (JSON.parse(line) as { t: Group }).t);
}

function located(read: NumberReader, text: string): Located[] {
  return read(text).map((mention) => ({ segment: 0, mention }));
}

function shown(source: readonly Located[], target: readonly Located[]): NumberDifference[] {
  return differences(matchNumbers(source, target)).filter(({ confidence }) => confidence >= SHOWN);
}

/** The text with the last digit of a number raised by one (nine lowered), and where; undefined where it has no such digit. */
function changed(text: string, { mention }: Located): { text: string; at: number } | undefined {
  const found = /\p{Nd}(?!.*\p{Nd})/u.exec(mention.text);
  if (found === null) return undefined;
  const at = mention.span.start + found.index;
  const isNine = !/\p{Nd}/u.test(String.fromCharCode(text.charCodeAt(at) + 1));
  return { text: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) + (isNine ? -1 : 1)) + text.slice(at + 1), at };
}

interface Count {
  planted: number;
  caught: number;
}

function measure(groups: readonly Group[], language: string, limit: number): Record<string, string | number> {
  const readSource = numberReader("en");
  const readTarget = numberReader(language === "zt" ? "zh-TW" : language);
  const texts = groups.filter((group) => group["en"] !== undefined && group[language] !== undefined).slice(0, limit);
  const [all, long]: [Count, Count] = [{ planted: 0, caught: 0 }, { planted: 0, caught: 0 }];
  let alarms = 0;
  let words = 0;
  for (const group of texts) {
    const source = located(readSource, group["en"]!);
    const target = located(readTarget, group[language]!);
    words += group["en"]!.split(/\s+/u).length;
    alarms += shown(source, target).length;
    for (const figure of target.filter(({ mention }) => mention.certainty === "figures")) {
      const fault = changed(group[language]!, figure);
      if (fault === undefined) continue;
      const caught = shown(source, located(readTarget, fault.text)).some(({ target: named }) => named !== undefined && named.mention.span.start <= fault.at && fault.at < named.mention.span.end);
      const counts = figure.mention.text.replace(/\P{Nd}/gu, "").length > 1 ? [all, long] : [all];
      for (const count of counts) {
        count.planted += 1;
        count.caught += caught ? 1 : 0;
      }
    }
  }
  const recall = ({ planted, caught }: Count): string => (planted === 0 ? "-" : `${(caught / planted).toFixed(2)} of ${planted}`);
  return { language, sentences: texts.length, "two digits and more": recall(long), "all figures": recall(all), "findings per 1,000 untouched words": Number(((alarms / words) * 1000).toFixed(2)) };
}

const [origin = "flores", languages = "sv,nb,da,de,nl,fr,es,pl,fi,tr,ru,ar,fa,he,hi,th,vi,id,ja,ko,zt", limit = "500"] = process.argv.slice(2);
const groups = oddGroups(origin);
console.table(languages.split(",").map((language) => measure(groups, language, Number(limit))));
