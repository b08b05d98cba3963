import type { Rule } from "../types.ts";
import { deprecatedTerm } from "./deprecated-term.ts";
import { extraSegment } from "./extra-segment.ts";
import { firstMention } from "./first-mention.ts";
import { missingSegment } from "./missing-segment.ts";
import { missingTerm } from "./missing-term.ts";
import { mixedChoice } from "./mixed-choice.ts";
import { termCase } from "./term-case.ts";
import { translatedTerm } from "./translated-term.ts";
import { untranslatedSegment } from "./untranslated-segment.ts";
import { untranslatedTerm } from "./untranslated-term.ts";
import { nameVariant } from "./name-variant.ts";
import { numberMismatch } from "./number-mismatch.ts";

/** Every rule there is, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  deprecatedTerm,
  missingTerm,
  untranslatedTerm,
  translatedTerm,
  termCase,
  mixedChoice,
  firstMention,
  nameVariant,
  numberMismatch,
  untranslatedSegment,
  missingSegment,
  extraSegment,
];
