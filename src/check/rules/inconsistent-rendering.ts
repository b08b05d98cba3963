import { driftsAcross } from "../renderings/across/find.ts";
import { gleanTold } from "../renderings/across/glean.ts";
import type { Told } from "../renderings/across/types.ts";
import { phraseVariants } from "../renderings/phrases.ts";
import { setDrifts } from "../renderings/drifts.ts";
import type { Rule } from "../types.ts";

/**
 * One source term or name is rendered differently in different beads (of a set, or of the articles of one language), or one
 * text has a recurring phrase in two wordings. No glossary is needed; concepts whose terms the glossary lists for the language
 * are left to its own rules, and spellings of one name to name-variant.
 */
export const inconsistentRendering: Rule<"inconsistent-rendering", readonly Told[]> = {
  id: "inconsistent-rendering",
  severity: "warning",
  category: "terminology/inconsistent-use",
  article: phraseVariants,
  set: setDrifts,
  glean: gleanTold,
  corpus: (sets) => driftsAcross(sets),
};
