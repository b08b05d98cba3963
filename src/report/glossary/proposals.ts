import type { MinedSection, Proposal } from "../../check/mining/types.ts";
import { printableJson, visible } from "../text/visible.ts";
import { fit } from "../text/excerpt.ts";
import { times } from "../words/phrases.ts";

/** A proposal as a concept to write down, with what speaks for it as comments. */
export interface DraftConcept {
  readonly concept: { readonly id: string; readonly type: Proposal["type"]; readonly terms: Record<string, string | (string | { term: string; status: "deprecated" })[]> };
  readonly comments: readonly string[];
}

/** Below this the pairing is marked as unsure. */
const sure = 0.6;
const widest = 140;

/** The majority form of each language is preferred, the others deprecated; counts and sentences stand above as comments. */
export function draftConcept(proposal: Proposal): DraftConcept {
  const terms = Object.fromEntries(proposal.sections.map((section) => [section.language, sectionTerms(section)]));
  const comments = [
    proposal.sections.map(({ language, forms, confidence }) => `${language} ${forms.map(({ form, count }) => `${visible(form)} ${times(count)}`).join(", ")}${confidence < sure ? ` (unsure, ${Math.round(confidence * 100)}%)` : ""}`).join("; "),
    ...proposal.evidence.slice(0, 1).flatMap(({ path, line, text, rendering }) => [fit(`${visible(path)}:${line}: ${visible(text)}`, widest), ...(rendering === undefined ? [] : [fit(`  = ${visible(rendering)}`, widest)])]),
  ];
  return { concept: { id: proposal.id, type: proposal.type, terms }, comments };
}

function sectionTerms({ forms }: MinedSection): DraftConcept["concept"]["terms"][string] {
  const [first, ...others] = forms;
  return others.length === 0 ? first!.form : [first!.form, ...others.map(({ form }) => ({ term: form, status: "deprecated" as const }))];
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The proposals for another program (docs/json.md). */
export function proposalsJson(proposals: readonly Proposal[]): string {
  const rounded = proposals.map(({ id, concept, type, sections, count, stake, evidence }) => ({
    id,
    ...(concept === undefined ? {} : { concept }),
    type,
    sections: sections.map(({ language, forms, confidence }) => ({ language, forms, confidence: hundredths(confidence) })),
    count,
    stake: hundredths(stake),
    evidence,
  }));
  return `${printableJson({ proposals: rounded })}\n`;
}
