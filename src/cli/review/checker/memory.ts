import type { Remembered } from "../../../check/remembered.ts";
import type { SetMemory } from "../../../run.ts";

export interface SessionMemory extends SetMemory {
  /** Where all of it hangs on what is another thing now. */
  forget(): void;
}

/** Sets as they were found a moment ago, the latest of each: of many, one edit makes only its own be looked at again. */
export function sessionMemory(): SessionMemory {
  const known = new Map<string, Remembered>();
  const latest = new Map<string, string>();
  return {
    recall: (digest) => Promise.resolve(known.get(digest)),
    keep: (digest, remembered) => {
      known.delete(latest.get(remembered.set.id) ?? "");
      latest.set(remembered.set.id, digest);
      known.set(digest, remembered);
      return Promise.resolve();
    },
    forget: () => known.clear(),
  };
}
