import { join } from "node:path";
import { type Translations, readCorpus } from "./corpus.ts";
import { goldSets, type GoldText, readGoldSet } from "./gold.ts";
import { perturb, type Regime, regimes, type Unit } from "./perturb.ts";
import { seeded, seedOf } from "./random.ts";

/** A gold text and its part in the fit. */
export interface WeighedText {
  readonly text: GoldText;
  /** How much its loss counts. */
  readonly weight: number;
  /** Noise put on its vectors, as a share of their length: the encoder knows texts it was trained on too well. */
  readonly noise: number;
}

const full = ([source, target]: readonly [readonly number[], readonly number[]]): boolean => source.length > 0 && target.length > 0;

/** A text's beads as units: what is known to say the same. */
function unitsOf({ source, target, gold }: GoldText): Unit[] {
  return gold.filter(full).map(([x, y]) => ({ source: x.map((i) => source[i]!).join(" "), target: y.map((j) => target[j]!).join(" ") }));
}

/** Texts without the language they share: units of two pairs whose common side is the same line. */
function pivot(first: GoldText, second: GoldText): Unit[] {
  const bySource = new Map(unitsOf(second).map(({ source, target }) => [source, target]));
  return unitsOf(first).flatMap(({ source, target }) => (bySource.has(source) ? [{ source: target, target: bySource.get(source)! }] : []));
}

interface Material {
  readonly set: string;
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly units: readonly Unit[];
}

/** What stands between the sentences of a book or its scan and belongs to none. */
const marks = ["* * *", "24", "- 17 -", "III", ".....", "h * \"", "108 2", "_", "12.", "IV.", "~", "p. 45"];

/** Perturbs texts of one set; what is inserted comes from the set's other texts, short segments first; half of it is marks where the treatment is a book's. */
function perturbAll(material: readonly Material[], regime: Regime): GoldText[] {
  return material
    .filter(({ units }) => units.length >= 4)
    .map(({ set, name, languages, units }, index, all) => {
      const other = all[(index + 7) % all.length]!.units;
      const foreign = (key: "source" | "target"): string[] => [...other.map((unit) => unit[key])].sort((x, y) => x.length - y.length).slice(0, 12).concat(regime.marks ? marks : []);
      return perturb(units, { set: `${set}:${regime.name}`, name, languages, regime, foreign: { source: foreign("source"), target: foreign("target") } });
    });
}

/** The three NTREX sets, treated anew. */
export function ntrexTexts(root: string, regime: Regime): WeighedText[] {
  const material = goldSets
    .filter(({ folder }) => folder.startsWith("ntrex"))
    .flatMap((set) => readGoldSet(set, root))
    .map((text): Material => ({ set: text.set, name: text.name, languages: text.languages, units: unitsOf(text) }));
  return perturbAll(material, regime).map((text) => ({ text, weight: 1, noise: 0 }));
}

/** A text in stretches of as many beads each. */
function blocksOf(text: GoldText, count: number): GoldText[] {
  const size = Math.ceil(text.gold.length / count);
  /** Where each block begins on both sides: behind all that stands before it. */
  const begins = Array.from({ length: count }, (_, n): readonly [number, number] => {
    const before = text.gold.slice(0, n * size);
    return [Math.max(-1, ...before.flatMap(([source]) => source)) + 1, Math.max(-1, ...before.flatMap(([, target]) => target)) + 1];
  });
  const until = [...begins.slice(1), [text.source.length, text.target.length] as const];
  return begins.map(([i, j], n) => ({
    ...text,
    name: `${text.name}.${n}`,
    source: text.source.slice(i, until[n]![0]),
    target: text.target.slice(j, until[n]![1]),
    gold: text.gold.slice(n * size, (n + 1) * size).map(([source, target]) => [source.map((at) => at - i), target.map((at) => at - j)]),
  }));
}

/** What an encoder that knows a language less well would see: the same texts with noise on their vectors. */
const blurred = (texts: readonly GoldText[]): GoldText[] => texts.map((text) => ({ ...text, set: `${text.set}:blurred` }));

