import type { Language, Segment } from "../../article/types.ts";
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
}

export interface AppliedOverrides {
  readonly settled: readonly SettledBead[];
  readonly stale: readonly StaleOverride[];
}

const normal = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** The section for a language: the same tag, else the same primary language (`zh` for `zh-Hant`). */
function sectionOf({ texts }: OverrideBead, language: Language): readonly string[] | undefined {
  const primary = (tag: string): string => tag.split("-")[0]!.toLowerCase();
  return texts.get(language) ?? [...texts].find(([tag]) => primary(tag) === primary(language))?.[1];
}

/** First segments with these texts, in their order, that no other override took; the first text that is missing otherwise. */
function findTexts(texts: readonly string[], segments: readonly Segment[], taken: ReadonlySet<number>): { found: number[]; missing?: string } {
  const found: number[] = [];
  for (const text of texts) {
    const at = segments.findIndex((segment, index) => !taken.has(index) && !found.includes(index) && normal(segment.text) === normal(text));
    if (at < 0) return { found, missing: text };
    found.push(at);
  }
  return { found: found.sort((x, y) => x - y) };
}

/**
 * Finds what was settled by hand in two articles. Beads none of whose text stands in either are of another article; beads with one side here
 * and the other gone are stale.
 */
export function applyOverrides(overrides: AlignOverrides, chosen: Chosen, languages: readonly [source: Language, target: Language]): AppliedOverrides {
  const settled: SettledBead[] = [];
  const stale: StaleOverride[] = [];
  const taken = { source: new Set<number>(), target: new Set<number>() };
  for (const bead of overrides.beads) {
    const texts = { source: sectionOf(bead, languages[0]), target: sectionOf(bead, languages[1]) };
    if (texts.source === undefined || texts.target === undefined) continue;
    if (texts.source.length + texts.target.length === 0) continue;
    const source = findTexts(texts.source, chosen.source, taken.source);
    const target = findTexts(texts.target, chosen.target, taken.target);
    const missing = source.missing ?? target.missing;
    if (missing === undefined) {
      settled.push({ source: source.found, target: target.found });
      source.found.forEach((index) => taken.source.add(index));
      target.found.forEach((index) => taken.target.add(index));
    } else if (source.found.length + target.found.length > 0) {
      stale.push({ path: overrides.path, bead, language: source.missing === undefined ? languages[1] : languages[0], missing });
    }
  }
  return { settled, stale };
}
