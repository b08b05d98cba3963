import type { Rule } from "../types.ts";
import { deprecatedTerm } from "./deprecated-term.ts";
import { extraSegment } from "./extra-segment.ts";
import { firstMention } from "./first-mention.ts";
import { inconsistentRendering } from "./inconsistent-rendering.ts";
import { misalignedSegment } from "./misaligned-segment.ts";
import { missingSegment } from "./missing-segment.ts";
import { missingTerm } from "./missing-term.ts";
import { mixedCalendar } from "./mixed-calendar.ts";
import { mixedChoice } from "./mixed-choice.ts";
import { nameVariant } from "./name-variant.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { omittedName } from "./omitted-name.ts";
import { staleTranslation } from "./stale-translation.ts";
import { termCase } from "./term-case.ts";
import { translatedTerm } from "./translated-term.ts";
import { untranslatedSegment } from "./untranslated-segment.ts";
import { untranslatedTerm } from "./untranslated-term.ts";

/** Every rule there is: the glossary's, those about names and words without it, those about numbers, those about whole sentences. */
export const rules: readonly Rule[] = [
  deprecatedTerm,
  missingTerm,
  untranslatedTerm,
  translatedTerm,
  termCase,
  mixedChoice,
  firstMention,
  nameVariant,
  inconsistentRendering,
  omittedName,
  numberMismatch,
  mixedCalendar,
  untranslatedSegment,
  missingSegment,
  extraSegment,
  misalignedSegment,
  staleTranslation,
];
