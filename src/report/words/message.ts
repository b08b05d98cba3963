import type { Draft, FormCount, RuleId } from "../../check/types.ts";
import { wellFormed } from "../text/visible.ts";
import { languageName, quote, quoteEach, times } from "./phrases.ts";

const longestQuote = 60;

type Words = { readonly [K in RuleId]: (draft: Draft<K>) => string };

/** Where the majority form stands: by its file's name where that is one article. */
function across(where: "article" | "corpus", form: string, evidence: readonly FormCount[]): string {
  if (where === "article") return "elsewhere";
  const paths = new Set(evidence.find((candidate) => candidate.form === form)?.places.map(({ article }) => article.path));
  return paths.size === 1 ? `in ${[...paths].join()}` : "in other articles";
}

/** `"โตลัม" (15 times)`: the majority form with its count, where the evidence has it. */
function counted(form: string, evidence: readonly FormCount[]): string {
  const count = evidence.find((candidate) => candidate.form === form)?.count;
  return count === undefined ? quote(form) : `${quote(form)} (${times(count)})`;
}

const instead = (expected: readonly string[]): string => (expected.length === 0 ? "" : `; use ${quoteEach(expected)}`);

/** A number as it stands, with its value where that is not the same: `"1,5 miljoner" (1500000)`. */
const valued = (text: string, value: string): string => (text === value ? quote(text) : `${quote(text)} (${value})`);

const sentences = (count: number): string => (count === 1 ? "a sentence" : `${count} sentences in a row`);

const kinds = { letters: "", diacritics: " (diacritics)", spacing: " (spacing)", hyphen: " (hyphen)", case: " (case)", script: " (script)" } as const;

/** `one unit further on`, `2 units back`. */
const away = (offset: number): string => `${Math.abs(offset) === 1 ? "one unit" : `${Math.abs(offset)} units`} ${offset > 0 ? "further on" : "back"}`;

/** The words that matter, as many as fit into a sentence. */
const clip = (text: string): string => (text.length <= longestQuote ? text : `${wellFormed(text.slice(0, longestQuote))}…`);

/** `"22 years" became "24 years"`, `"…" was added`, `"…" was taken out`. */
function became(was: string, is: string): string {
  if (was === "") return `${quote(clip(is))} was added`;
  return is === "" ? `${quote(clip(was))} was taken out` : `${quote(clip(was))} became ${quote(clip(is))}`;
}

const words: Words = {
  "deprecated-term": ({ actual, expected, data }) =>
    `${quote(actual)} is ${data.status}${data.reason === undefined ? "" : ` (${data.reason})`}${instead(expected)}`,
  "missing-term": ({ expected, data }) =>
    data.wanted === 1
      ? `no rendering of ${quote(data.sourceForm)} here${expected.length === 0 ? "" : `; the glossary has ${quoteEach(expected)}`}`
      : `${quote(data.sourceForm)} stands ${times(data.wanted)} in the source, its rendering ${data.found === 0 ? "not once" : times(data.found)} here${instead(expected)}`,
  "untranslated-term": ({ actual, expected, data }) =>
    `${quote(actual)} is left in ${languageName(data.from)}${data.policy === "transliterate" ? ", to be transliterated" : ""}${instead(expected)}`,
  "translated-term": ({ expected, data }) => `${quote(data.sourceForm)} is to be kept as it is${expected.some((term) => term !== data.sourceForm) ? `: ${quoteEach(expected)}` : ""}`,
  "term-case": ({ actual, expected }) => `${quote(actual)}: case matters here${instead(expected)}`,
  "mixed-choice": ({ actual, evidence, data }) => `${quote(actual)} and ${counted(data.majority, evidence)} are both allowed; choose one within a text`,
  "first-mention": ({ actual, data }) => `${quote(actual)} ${data.later ? "comes before its full form" : "stands without its full form"} ${quote(data.fullForm)}, which is owed first`,
  "name-variant": ({ actual, evidence, data }) => `${quote(actual)}; ${across(data.across, data.majority, evidence)} ${counted(data.majority, evidence)}${kinds[data.difference]}`,
  "inconsistent-rendering": ({ actual, evidence, data }) =>
    `${quote(actual)} for ${quote(data.sourceForm)}; ${across(data.across, data.majority, evidence)} ${counted(data.majority, evidence)}`,
  "number-mismatch": ({ actual, data }) =>
    data.targetValue === undefined
      ? `${data.what} ${quote(data.sourceText)} of the source is not here`
      : data.sourceText === ""
        ? `${data.what} ${valued(actual, data.targetValue)} is not in the source`
        : `${data.what} ${valued(actual, data.targetValue)} against ${valued(data.sourceText, data.sourceValue)} in the source`,
  "mixed-calendar": ({ actual, data }) => `${quote(actual)} is a year of the ${data.calendar} calendar; this text dates by the ${data.majority} one`,
  "omitted-name": ({ data }) =>
    `${quote(data.name)} of the ${languageName(data.sourceLanguage)} text is not here` +
    (data.versions > 1 ? `; ${data.present} of ${data.versions} versions have it` : ""),
  "untranslated-segment": ({ data }) => `${sentences(data.segments)} still in ${languageName(data.from)}`,
  "missing-segment": ({ data }) => `${sentences(data.segments)} of the ${languageName(data.sourceLanguage)} text missing here`,
  "stale-translation": ({ data }) => `left as it was although the ${languageName(data.sourceLanguage)} sentence changed: ${became(data.was, data.is)}`,
  "misaligned-segment": ({ data }) =>
    data.offset === undefined
      ? `hardly a translation of the ${languageName(data.sourceLanguage)} text it is linked with`
      : data.segments === 1
        ? `linked with the wrong ${languageName(data.sourceLanguage)} text: the translation that fits stands ${away(data.offset)}`
        : `${data.segments} units in a row are linked with the wrong ${languageName(data.sourceLanguage)} texts: the translations that fit stand ${away(data.offset)}`,
  "extra-segment": ({ data }) =>
    data.moved
      ? `${sentences(data.segments)} out of order: elsewhere in the ${languageName(data.sourceLanguage)} text`
      : `${sentences(data.segments)} not in the ${languageName(data.sourceLanguage)} text`,
};

/** One sentence on what is wrong, against what, how often. Made here and nowhere else; not yet safe to print (`visible`). */
export function message<R extends RuleId>(draft: Draft<R>): string {
  return (words[draft.rule] as (draft: Draft<R>) => string)(draft);
}
