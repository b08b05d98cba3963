import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** One group of translations: text by language. */
export type Translations = ReadonlyMap<string, string>;

/**
 * Reads the parallel corpus up to the sources asked for; the file keeps them in one piece each and in the order of the texts.
 *
 * @param path groups.jsonl.xz
 */
export async function readCorpus(path: string, sources: readonly string[]): Promise<Map<string, Translations[]>> {
  const found = new Map<string, Translations[]>(sources.map((source) => [source, []]));
  const unpack = spawn("xz", ["-dc", path], { stdio: ["ignore", "pipe", "ignore"] });
  let seen = 0;
  for await (const line of createInterface({ input: unpack.stdout })) {
    const source = /^\{"s": "([^"]+)"/u.exec(line)?.[1] ?? "";
    const list = found.get(source);
    if (list !== undefined) {
      if (list.length === 0) seen++;
      list.push(new Map(Object.entries((JSON.parse(line) as { t: Record<string, string> }).t)));
    } else if (seen === sources.length) break;
  }
  unpack.kill();
  return found;
}
