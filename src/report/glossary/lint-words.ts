import type { LintData, LintResult, LintRuleId } from "../../glossary/lint/types.ts";
import { languageName, list, plural, quote, quoteEach } from "../words/phrases.ts";

type Said<R extends LintRuleId> = { readonly data: LintData[R]; readonly concept: string; readonly language: string; readonly term: string; readonly status: string };
type Words = { readonly [R in LintRuleId]: (said: Said<R>) => string };

const failures = {
  "fault-found": "holds a form that must not be used",
  "nothing-found": "holds no term of the concept",
  "no-fault": "has nothing to report",
} as const;

/** At most this many forms are named; the rest is counted. */
const most = 4;

function forms(all: readonly string[]): string {
  const shown = all.slice(0, most);
  return all.length > most ? `${shown.map(quote).join(", ")} and ${plural(all.length - most, "more form")}` : list(shown.map(quote));
}

const words: Words = {
  "duplicate-term": ({ term, concept, language }) => `${term} stands twice for ${concept} in ${language}`,
  "contradictory-status": ({ term, status, data }) => `${term} is both ${status} and ${data.other.status}`,
  "claimed-term": ({ term, data }) => `${term} is claimed by ${data.otherConcept.id} too; only that one is found`,
  "hidden-term": ({ status, term, data }) => `${status} ${term} is never reported inside ${quote(data.other.term)} (${data.otherConcept.id})`,
  "missing-language": ({ concept, language, data }) => `${concept} has no ${language} term (${data.having} of ${data.concepts} concepts have one)`,
  "unused-concept": ({ concept }) => `no article mentions ${concept}`,
  "never-preferred": ({ term, data }) => `${term} is preferred, but the articles have only ${forms(data.forms)}`,
  "wrong-script": ({ term, data }) => (data.mixed ? `${term} has letters of several scripts in one word (${list(data.found)})` : `${term} is not in ${data.expected} letters`),
  "mixed-normalisation": ({ term }) => `${term} is written in decomposed letters (NFD); samma glossary fmt mends it`,
  "invisible-character": ({ term, data }) => `${term} holds ${list(data.characters)}; samma glossary fmt mends it`,
  "broad-regex": ({ data }) => `the expression matches ${data.why === "empty" ? "nothing, too" : "every text"}`,
  "failing-example": ({ data }) => `the ${data.failure.kind} example ${quote(data.failure.text)} ${failures[data.failure.reason]}${data.failure.found.length === 0 ? "" : `: ${quoteEach(data.failure.found)}`}`,
  "near-duplicate": ({ term, data }) => `${term} is nearly ${quote(data.other.term)} of ${data.otherConcept.id}; one concept?`,
  "near-in-meaning": ({ term, data }) => `${term} means nearly what ${quote(data.other.term)} of ${data.otherConcept.id} means, in ${list(data.alike.slice(0, most).map(({ language }) => languageName(language)))}; one concept?`,
};

/** One sentence on what is wrong with the glossary. Not yet safe to print (`visible`). */
export function lintMessage<R extends LintRuleId>(result: LintResult<R>): string {
  const { data, concept, language, term } = result as LintResult;
  const say = words[result.rule as R] as (said: Said<R>) => string;
  return say({ data: data as LintData[R], concept: concept.id, language: language === undefined ? "" : languageName(language), term: quote(term?.term ?? ""), status: term?.status ?? "" });
}
