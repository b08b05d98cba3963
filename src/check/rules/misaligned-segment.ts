import type { Alignment, Bead } from "../../align/types.ts";
import { segmentPlace } from "../places.ts";
import type { Draft, Rule } from "../types.ts";

/** A bead that its file links wrongly, and by how many beads its translation stands off; undefined where it is nowhere near. */
interface Doubted {
  readonly bead: Bead;
  readonly confidence: number;
  readonly offset: number | undefined;
}

/** Units of a bilingual file whose two texts do not belong together. What slipped by the same number of units, one after another, is one finding. */
export const misalignedSegment: Rule<"misaligned-segment"> = {
  id: "misaligned-segment",
  severity: "warning",
  category: "accuracy/mistranslation",
  *set({ alignments }) {
    for (const alignment of alignments) for (const run of runsOf(alignment)) yield misaligned(alignment, run);
  },
};

function runsOf({ beads }: Alignment): Doubted[][] {
  const runs: Doubted[][] = [];
  let before = -1;
  for (const [index, bead] of beads.entries()) {
    if (bead.doubt === undefined) continue;
    const { confidence, better } = bead.doubt;
    const doubted = { bead, confidence, offset: better === undefined ? undefined : better - index };
    const run = runs.at(-1);
    if (run !== undefined && before === index - 1 && run[0]!.offset === doubted.offset && doubted.offset !== undefined) run.push(doubted);
    else runs.push([doubted]);
    before = index;
  }
  return runs;
}

function misaligned({ source, target, beads }: Alignment, run: readonly Doubted[]): Draft<"misaligned-segment"> {
  const { bead, offset } = run[0]!;
  const [segment] = bead.target;
  const fitting = offset === undefined ? [] : beads[beads.indexOf(bead) + offset]!.target;
  return {
    rule: "misaligned-segment",
    data: { sourceLanguage: source.language, segments: run.length, ...(offset === undefined ? {} : { offset }) },
    confidence: Math.max(...run.map(({ confidence }) => confidence)),
    place: segmentPlace(target, segment!),
    actual: target.segments[segment!]!.text,
    expected: [],
    evidence: [],
    related: [...bead.source.map((one) => segmentPlace(source, one)), ...fitting.map((one) => segmentPlace(target, one))],
  };
}
