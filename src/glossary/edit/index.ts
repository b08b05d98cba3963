export type { ConceptShape, TermShape } from "../read/schema.ts";
export type { GlossaryFile } from "../parse.ts";
export { addConcept, addConcepts, type ConceptFields, removeConcept, renameConcept, setConcept } from "./concepts.ts";
export { type EditedFile, finishEdit } from "./finish.ts";
export { addExample, mergeConcepts } from "./merge.ts";
export { addTerm, addTerms, removeTerm, setStatus, setTerm, type TermAddition } from "./terms.ts";
export { glossaryText } from "./yaml-text.ts";
export { formatGlossary } from "./format.ts";
