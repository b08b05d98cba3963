import type { Band } from "./band.ts";
import { type Lexical, lexicalEvidence } from "./lexical.ts";
import { cellProducts } from "./products.ts";
import { type Profile, profilePair } from "./profile.ts";
import type { Side } from "./side.ts";

/** All that a bead is judged by. */
export interface Evidence {
  readonly source: Side;
  readonly target: Side;
  readonly band: Band;
  /** One element a cell, see `cellProducts`. */
  readonly products: Float32Array;
  readonly lexical: Lexical;
  readonly profile: Profile;
}

export function gatherEvidence(source: Side, target: Side, band: Band): Evidence {
  const products = cellProducts(source, target, band);
  return { source, target, band, products, lexical: lexicalEvidence(source, target, band), profile: profilePair(source, target, band, products) };
}
