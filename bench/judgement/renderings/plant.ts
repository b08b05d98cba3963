import type { Random } from "../../align/random.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Pair } from "./texts.ts";
import { hasNoSpaces, sourceUnits, units } from "./units.ts";
import type { Unit } from "./units.ts";

/** One fault put into one sentence. */
export interface Plant {
  /** Another word, a word near in meaning, the source's own word, or nothing. */
  readonly kind: "random" | "near" | "copy" | "drop";
  readonly isName: boolean;
  readonly source: string;
  readonly target: string;
  readonly by: string;
  readonly bead: number;
  /** Line of the target. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface PlantOptions {
  readonly lexicon: Lexicon;
  readonly random: Random;
  readonly cosine: (a: string, b: string) => number;
  readonly drifts: number;
  readonly drops: number;
}

const CALENDAR = /^(?:Jan|Febr)uary$|^(?:March|April|May|June|July|August|Septem|Octo|Novem|Decem)(?:ber)?$|day$/u;

/** Faults for a pair: terms that recur in it and are rendered alike in (nearly) all beads, and names with a sure counterpart. */
export function plantsFor(pair: Pair, options: PlantOptions): Plant[] {
  const { lexicon, random, drifts, drops } = options;
  const beads = pair.beads.flatMap(([from, to], index) => (from.length > 0 && to.length > 0 ? [readBead(pair, index, from, to)] : []));
  const wanted = new Map<string, Bead[]>();
  for (const bead of beads) for (const word of bead.words) wanted.set(word, [...(wanted.get(word) ?? []), bead]);
  const drift: Plant[] = [];
  const drop: Plant[] = [];
  for (const [source, asking] of wanted) {
    const capital = /^\p{Lu}/u.test(source);
    const isName = capital && !CALENDAR.test(source) && (source.includes(" ") || lexicon.sourceCount(source.toLowerCase()) === 0);
    if (!isName && (capital || source.length < (hasNoSpaces(pair.source) ? 2 : 5) || lexicon.sourceCount(source) > 0.03 * lexicon.beads || /\d/u.test(source))) continue;
    const best = counterpart(source, isName, asking, beads, lexicon);
    if (best === undefined) continue;
    const clear = best.holding.filter((bead) => standsAlone(bead, source, best.target, isName));
    const bead = clear[Math.floor(random() * clear.length)];
    if (bead === undefined) continue;
    const unit = bead.units.find(({ text }) => text === best.target)!;
    const at = { isName, source, target: best.target, bead: bead.index, line: unit.line, start: unit.start, end: unit.end };
    const count = best.holding.length;
    if (count >= 3 && count >= asking.length - 1 && best.outside <= 0.15 * count && (best.dice >= 0.4 || (count >= 4 && best.dice >= 0.25))) {
      const chance = random();
      const kind = chance < 0.4 ? "random" : chance < 0.8 ? "near" : "copy";
      const by = kind === "copy" ? source : replacement(best.target, kind, pair, options);
      if (by !== undefined && by !== best.target) drift.push({ ...at, kind, by });
    }
    const cased = /\p{Lu}|\p{Ll}/u.test(best.target);
    if (isName && best.dice >= 0.6 && (!cased || /^\p{Lu}/u.test(best.target))) drop.push({ ...at, kind: "drop", by: "" });
  }
  return [...sample(drift, drifts, random), ...sample(drop, drops, random)];
}

/** The pair with the fault in it. */
export function planted(pair: Pair, { line, start, end, by }: Plant): Pair {
  const to = [...pair.to];
  to[line] = (to[line]!.slice(0, start) + by + to[line]!.slice(end)).replace(/ {2,}/gu, " ").trim() || "…";
  return { ...pair, to };
}

interface Bead {
  readonly index: number;
  readonly source: string;
  readonly target: string;
  readonly words: readonly string[];
  readonly units: readonly (Unit & { readonly line: number })[];
}

function readBead(pair: Pair, index: number, from: readonly number[], to: readonly number[]): Bead {
  return {
    index,
    source: from.map((line) => pair.from[line]!).join(" "),
    target: to.map((line) => pair.to[line]!).join(" "),
    words: [...new Set(from.flatMap((line) => sourceUnits(pair.from[line]!, pair.source)))],
    units: to.flatMap((line) => units(pair.to[line]!, pair.target).map((unit) => ({ ...unit, line }))),
  };
}

/** The target unit that goes with a source word, in this pair and in the whole collection. */
function counterpart(source: string, isName: boolean, asking: readonly Bead[], beads: readonly Bead[], lexicon: Lexicon): { target: string; holding: Bead[]; outside: number; dice: number } | undefined {
  const holders = new Map<string, Bead[]>();
  for (const bead of asking) for (const text of new Set(bead.units.map((unit) => unit.text))) holders.set(text, [...(holders.get(text) ?? []), bead]);
  let best: { target: string; holding: Bead[]; outside: number; dice: number; value: number } | undefined;
  for (const [target, holding] of holders) {
    if (/\d/u.test(target) || target.length < (/\p{Script=Han}/u.test(target) ? 2 : 3)) continue;
    const same = isName && target === source;
    const dice = same ? 1 : lexicon.dice(source, target);
    if (dice < 0.2) continue;
    const outside = beads.filter((bead) => !asking.includes(bead) && bead.units.some(({ text }) => text === target)).length;
    const value = (same ? 1.5 : dice * (0.5 + (0.5 * holding.length) / asking.length)) + 0.2 * (holding.length / asking.length - outside / beads.length) + 0.001 * target.length;
    if (best === undefined || value > best.value) best = { target, holding, outside, dice, value };
  }
  return best;
}

/** Both words stand once in the bead, and a name is not part of a longer one ("Donald" in "Donald Trump"). */
function standsAlone({ source, target }: Bead, word: string, rendering: string, isName: boolean): boolean {
  if (source.split(word).length !== 2 || target.split(rendering).length !== 2) return false;
  const plain = word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const other = rendering.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return !isName || (!new RegExp(`\\p{Lu}[\\p{L}.'-]* ${plain}|${plain}['’s]* \\p{Lu}|-${plain}|${plain}-`, "u").test(source) && !new RegExp(`\\p{Lu}[\\p{L}.'-]* ${other}|${other} \\p{Lu}`, "u").test(target));
}

function replacement(target: string, kind: "random" | "near", pair: Pair, { lexicon: { vocabulary }, random, cosine }: PlantOptions): string | undefined {
  const text = pair.to.join("\n");
  const capital = /^\p{Lu}/u.test(target) && pair.target !== "de";
  const pool: string[] = [];
  for (let tries = 0; tries < 4000 && pool.length < (kind === "near" ? 600 : 1); tries++) {
    const word = vocabulary[Math.floor(random() * vocabulary.length)];
    if (word !== undefined && !text.includes(word) && (!capital || /^\p{Lu}/u.test(word))) pool.push(word);
  }
  if (kind === "random") return pool[0];
  const near = pool.map((word) => ({ word, like: cosine(word, target) })).filter(({ word, like }) => like > 0.25 && like < 0.75 && word.slice(0, 4) !== target.slice(0, 4));
  return near.sort((a, b) => b.like - a.like)[0]?.word;
}

function sample<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < count) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
