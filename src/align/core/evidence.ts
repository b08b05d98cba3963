import type { Band } from "./band.ts";
import { type Lexical, lexicalEvidence } from "./lexical.ts";
import { cellProducts } from "./products.ts";
import { type Profile, profilePair } from "./profile.ts";
import type { Allowed } from "./scores.ts";
import type { Side } from "./side.ts";
import { tighten, within } from "./tighten.ts";

/** All that a bead is judged by. */
export interface Evidence {
  readonly source: Side;
  readonly target: Side;
  /** What is searched. */
  readonly band: Band;
  /** One element a cell, see `cellProducts`. */
  readonly products: Float32Array;
  readonly lexical: Lexical;
  readonly profile: Profile;
}

/**
 * @param band what is looked at: nearest neighbours are sought in all of it
 * @param allowed beads that may stand
 */
export function gatherEvidence(source: Side, target: Side, band: Band, allowed: Allowed = () => true): Evidence {
  const products = cellProducts(source, target, band);
  const { profile, cosines } = profilePair(source, target, band, products);
  const span = profile.related.mean - profile.unrelated;
  const tight = tighten(band, (cell) => (cosines[cell]! - profile.unrelated) / span, allowed);
  return { source, target, band: tight, products: within(tight, band, products), lexical: lexicalEvidence(source, target, tight, band), profile };
}
