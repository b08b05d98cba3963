import type { MinedSection, Proposal } from "../../../check/mining/types.ts";
import type { ConceptShape, TermShape } from "../../../glossary/edit/index.ts";
import type { Draft, DraftForm, DraftSection } from "../../../tui/mine/port.ts";

/** Proposals as the screen takes them: the majority form preferred, the others deprecated. */
export function draftsOf(proposals: readonly Proposal[]): Draft[] {
  return proposals.map(({ id, concept, type, count, sections, evidence }, key) => ({ key, id, type, isKnown: concept !== undefined, count, sections: sections.map(sectionOf), evidence }));
}

function sectionOf({ language, forms, confidence }: MinedSection): DraftSection {
  return { language, confidence, forms: forms.map(({ form, count }, index): DraftForm => ({ text: form, count, status: index === 0 ? "preferred" : "deprecated" })) };
}

type Words = string | TermShape;

/** The terms of a language that are to be written, the preferred one first. */
export function wordsOf({ forms }: DraftSection): Words[] {
  const preferred = forms.filter(({ status }) => status === "preferred").map(({ text }): Words => text);
  return [...preferred, ...forms.filter(({ status }) => status === "deprecated").map(({ text }): Words => ({ term: text, status: "deprecated" }))];
}

/** The concept to write for a draft; undefined where no language has a term left. */
export function conceptOf(draft: Draft): ConceptShape | undefined {
  const sections = draft.sections.map((section) => [section.language, wordsOf(section)] as const).filter(([, words]) => words.length > 0);
  if (sections.length === 0) return undefined;
  const terms = Object.fromEntries(sections.map(([language, words]) => [language, words.length === 1 ? words[0]! : words]));
  return { id: draft.id, type: draft.type as NonNullable<ConceptShape["type"]>, terms };
}
