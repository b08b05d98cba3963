import { primaryLanguage } from "../../article/tags.ts";
import type { Language, Segment } from "../../article/types.ts";
import { searched } from "./find.ts";
import { placed, sideNames, type Wanted } from "./place.ts";
import type { AlignOverrides, OverrideBead, StaleOverride } from "./types.ts";

/** The segments of two articles that take part in an alignment. */
export interface Chosen {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
}

/** A bead settled by hand, as positions in the chosen segments. */
export interface SettledBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly bead: OverrideBead;
}

export interface AppliedOverrides {
  readonly settled: readonly SettledBead[];
  readonly stale: readonly StaleOverride[];
}

/** The section for a language: the same tag, else the same primary language (`zh` for `zh-Hant`). */
function sectionOf({ texts }: OverrideBead, language: Language): readonly string[] | undefined {
  return texts.get(language) ?? [...texts].find(([tag]) => primaryLanguage(tag) === primaryLanguage(language))?.[1];
}

interface Candidate {
  readonly bead: OverrideBead;
  readonly sides: readonly [Wanted, Wanted];
}

/**
 * Finds what was settled by hand in two articles. A text is one segment or several that follow each other. One that stands more than once is
 * the one nearest to what else the bead names, else the first that no other override has.
 *
 * Beads none of whose text stands in either are of another article, unless a text much like it stands here; those, and beads with one side here
 * and the other gone, are stale.
 */
export function applyOverrides(overrides: AlignOverrides, chosen: Chosen, languages: readonly [source: Language, target: Language]): AppliedOverrides {
  const articles = { source: searched(chosen.source), target: searched(chosen.target) };
  const candidates = overrides.beads.flatMap((bead): Candidate[] => {
    const sides = sideNames.map((side, at): Wanted | undefined => {
      const texts = sectionOf(bead, languages[at]!);
      return texts === undefined ? undefined : { side, texts, runs: texts.map((text) => articles[side].runs(text)) };
    });
    const [source, target] = sides;
    return source === undefined || target === undefined || source.texts.length + target.texts.length === 0 ? [] : [{ bead, sides: [source, target] }];
  });
  const settled: SettledBead[] = [];
  const stale: StaleOverride[] = [];
  const taken = { source: new Set<number>(), target: new Set<number>() };
  for (const { bead, sides } of [...candidates.filter(isPlaced), ...candidates.filter((candidate) => !isPlaced(candidate))]) {
    const found = placed(sides, taken, articles);
    if ("missing" in found) {
      const { side, text } = found.missing;
      const language = languages[sideNames.indexOf(side)]!;
      // What other beads have counts for nothing: a line that all articles of a folder end with has a bead of each.
      const standsHere = sides.some((one) => one.runs.some((places) => places.some((run) => run.every((index) => !taken[one.side].has(index)))));
      const like = found.missing.taken ? undefined : articles[side].like(text);
      const edited = sides.some((one) => one.texts.some((other, at) => one.runs[at]!.length === 0 && articles[one.side].like(other) !== undefined));
      if (standsHere || edited) stale.push({ path: overrides.path, bead, language, missing: text, ...(like === undefined ? {} : { like }), ...(found.missing.taken ? { taken: true } : {}) });
      continue;
    }
    settled.push({ ...found, bead });
    for (const side of sideNames) found[side].forEach((index) => taken[side].add(index));
  }
  return { settled, stale: stale.sort((x, y) => x.bead.line - y.bead.line || x.bead.column - y.bead.column) };
}

/** Whether a text that stands once says where the bead is; such beads choose first. */
const isPlaced = ({ sides }: Candidate): boolean => sides.some(({ runs }) => runs.some((one) => one.length === 1));
