import { statuses } from "../kinds.ts";
import type { Concept } from "../types.ts";
import { writeCells } from "./cells.ts";
import { allStatuses, conceptFields, lossesOf, type Place, takenTerms } from "./losses.ts";
import type { Exported, WriterOptions } from "./types.ts";

/** Several terms in one cell. */
const between = " | ";
const place: Place = { concept: new Set(["type", "definition", "note", "url", "translate"]), term: new Set(), statuses: allStatuses };

/**
 * One row a concept, one column a language; a column more for each status other than preferred and admitted that a language has
 * (`sv:deprecated`), and for notes, links and policies where there are any.
 */
export function exportCsv(concepts: readonly Concept[], { languages, separator }: WriterOptions): Exported {
  const columns = languages.flatMap((language) => {
    const used = new Set(concepts.flatMap((concept) => takenTerms(concept, language, place).map(({ status }) => status)));
    return [{ language, held: ["preferred", "admitted"] }, ...statuses.filter((status) => status !== "preferred" && status !== "admitted" && used.has(status)).map((status) => ({ language, held: [status as string] }))];
  });
  const fields = (["note", "url", "translate"] as const).filter((field) => concepts.some((concept) => conceptFields(concept).includes(field) && fieldText(concept, field) !== ""));
  const rows = concepts.map((concept) => [
    concept.id,
    concept.type,
    concept.definition ?? "",
    ...fields.map((field) => fieldText(concept, field)),
    ...columns.map(({ language, held }) => takenTerms(concept, language, place).filter(({ status }) => held.includes(status)).map(({ term }) => term).join(between)),
  ]);
  const head = ["id", "type", "definition", ...fields, ...columns.map(({ language, held }) => (held.length === 2 ? language : `${language}:${held[0]!}`))];
  // A policy by language has no place in one cell.
  const policies = concepts.filter(({ policy }) => typeof policy === "object").length;
  const lost = lossesOf(concepts, languages, place);
  return { text: writeCells([head, ...rows], separator), lost: policies === 0 ? lost : [...lost, { of: "concept", what: "translate", count: policies }], own: [] };
}

function fieldText(concept: Concept, field: "note" | "url" | "translate"): string {
  if (field !== "translate") return concept[field] ?? "";
  return concept.policy === undefined || typeof concept.policy === "object" || concept.policy === true ? "" : String(concept.policy);
}
