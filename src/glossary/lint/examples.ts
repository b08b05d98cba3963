import { testExamples } from "../examples.ts";
import type { LintResult, LintRule } from "./types.ts";

/** `ok` and `bad` sentences run as tests. */
export const failingExamples: LintRule = (glossary) =>
  testExamples(glossary).map((failure): LintResult => ({ rule: "failing-example", data: { failure }, concept: failure.concept, language: failure.language, place: failure.place }));
