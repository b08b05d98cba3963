import type { ArticleView } from "../../types.ts";
import { nearIn } from "../vacancies/find-flow.ts";
import type { NamedBead } from "../vacancies/types.ts";
import { usualRuns } from "../vacancies/usual-flow.ts";
import { lettersOf } from "../variants/edit.ts";
import { flowsOf, spotOf } from "../variants/flow.ts";
import type { Alphabet } from "../variants/flow.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import type { Odd, Reading } from "./types.ts";

export interface FlowReadingOptions {
  readonly beads: readonly NamedBead[];
  readonly witnesses: Witnesses;
  readonly alphabet: Alphabet;
}

/** An article in a script without spaces. */
export function readFlow(view: ArticleView, { beads, witnesses, alphabet }: FlowReadingOptions): Reading {
  const flows = new Map(flowsOf([view], { language: view.article.language, alphabet }).map((flow) => [flow.segment, flow]));
  const within = ({ segments }: NamedBead) => segments.flatMap((segment) => flows.get(segment) ?? []);
  return {
    beads,
    usual: () => usualRuns(flows, { beads, likeness: (form, foreign) => witnesses.likeness(form, foreign) }).filter(({ doubtful }) => !doubtful),
    holds: ({ stem }, bead) => within(bead).some(({ text }) => text.includes(stem)),
    odd: ({ stem }, bead) => {
      const coded = alphabet.encode(lettersOf(stem));
      return within(bead).flatMap((flow) => nearIn(flow, { coded, form: stem }).map(({ from, to, form, slip }): Odd => (
        { spot: spotOf(flow, flow.offsets[from]!, flow.offsets[to]!), actual: form, expected: stem, slip, form: stem, capital: true }
      )));
    },
    written: (form) => new Set([...flows.values()].filter(({ text }) => text.includes(form)).map(({ segment }) => segment)),
  };
}
