import type { SetMemory } from "../../../run.ts";

/**
 * Sets as they were found a moment ago, the latest of each: of many, one edit makes only its own be looked at again. Sets that are met
 * for the first time may be known from an earlier run.
 */
export function sessionMemory(earlier: SetMemory | undefined): SetMemory {
  const known = new Map<string, Uint8Array>();
  const latest = new Map<string, string>();
  const hold = (digest: string, packed: Uint8Array, set: string): void => {
    known.delete(latest.get(set) ?? "");
    latest.set(set, digest);
    known.set(digest, packed);
  };
  return {
    recall: async (digest, set) => {
      const held = known.get(digest);
      if (held !== undefined) return held;
      const recalled = await earlier?.recall(digest, set);
      if (recalled !== undefined) hold(digest, recalled, set);
      return recalled;
    },
    keep: async (digest, packed, set) => {
      hold(digest, packed, set);
      await earlier?.keep(digest, packed, set);
    },
  };
}
