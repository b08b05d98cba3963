import type { Rule } from "../types.ts";
import { deprecatedTerm } from "./deprecated-term.ts";
import { firstMention } from "./first-mention.ts";
import { mixedChoice } from "./mixed-choice.ts";
import { termCase } from "./term-case.ts";

/** Every rule there is, in the order in which they are explained. */
export const rules: readonly Rule[] = [deprecatedTerm, termCase, mixedChoice, firstMention];
