import type { Glossary } from "../types.ts";
import { invisibleCharacters, mixedNormalisation } from "./characters.ts";
import { claimed } from "./claimed.ts";
import { duplicates } from "./duplicates.ts";
import { failingExamples } from "./examples.ts";
import { hidden } from "./hidden.ts";
import { missingLanguages } from "./languages.ts";
import { nearInMeaning } from "./meaning.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { broadRegex } from "./regex.ts";
import { wrongScript } from "./script.ts";
import type { LintOptions, LintResult, LintRule } from "./types.ts";
import { usage } from "./usage.ts";

export { languagesNotCompared } from "./meaning.ts";
export type { LintData, LintOptions, LintResult, LintRuleId, LintText, TermVectors } from "./types.ts";

const rules: readonly LintRule[] = [duplicates, claimed, hidden, missingLanguages, usage, wrongScript, mixedNormalisation, invisibleCharacters, broadRegex, failingExamples, nearDuplicates, nearInMeaning];

/** The glossary's own faults, by place and rule. */
export function lintGlossary(glossary: Glossary, options: LintOptions = {}): LintResult[] {
  return rules.flatMap((rule) => rule(glossary, options)).sort(compare);
}

function compare(a: LintResult, b: LintResult): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return text(a.place.path, b.place.path) || a.place.line - b.place.line || a.place.column - b.place.column || text(a.rule, b.rule) || text(a.language ?? "", b.language ?? "");
}
