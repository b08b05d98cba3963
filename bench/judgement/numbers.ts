/**
 * number-mismatch on professional translations: false alarms per 1,000 sentences as they are, recall after one digit of each
 * sentence's first figure is changed. Reads the parallel corpus beside the repository (../shared/corpus); groups with an even
 * number were used for tuning, the table counts odd ones.
 *
 *   node --import tsx bench/judgement/numbers.ts [source] [languages] [sentences]
 *   node --import tsx bench/judgement/numbers.ts flores sv,th,vi,de,ja 500
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

/** The text with the last digit of one number raised by one (nine lowered), and where; undefined where it has no such digit. */
function changed(text: string, { mention }: Located): { text: string; at: number } | undefined {
  const found = /\p{Nd}(?!.*\p{Nd})/u.exec(mention.text);
  if (found === null) return undefined;
  const at = mention.span.start + found.index;
  const isNine = !/\p{Nd}/u.test(String.fromCharCode(text.charCodeAt(at) + 1));
  return { text: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) + (isNine ? -1 : 1)) + text.slice(at + 1), at };
}

function measure(groups: readonly Group[], language: string, limit: number): Record<string, string | number> {
  const readSource = numberReader("en");
  const readTarget = numberReader(language === "zt" ? "zh-TW" : language);
  const texts = groups.filter((group) => group["en"] !== undefined && group[language] !== undefined).slice(0, limit);
  let alarms = 0;
  let planted = 0;
  let caught = 0;
  for (const group of texts) {
    const source = located(readSource, group["en"]!);
    const target = located(readTarget, group[language]!);
    alarms += shown(source, target).length;
    const figure = target.find(({ mention }) => mention.certainty === "figures");
    const fault = figure === undefined ? undefined : changed(group[language]!, figure);
    if (fault === undefined) continue;
    planted += 1;
    if (shown(source, located(readTarget, fault.text)).some(({ target: named }) => named !== undefined && named.mention.span.start <= fault.at && fault.at < named.mention.span.end)) caught += 1;
  }
  return { language, sentences: texts.length, "alarms per 1,000": Number(((alarms / texts.length) * 1000).toFixed(1)), planted, recall: Number((caught / planted).toFixed(3)) };
}

const [origin = "flores", languages = "sv,nb,da,de,nl,fr,es,ru,ar,fa,hi,th,vi,ja,ko,zt", limit = "500"] = process.argv.slice(2);
const groups = oddGroups(origin);
console.table(languages.split(",").map((language) => measure(groups, language, Number(limit))));
