import { isMap, isSeq } from "yaml";
import { UserError } from "../../errors.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import { type GlossaryFile, parseGlossary } from "../parse.ts";
import type { TermStatus } from "../types.ts";
import { appendKey, appendValues } from "./append.ts";
import { removeConcept, setConcept } from "./concepts.ts";
import { byHand, findConcept, languagePair, pairOf, withSplices } from "./sheet.ts";
import { addTerm } from "./terms.ts";
import { flowText, scalarText } from "./yaml-text.ts";

/**
 * Makes one concept of two: `into` gets the terms, examples and fields that it lacks, `from` is removed. Where both have a preferred
 * term, that of `into` stays preferred and the other is admitted. @throws UserError where one is not there.
 */
export function mergeConcepts(files: readonly GlossaryFile[], from: string, into: string): GlossaryFile[] {
  if (from === into) throw new UserError(`"${from}" cannot be merged with itself`);
  const source = findConcept(files, from);
  const given = source.node.toJS(source.sheet.document) as ConceptShape;
  const target = parseGlossary(files).concept(into) ?? findConcept(files, into);
  const has = (language: string): readonly { readonly term: string; readonly status: TermStatus }[] => ("languages" in target ? (target.languages.find((section) => section.language === language)?.terms ?? []) : []);
  let merged: GlossaryFile[] = [...files];
  for (const [language, value] of Object.entries(given.terms)) {
    const known = has(language);
    const decided = known.some(({ status }) => status === "preferred");
    for (const [index, term] of [value].flat().entries()) {
      const shape: TermShape = typeof term === "string" ? { term } : term;
      if (known.some((other) => other.term === shape.term.normalize("NFC"))) continue;
      const implied = shape.status === undefined || shape.status === "preferred";
      merged = addTerm(merged, into, language, decided && implied ? { ...shape, status: "admitted" } : !decided && index > 0 && shape.status === undefined ? { ...shape, status: "admitted" } : shape);
    }
  }
  merged = setConcept(merged, into, missingFields(merged, given, into));
  for (const kind of ["ok", "bad"] as const) {
    for (const [language, sentences] of Object.entries(given.examples?.[kind] ?? {})) {
      for (const sentence of [sentences].flat()) merged = addExample(merged, into, kind, language, sentence);
    }
  }
  return removeConcept(merged, from);
}

function missingFields(files: readonly GlossaryFile[], given: ConceptShape, into: string): Partial<ConceptShape> {
  const { node } = findConcept(files, into);
  const fields = ["type", "definition", "note", "url", "translate"] as const;
  return Object.fromEntries(fields.filter((key) => given[key] !== undefined && !node.has(key)).map((key) => [key, given[key]]));
}

/** Puts an example sentence below the others of its kind and language; nothing where it is there already. */
export function addExample(files: readonly GlossaryFile[], id: string, kind: "ok" | "bad", language: string, sentence: string): GlossaryFile[] {
  const { sheet, node, index } = findConcept(files, id);
  const { text } = sheet;
  const examples = pairOf(node, "examples")?.value;
  if (examples == null) return withSplices(files, sheet, [appendKey(text, node, "examples", flowText({ [kind]: { [language]: [sentence] } }))]);
  if (!isMap(examples)) throw byHand(sheet, ["concepts", index, "examples"]);
  const section = pairOf(examples, kind)?.value;
  if (section == null) return withSplices(files, sheet, [appendKey(text, examples, kind, flowText({ [language]: [sentence] }))]);
  if (!isMap(section)) throw byHand(sheet, ["concepts", index, "examples", kind]);
  const pair = languagePair(section, language);
  if (pair === undefined) return withSplices(files, sheet, [appendKey(text, section, language, flowText([sentence]))]);
  const there = (isSeq(pair.value) ? pair.value.items : [pair.value]).some((item) => (item as { value?: unknown } | null)?.value === sentence);
  return there ? [...files] : withSplices(files, sheet, appendValues(text, pair, [scalarText(sentence)]));
}
