import { setImmediate as nextTurn } from "node:timers/promises";
import type { EmbedOptions } from "./types.ts";

/**
 * Works through texts chunk by chunk. Between chunks the progress is told, other work gets its turn, and an abort is heeded.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function inChunks(
  texts: readonly string[],
  options: EmbedOptions & { readonly size: number },
  work: (chunk: readonly string[], first: number) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < texts.length; first += options.size) {
    options.signal?.throwIfAborted();
    const chunk = texts.slice(first, first + options.size);
    await work(chunk, first);
    options.onProgress?.(first + chunk.length, texts.length);
    if (first + options.size < texts.length) await nextTurn();
  }
}
