import { scriptOf } from "../names/difference.ts";
import { likeness } from "../names/likeness.ts";
import type { Language } from "../../article/types.ts";
import type { Draft, RuleContext, SetView } from "../types.ts";
import { LEAST_CONFIDENCE, amongVersions, countForms, isGlossarys, majorityForm, sourceKey, surest, textAt, versionsOf } from "./versions.ts";
import type { Judged } from "./versions.ts";

type Drift = Draft<"inconsistent-rendering">;

/** Terms and names that one version renders otherwise in a bead than in most others. */
export function setDrifts(view: SetView, context: RuleContext): Drift[] {
  const terms = view.renderings().filter((term) => !isGlossarys(term, context));
  const versions = versionsOf(terms);
  const drafts = terms.flatMap((term) =>
    term.renderings.flatMap((rendering) => {
      const draft = driftOf({ term, rendering }, versions.get(sourceKey(rendering))!, context);
      return draft === undefined ? [] : [draft];
    }),
  );
  return surest(drafts);
}

function driftOf({ term, rendering }: Judged, versions: readonly Judged[], context: RuleContext): Drift | undefined {
  const { fault, target } = rendering;
  if (fault === undefined || target === undefined || fault.drift < LEAST_CONFIDENCE || fault.loss > fault.drift) return undefined;
  if (term.alignment.beads[rendering.bead]!.confidence < context.minimumBeadConfidence) return undefined;
  const majority = majorityForm(term);
  if (majority === undefined) return undefined;
  const actual = textAt(target);
  if (isSpelling(actual, majority.form, target.article.language)) return undefined;
  const others = versions.filter((other) => other.term.alignment !== term.alignment);
  const compared = others.filter((other) => other.term.renderings.length > 1);
  const confidence = amongVersions(fault.drift, compared.filter((other) => other.rendering.agrees).length, compared.length);
  if (confidence < LEAST_CONFIDENCE) return undefined;
  return {
    rule: "inconsistent-rendering",
    data: { sourceForm: term.sourceForm, sourceLanguage: term.alignment.source.language, majority: majority.form, across: "article" },
    confidence,
    place: target,
    actual,
    expected: [majority.form],
    ...(term.concept && { concept: term.concept.id }),
    evidence: [majority, ...countForms([target])],
    related: [rendering.source, majority.places[0]!, ...others.flatMap((other) => other.rendering.target ?? [])],
  };
}

/** Spellings of one name in one script are name-variant's to tell. */
function isSpelling(actual: string, majority: string, language: Language): boolean {
  return scriptOf(actual) === scriptOf(majority) && likeness(actual, language, majority, language) >= SPELLING;
}
const SPELLING = 0.8;
