import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/article/types.ts";

/** Indexes of one bead's segments. */
export type GoldBead = readonly [source: readonly number[], target: readonly number[]];

/** A text in two languages, segmented, with its gold beads. */
export interface GoldText {
  readonly set: string;
  readonly name: string;
  readonly languages: readonly [source: Language, target: Language];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly GoldBead[];
}

/** A gold set and the folder it lies in, below the folder of alignments. */
export interface GoldSet {
  readonly folder: string;
  readonly languages: readonly [Language, Language];
}

export const goldSets: readonly GoldSet[] = [
  { folder: "ntrex/eng-swe", languages: ["en", "sv"] },
  { folder: "ntrex/eng-vie", languages: ["en", "vi"] },
  { folder: "ntrex/eng-deu", languages: ["en", "de"] },
  { folder: "textberg-dev-de-fr", languages: ["de", "fr"] },
];

const linesOf = (path: string): string[] => readFileSync(path, "utf8").replace(/\n$/u, "").split("\n");
const indexes = (list: string): number[] => [...list.matchAll(/\d+/gu)].map(Number);

export function parseBead(line: string): GoldBead {
  const [, source = "", target = ""] = /^\[(.*?)\]:\[(.*?)\]/u.exec(line) ?? [];
  return [indexes(source), indexes(target)];
}

/** Reads every text of a set, in the order of its names. */
export function readGoldSet({ folder, languages }: GoldSet, root: string): GoldText[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".gold")).sort();
  return names.map((file) => {
    const name = file.slice(0, -".gold".length);
    const path = (ending: string): string => join(root, folder, `${name}.${ending}`);
    return { set: folder, name, languages, source: linesOf(path("src")), target: linesOf(path("tgt")), gold: linesOf(path("gold")).map(parseBead) };
  });
}
