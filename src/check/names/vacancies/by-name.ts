import type { Foreign } from "../variants/beside.ts";
import type { NamedBead } from "./types.ts";

/** The beads that have each name, by its key. */
export function beadsByName(beads: readonly NamedBead[]): ReadonlyMap<string, { readonly foreign: Foreign; readonly beads: readonly NamedBead[] }> {
  const names = new Map<string, { foreign: Foreign; beads: NamedBead[] }>();
  for (const bead of beads) {
    for (const [key, { foreign }] of bead.names) {
      const known = names.get(key);
      if (known === undefined) names.set(key, { foreign, beads: [bead] });
      else known.beads.push(bead);
    }
  }
  return names;
}
