import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCorpus } from "../../align/corpus.ts";

/** A pair of versions with gold beads. */
export interface Pair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly beads: readonly (readonly [source: readonly number[], target: readonly number[]])[];
}

/** Pairs of one origin and language pair: "ntrex en-sv". Even ones are for tuning, odd ones for the table. */
export interface Collection {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));

/** The collections, each cut down to so many pairs spread over the whole; those whose data are not there are left out. */
export async function collections(names: readonly string[], atMost: number): Promise<Collection[]> {
  const origins = new Set(names.map((name) => name.split(" ")[0]!).filter((origin) => origin !== "ntrex"));
  const path = `${shared}corpus/groups.jsonl.xz`;
  const corpus = existsSync(path) ? await readCorpus(path, [...origins]) : new Map<string, never[]>();
  return names.flatMap((name): Collection[] => {
    const [origin, languages] = name.split(" ") as [string, string];
    const [source, target] = languages.split("-") as [string, string];
    const all = origin === "ntrex" ? ntrex(target) : runs({ groups: corpus.get(origin) ?? [], origin, source, target });
    const step = Math.max(1, Math.floor(all.length / atMost));
    return all.length === 0 ? [] : [{ name, pairs: all.filter((_, index) => index % step === 0).slice(0, atMost) }];
  });
}

/** A bead so much longer or shorter than is usual (logarithm of the letters' ratio) lost one of the sentences that were joined in it. */
const CUT = 0.6;

/** The pair without the lines that have no counterpart on the other side, or only half of one. */
export function withoutGaps(pair: Pair): Pair {
  const letters = (lines: readonly string[], indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + lines[index]!.length, 0);
  const whole = pair.beads.filter(([from, to]) => from.length > 0 && to.length > 0).map((bead) => ({ bead, ratio: Math.log(letters(pair.to, bead[1]) / letters(pair.from, bead[0])) }));
  const usual = whole.map(({ ratio }) => ratio).sort((a, b) => a - b)[whole.length >> 1] ?? 0;
  const beads = whole.filter(({ ratio }) => Math.abs(ratio - usual) < CUT).map(({ bead }) => bead);
  const [sources, targets] = [beads.flatMap(([from]) => from), beads.flatMap(([, to]) => to)];
  return {
    ...pair,
    from: sources.map((line) => pair.from[line]!),
    to: targets.map((line) => pair.to[line]!),
    beads: beads.map(([from, to]) => [from.map((line) => sources.indexOf(line)), to.map((line) => targets.indexOf(line))] as const),
  };
}

function ntrex(target: string): Pair[] {
  const folder = { sv: "eng-swe", de: "eng-deu", vi: "eng-vie" }[target];
  const at = `${shared}alignment/ntrex/${folder}/`;
  if (folder === undefined || !existsSync(at)) return [];
  const lines = (path: string): string[] => readFileSync(path, "utf8").replace(/\n$/u, "").split("\n");
  const indexes = (list: string): number[] => list.split(",").filter((part) => part.trim() !== "").map(Number);
  return readdirSync(at).filter((name) => name.endsWith(".gold")).sort().map((name) => {
    const base = at + name.slice(0, -".gold".length);
    const beads = lines(`${base}.gold`).flatMap((line): [number[], number[]][] => {
      const bead = /^\[(.*?)\]:\[(.*?)\]/u.exec(line);
      return bead === null ? [] : [[indexes(bead[1]!), indexes(bead[2]!)]];
    });
    return { id: name, source: "en", target, from: lines(`${base}.src`), to: lines(`${base}.tgt`), beads };
  });
}

/** Twenty groups in a row as an article: neighbours are of one document, mostly. Course texts (md) leave their short headings out. */
function runs({ groups, origin, source, target }: { groups: readonly ReadonlyMap<string, string>[]; origin: string; source: string; target: string }): Pair[] {
  const both = groups.filter((texts) => texts.has(source) && texts.has(target) && texts.get(source)!.length > (origin === "md" ? 50 : 0));
  const kept = origin === "xquad" ? both.slice(0, 1190) : both;
  const size = 20;
  const line = (text: string): string => text.replace(/\s+/gu, " ").trim();
  return Array.from({ length: Math.floor(kept.length / size) }, (_, run) => {
    const part = kept.slice(run * size, (run + 1) * size);
    const from = part.map((texts) => line(texts.get(source)!));
    return { id: `${origin}-${run}`, source, target, from, to: part.map((texts) => line(texts.get(target)!)), beads: from.map((_text, index) => [[index], [index]] as const) };
  });
}
