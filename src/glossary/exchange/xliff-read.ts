import { canonicalLanguage } from "../../article/tags.ts";
import { UserError } from "../../errors.ts";
import { statuses } from "../kinds.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import { isId, sectionShape } from "./shape.ts";
import type { ImportedConcept } from "./types.ts";
import { below, child, childrenOf, ownJson, readXml, type XmlElement } from "./xml.ts";

interface Gathered {
  readonly id: string | undefined;
  readonly fields: Record<string, unknown>;
  definition: string | undefined;
  readonly source: TermShape[];
  readonly target: TermShape[];
}

/**
 * The glossary module of XLIFF 2.x: entries of all units, the same source term gathered into one concept.
 *
 * @throws UserError where it is no XML, names no languages, or holds no glossary.
 */
export function importXliff(text: string, path: string): ImportedConcept[] {
  const root = readXml(text, path);
  const entries = below(root, "glossEntry");
  if (entries.length === 0) throw new UserError("There is no glossary in the file", { place: { path }, hints: ["samma takes in the glossary module of XLIFF 2 (gls:glossary), not the translated segments."] });
  const [source, target] = [canonicalLanguage(root.attributes["srcLang"] ?? ""), canonicalLanguage(root.attributes["trgLang"] ?? "")];
  if (source === undefined) throw new UserError("The file does not say its source language", { place: { path }, hints: ["XLIFF 2 has it in the root element: srcLang=\"en\"."] });
  const byConcept = new Map<string, Gathered>();
  for (const entry of entries) gather(entry, byConcept);
  return [...byConcept.values()].flatMap(({ id, fields, definition, source: from, target: to }): ImportedConcept[] => {
    if (to.length > 0 && target === undefined) throw new UserError("The file does not say its target language", { place: { path }, hints: ["XLIFF 2 has it in the root element: trgLang=\"sv\"."] });
    const { note, url, type, translate, examples } = fields as Partial<ConceptShape>;
    const said = Object.fromEntries(Object.entries({ type, definition, note, url, translate, examples }).filter(([, value]) => value !== undefined));
    return [{ ...(id !== undefined && isId(id) ? { id } : {}), ...said, terms: { [source]: sectionShape(from), ...(to.length === 0 ? {} : { [target!]: sectionShape(to) }) } }];
  });
}

function gather(entry: XmlElement, byConcept: Map<string, Gathered>): void {
  const term = child(entry, "term");
  if (term === undefined || term.text === "") return;
  const id = entry.attributes["samma:concept"];
  const key = id ?? `\n${term.text}`;
  let known = byConcept.get(key);
  if (known === undefined) byConcept.set(key, (known = { id, fields: {}, definition: undefined, source: [], target: [] }));
  Object.assign(known.fields, ownJson(entry.attributes["samma:fields"] ?? ""));
  const definition = child(entry, "definition")?.text ?? "";
  if (definition !== "") known.definition ??= definition;
  put(term, known.source);
  for (const translation of childrenOf(entry, "translation")) if (translation.text !== "") put(translation, known.target);
}

function put(element: XmlElement, terms: TermShape[]): void {
  if (terms.some(({ term }) => term === element.text)) return;
  const status = statuses.find((one) => one === element.attributes["samma:status"]);
  terms.push({ term: element.text, ...(status === undefined ? {} : { status }), ...ownJson(element.attributes["samma:fields"] ?? "") });
}
