import type { Proposal } from "../../../check/mining/types.ts";
import { glossaryText } from "../../../glossary/edit/index.ts";
import { draftConcept } from "../../../report/glossary/proposals.ts";
import { visible } from "../../../report/text/visible.ts";

/** A draft of a glossary file; languages that the glossary's concepts lack stand below it as commands, for the concepts are in another file. */
export function proposalsYaml(proposals: readonly Proposal[]): string {
  const lacking = proposals.filter(({ concept }) => concept !== undefined);
  const concepts = proposals.filter(({ concept }) => concept === undefined);
  return [glossaryText(concepts.map(draftConcept)), ...(lacking.length === 0 ? [] : [`\n# Languages that the glossary's concepts lack:\n`]), ...lacking.map(commandOf)].join("");
}

function commandOf({ id, sections, count }: Proposal): string {
  const terms = sections.map(({ language, forms }) => ` --term ${language}=${quoted(visible(forms[0]!.form))}`).join("");
  return `# samma glossary add ${id}${terms}   # ${count} mentions\n`;
}

const quoted = (text: string): string => `"${text.replace(/["\\$`]/gu, "\\$&")}"`;