/** NTREX and Text+Berg as they are; NTREX treated in other ways; its pairs without English. */
export function goldTexts(root: string): WeighedText[] {
  const sets = goldSets.map((set) => readGoldSet(set, root));
  const [swedish, vietnamese, german, textBerg] = sets as [GoldText[], GoldText[], GoldText[], GoldText[]];
  const news = [swedish, vietnamese, german].flat();
  const weighed = (texts: readonly GoldText[], weight: number, noise = 0): WeighedText[] => texts.map((text) => ({ text, weight, noise }));
  const again = news.map((text): Material => ({ set: text.set, name: text.name, languages: text.languages, units: unitsOf(text) }));
  const pivoted = ([first, second]: readonly [GoldText[], GoldText[]]): Material[] =>
    first.map((text, n) => ({ set: `ntrex/${text.languages[1]}-${second[n]!.languages[1]}`, name: text.name, languages: [text.languages[1], second[n]!.languages[1]], units: pivot(text, second[n]!) }));
  const pivots = ([[swedish, german], [german, vietnamese], [vietnamese, swedish]] as const).flatMap(pivoted);
  return [
    ...weighed(news, 2),
    ...weighed(textBerg.flatMap((text) => blocksOf(text, 6)), 3),
    ...weighed(blurred(news), 0.5, 0.7),
    ...weighed(perturbAll(again, regimes.news), 0.5, 0.35),
    ...weighed(perturbAll(again, regimes.free), 0.5),
    ...weighed(perturbAll(again.filter((_, n) => n % 3 === 0), regimes.close), 0.5),
    ...weighed(perturbAll(again, regimes.gaps), 0.3),
    ...weighed(perturbAll(again, regimes.literary), 0.8),
    ...weighed(perturbAll(again, regimes.novel), 0.8, 0.4),
    ...weighed(perturbAll(pivots, regimes.news), 0.5),
    ...weighed(perturbAll(pivots.filter((_, n) => n % 2 === 0), regimes.free), 0.5),
  ];
}

/** Cuts a source of the corpus into texts of 8 to 40 groups that have both languages. */
function cut(groups: readonly Translations[], set: string, languages: readonly [string, string], most: number, part: "fit" | "check"): Material[] {
  const middle = groups.length >> 1;
  const both = (part === "fit" ? groups.slice(0, middle) : groups.slice(middle)).filter((group) => group.has(languages[0]) && group.has(languages[1]));
  const random = seeded(seedOf(set + languages.join("-")));
  const texts: Material[] = [];
  for (let from = Math.floor(random() * Math.max(1, both.length - most * 24)); from < both.length && texts.length < most; ) {
    const size = 8 + Math.floor(random() * 33);
    const units = both.slice(from, from + size).map((group) => ({ source: group.get(languages[0])!, target: group.get(languages[1])! }));
    texts.push({ set: `${set}/${languages.join("-")}`, name: String(texts.length).padStart(3, "0"), languages, units });
    from += size;
  }
  return texts;
}

export interface CorpusPair {
  readonly source: "md" | "flores" | "news";
  readonly languages: readonly [string, string];
}

/** Reads a list like "en-th sv-th". */
export function pairsOf(source: CorpusPair["source"], list: string): CorpusPair[] {
  return list.split(" ").map((pair) => ({ source, languages: pair.split("-") as [string, string] }));
}

/** Texts made of the corpus the encoder was trained on. */
export async function corpusTexts(root: string, pairs: readonly CorpusPair[], options: { readonly most: number; readonly weight: number; readonly noise: number; readonly regimes: readonly Regime[]; /** The half of the corpus that is fitted on, or the one kept to check with. */ readonly part: "fit" | "check" }): Promise<WeighedText[]> {
  const corpus = await readCorpus(join(root, "groups.jsonl.xz"), ["md", "flores", "news"]);
  const material = pairs.map(({ source, languages }) => cut(corpus.get(source)!, source, languages, options.most, options.part));
  return options.regimes.flatMap((regime) => material.flatMap((texts) => perturbAll(texts, regime))).map((text) => ({ text, weight: options.weight, noise: options.noise }));
}
