import type { Finding } from "../../../check/types.ts";
import { haystack } from "../filter.ts";

/** Findings whose words are made between two keys: a millisecond or two. */
const slice = 200;

/** Makes the words that a search looks through before anybody searches: of thousands of findings, the first key would be felt. */
export interface Indexing {
  /** All findings there are; those that were given before cost nothing. */
  give(findings: readonly Finding[]): void;
  stop(): void;
}

export function openIndexing(): Indexing {
  let waiting: readonly Finding[] = [];
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    const end = Math.min(waiting.length, at + slice);
    while (at < end) haystack(waiting[at++]!);
    timer = at < waiting.length ? setTimeout(next, 0) : undefined;
    timer?.unref();
  };
  return {
    give: (findings) => {
      clearTimeout(timer);
      waiting = findings;
      at = 0;
      timer = setTimeout(next, 0);
      timer.unref();
    },
    stop: () => clearTimeout(timer),
  };
}
