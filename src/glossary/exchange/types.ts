import type { Language } from "../../article/types.ts";
import type { ConceptShape } from "../read/schema.ts";
import type { Concept } from "../types.ts";

/** Something of a glossary that another format has no place for: how many concepts, terms or examples it is, and what of them. */
export interface Loss {
  readonly of: "concept" | "term";
  /** A field ("forms", "translate", "examples"); or the whole of it: "regex", a status, "further" (one term a language), "language" (no term in both). */
  readonly what: string;
  readonly count: number;
}

/** A glossary in another format. */
export interface Exported {
  readonly text: string;
  /** What the format has no place for. */
  readonly lost: readonly Loss[];
  /** What stands in notes or attributes of samma's own, which samma reads back and other tools pass over. */
  readonly own: readonly Loss[];
}

/** A concept of a file of another format; without an id where the file has none. */
export type ImportedConcept = Omit<ConceptShape, "id"> & { readonly id?: string };

/** Writes concepts in a format. */
export type Writer = (concepts: readonly Concept[], options: WriterOptions) => Exported;

export interface WriterOptions {
  /** Languages asked for; all of the glossary where none is. */
  readonly languages: readonly Language[];
  /** Between the cells of a table. */
  readonly separator: "," | "\t";
}
