import type { NamedBead, Usual } from "../vacancies/types.ts";
import type { Slip } from "../vacancies/judge.ts";
import type { Spot } from "../variants/types.ts";

/** A stretch that is one slip away from a name's usual form. */
export interface Odd {
  readonly spot: Spot;
  readonly actual: string;
  readonly expected: string;
  readonly slip: Slip;
  /** The form that it is a slip of. */
  readonly form: string;
  /** It has the capital that a name has; true where the script has none. */
  readonly capital: boolean;
}

/** One article as its script is searched: by words, or as a flow of letters. */
export interface Reading {
  /** Its beads with one other version; only names that other articles have too. */
  readonly beads: readonly NamedBead[];
  /** How the article usually writes each name. */
  usual(): readonly Usual[];
  /** True where the bead has the name in its usual form, inflected or not. */
  holds(usual: Usual, bead: NamedBead): boolean;
  /** What is one slip away from the usual form in a bead, and no form of it. */
  odd(usual: Usual, bead: NamedBead): readonly Odd[];
  /** Segments that have the stretch, letter for letter, as a word of its own where there are words. */
  written(form: string): ReadonlySet<number>;
}

/** The form of a name that most beads have. */
export interface Majority {
  readonly usual: Usual;
  /** Beads of all articles that have it. */
  readonly beads: number;
}
