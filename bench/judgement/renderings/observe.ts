import { lineReader } from "../../../src/check/renderings/beads.ts";
import { spanText } from "../../../src/check/renderings/candidates.ts";
import { judgedTerms } from "../../../src/check/renderings/find.ts";
import type { JudgedTerm } from "../../../src/check/renderings/find.ts";
import type { Signs } from "../../../src/check/renderings/signs.ts";
import { soundReader } from "../../../src/check/renderings/sounds.ts";
import { sourceTerms } from "../../../src/check/renderings/terms.ts";
import type { Embedder } from "../../../src/embed/types.ts";
import type { Plant } from "./plant.ts";
import type { Pair } from "./texts.ts";
import { viewPair } from "./views.ts";

/** A bead without the usual rendering of a term, in an untouched text or where a fault was planted. */
export interface Observation {
  readonly kind: "name" | "term" | "concept";
  readonly term: string;
  /** Beads that have the usual rendering, of so many that ask. */
  readonly inside: number;
  readonly asking: number;
  readonly signs: Signs;
}

export async function judge(pair: Pair, embedder: Embedder): Promise<JudgedTerm[]> {
  const view = await viewPair(pair, embedder);
  const alignment = view.alignments[0]!;
  const [source, target] = [view.view(alignment.source), view.view(alignment.target)];
  const read = lineReader();
  return judgedTerms(alignment, { terms: sourceTerms(source, read), source, target, read, heard: soundReader(pair.source) });
}

/** What samma sees in a pair; headlines, which are told anew in each language, are left out. */
export function observations(judged: readonly JudgedTerm[]): Observation[] {
  return judged.flatMap((one) => one.dissents.filter(({ asking }) => asking.position > 0).map(({ signs }) => observation(one, signs)));
}

/** What samma sees where a fault was planted. */
export async function observePlant(pair: Pair, plant: Plant, embedder: Embedder): Promise<Observation[]> {
  const judged = await judge({ ...pair, to: pair.to.map((text, line) => (line === plant.line ? plant.text : text)) }, embedder);
  return judged.flatMap((one) =>
    one.dissents.flatMap(({ asking, signs }) => {
      const line = one.beads[asking.position]!.source.find(({ segment }) => segment === asking.occurrence.segment)!;
      const text = spanText(line, asking.occurrence.from, asking.occurrence.to);
      return line.segment === plant.from && plant.source.some((form) => form.includes(text) || text.includes(form)) ? [observation(one, signs)] : [];
    }),
  );
}

function observation({ term, majority, asking }: JudgedTerm, signs: Signs): Observation {
  return { kind: term.kind, term: term.form, inside: majority?.inside.size ?? 0, asking: asking.length, signs };
}
