import type { ConceptShape } from "../read/schema.ts";

/** A glossary in another format, and what that format has no place for. */
export interface Exported {
  readonly text: string;
  /** One sentence each. */
  readonly lost: readonly string[];
}

/** The concepts of a file of another format. Ids may be missing there; then they are made of the first term. */
export type Imported = readonly ConceptShape[];
