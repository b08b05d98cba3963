import type { Loss } from "../../glossary/exchange/types.ts";
import { plural } from "../../report/words/phrases.ts";

const fields: Readonly<Record<string, string>> = {
  translate: "the translate policy", examples: "examples", type: "the type", definition: "the definition", note: "the note", url: "the link", forms: "listed forms", match: "how it matches",
  caseSensitive: "whether case matters", diacriticSensitive: "whether diacritics matter", context: "the context", reason: "the reason", firstMention: "first mention", partOfSpeech: "the part of speech", gender: "the gender",
};
/** Where the whole term or concept is meant, not a field of it. */
const wholes: Readonly<Record<string, (count: number) => string>> = {
  regex: (count) => plural(count, "regular expression"),
  further: (count) => `${plural(count, "further term")} beside the preferred one`,
  twice: (count) => `${plural(count, "source term")} that stands for another concept too`,
  language: (count) => `${plural(count, "concept")} without a term in each language`,
};
const statuses: ReadonlySet<string> = new Set(["admitted", "deprecated", "superseded", "forbidden", "draft"]);

/** "examples of 3 concepts", "2 deprecated terms". */
export function lossWords({ of, what, count }: Loss): string {
  const whole = wholes[what];
  if (whole !== undefined) return whole(count);
  if (of === "term" && statuses.has(what)) return `${count} ${what} ${count === 1 ? "term" : "terms"}`;
  return `${fields[what] ?? what} of ${plural(count, of)}`;
}
