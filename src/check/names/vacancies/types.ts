import type { Foreign } from "../variants/beside.ts";
import type { Spot } from "../variants/types.ts";

/** A bead as one version's side sees it: its own segments, and what another version has there. */
export interface NamedBead {
  readonly segments: readonly number[];
  /** The other version's segments. */
  readonly others: readonly number[];
  /** The other version's names, by key, with how often each stands there. */
  readonly names: ReadonlyMap<string, { readonly foreign: Foreign; readonly count: number }>;
  /** The other version's words as they stand. */
  readonly text: string;
}

/** How a text writes a name of another version in most of the beads that have it. */
export interface Usual {
  readonly key: string;
  readonly foreign: Foreign;
  /** What all its forms begin with: Обам of Обама, Обамы, Обаме. */
  readonly stem: string;
  /** The stem, and what is left of it without an ending, where all its forms may have the same one: Олдмур of Олдмуре. */
  readonly stems: readonly string[];
  /** The forms as they stand, the most frequent first. */
  readonly forms: readonly string[];
  readonly spots: readonly Spot[];
  /** Of the beads that have the name, those that have the form, 0 to 1. */
  readonly coverage: number;
  /** Of the beads that have the form, those that have the name, 0 to 1. */
  readonly exclusivity: number;
  /** How much the form sounds like the name, 0 to 1; 1 where the letters are the same. */
  readonly like: number;
  /** It is a guess: the form stands in two beads of the name and nowhere else, and so may other words. */
  readonly doubtful: boolean;
}

/** A bead whose other version has a name more often than this one has the form that usually renders it. */
export interface Vacancy {
  readonly usual: Usual;
  readonly bead: NamedBead;
  /** How often the usual form stands there all the same. */
  readonly present: number;
}
