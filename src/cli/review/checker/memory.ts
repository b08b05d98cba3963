import type { Remembered } from "../../../check/remembered.ts";
import type { SetMemory } from "../../../run.ts";

/**
 * Sets as they were found a moment ago, the latest of each: of many, one edit makes only its own be looked at again. Sets that are met
 * for the first time may be known from an earlier run.
 */
export function sessionMemory(earlier: SetMemory | undefined): SetMemory {
  const known = new Map<string, Remembered>();
  const latest = new Map<string, string>();
  const hold = (digest: string, remembered: Remembered): void => {
    known.delete(latest.get(remembered.set.id) ?? "");
    latest.set(remembered.set.id, digest);
    known.set(digest, remembered);
  };
  return {
    recall: async (digest) => {
      const held = known.get(digest);
      if (held !== undefined) return held;
      const recalled = await earlier?.recall(digest);
      if (recalled !== undefined) hold(digest, recalled);
      return recalled;
    },
    keep: async (digest, remembered) => {
      hold(digest, remembered);
      await earlier?.keep(digest, remembered);
    },
  };
}
