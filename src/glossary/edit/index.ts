export type { ConceptShape, TermShape } from "../read/schema.ts";
export type { GlossaryFile } from "../parse.ts";
export { addConcept, type ConceptFields, removeConcept, renameConcept, setConcept } from "./concepts.ts";
export { type EditedFile, finishEdit } from "./finish.ts";
export { addExample, mergeConcepts } from "./merge.ts";
export { addTerm, removeTerm, setStatus, setTerm } from "./terms.ts";
export { glossaryText } from "./yaml-text.ts";
export { formatGlossary } from "./format.ts";
