import { lineReader } from "../../../src/check/renderings/beads.ts";
import { spanText } from "../../../src/check/renderings/candidates.ts";
import type { Signs } from "../../../src/check/renderings/signs.ts";
import { judgedTerms } from "../../../src/check/renderings/find.ts";
import { soundReader } from "../../../src/check/renderings/sounds.ts";
import { sourceTerms } from "../../../src/check/renderings/terms.ts";
import type { Embedder } from "../../../src/embed/types.ts";
import { seedOf, seeded } from "../../align/random.ts";
import { wordCosines } from "./cosine.ts";
import { lexiconOf } from "./lexicon.ts";
import { planted, plantsFor } from "./plant.ts";
import type { Plant } from "./plant.ts";
import type { Collection, Pair } from "./texts.ts";
import { units } from "./units.ts";
import { viewPair } from "./views.ts";

/** A bead without the majority form, in an untouched text or where a fault was planted. */
export interface Observation {
  readonly kind: "name" | "term" | "concept";
  readonly term: string;
  readonly bead: number;
  readonly supporters: number;
  readonly signs: Signs;
}

/** A pair with the faults planted in it, one at a time. */
export interface Sample {
  readonly collection: string;
  readonly pair: Pair;
  readonly tuning: boolean;
  readonly plants: readonly Plant[];
}

export async function samplesOf(collection: Collection, embedder: Embedder, count: { drifts: number; drops: number }): Promise<Sample[]> {
  const lexicon = lexiconOf(collection.pairs);
  const targets = collection.pairs.flatMap((pair) => pair.to.flatMap((line) => units(line, pair.target).map(({ text }) => text)));
  const cosine = await wordCosines([...lexicon.vocabulary, ...targets], embedder);
  return collection.pairs.map((pair, index) => ({
    collection: collection.name,
    pair,
    tuning: index % 2 === 0,
    plants: plantsFor(pair, { lexicon, random: seeded(seedOf(`${collection.name} ${pair.id}`)), cosine, ...count }),
  }));
}

/** What samma sees in a pair; with a plant, only where it was planted. */
export async function observe(pair: Pair, embedder: Embedder, plant?: Plant): Promise<Observation[]> {
  const view = await viewPair(plant === undefined ? pair : planted(pair, plant), embedder);
  const alignment = view.alignments[0]!;
  const [source, target] = [view.view(alignment.source), view.view(alignment.target)];
  const read = lineReader();
  const all = sourceTerms(source, read);
  const heard = soundReader(pair.source);
  const terms = plant === undefined ? all : all.filter(({ occurrences }) => occurrences.some(({ segment }) => pair.beads[plant.bead]![0].includes(segment)));
  return judgedTerms(alignment, { terms, source, target, read, heard }).flatMap(({ term, majority, dissents, beads }) =>
    dissents.flatMap(({ asking, signs }): Observation[] => {
      const bead = beads[asking.position]!;
      const line = bead.source.find(({ segment }) => segment === asking.occurrence.segment)!;
      const text = spanText(line, asking.occurrence.from, asking.occurrence.to);
      if (plant !== undefined && (bead.index !== plant.bead || !(text.includes(plant.source) || plant.source.includes(text)))) return [];
      return [{ kind: term.kind, term: term.form, bead: bead.index, supporters: majority?.inside.size ?? 0, signs }];
    }),
  );
}
