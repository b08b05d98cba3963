import type { Foreign } from "../variants/beside.ts";
import { nameKey } from "../variants/beside.ts";
import { beadsByName } from "./by-name.ts";
import { inflects } from "../endings.ts";
import { stemsOf } from "./stems.ts";
import type { NamedBead, Usual } from "./types.ts";
import type { Part, Words } from "./words.ts";

export interface UsualOptions {
  readonly beads: readonly NamedBead[];
  /** How much a form sounds like a name of the other version, 0 to 1. */
  readonly likeness: (form: string, foreign: Foreign) => number;
  /** The language writes names with capitals. */
  readonly cased: boolean;
}

/**
 * How a text in a script with spaces usually writes each name of the other version: the word that stands in most beads of the name, and
 * hardly elsewhere. A name of several words has a usual form for each (Tập, Cận, Bình for Jinping).
 */
export function usualWords(words: Words, { beads, likeness, cased }: UsualOptions): readonly Usual[] {
  const usual = new Map<string, Usual>();
  for (const [key, { foreign, beads: own }] of beadsByName(beads)) {
    if (own.length < 2) continue;
    const segments = new Set(own.flatMap(({ segments }) => segments));
    const counts = new Map<string, number>();
    for (const bead of own) {
      const stems = new Set(words.in(bead.segments).filter(({ text }) => mayBeName(text, cased)).flatMap(({ stems }) => stems));
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const candidates = [...counts].flatMap(([stem, count]): Usual[] => {
      const coverage = count / own.length;
      if (count < 2 || coverage < 0.5 || stem.length < 2) return [];
      const parts = words.of(stem).filter(({ text }) => mayBeName(text, cased));
      const outside = new Set(parts.filter(({ segment }) => !segments.has(segment)).map(({ segment }) => segment)).size;
      const exclusivity = count / (count + outside);
      if (exclusivity < 0.4) return [];
      const like = nameKey(stem) === key ? 1 : likeness(stem, foreign);
      return [{ key, foreign, stem, stems: inflects(words.language) ? stemsOf(stem, words.language).filter((cut) => cut === stem || cut.length >= 4) : [stem], forms: formsOf(parts), spots: parts, coverage, exclusivity, like, doubtful: false }];
    });
    for (const found of bestOfKin(candidates.filter((candidate) => isUsual(candidate, cased)))) {
      const other = usual.get(found.stem);
      if (other === undefined || found.like * found.coverage > other.like * other.coverage) usual.set(found.stem, found);
    }
  }
  return [...usual.values()];
}

function mayBeName(text: string, cased: boolean): boolean {
  return !cased || /^\p{Ll}?\p{Lu}/u.test(text);
}

function isUsual({ like, coverage, exclusivity, spots }: Usual, cased: boolean): boolean {
  if (like >= 0.99) return true;
  if (like >= 0.5) return exclusivity >= 0.5;
  // Translated (Deutschland), or read another way (Tập Cận Bình): it must stand with the name, and nowhere else.
  return cased && spots.length >= 3 && coverage >= 0.75 && exclusivity >= 0.8;
}

/** Of stems that begin with one another (Путин, Путина) the one that most beads have, and of those the longest. */
function bestOfKin(candidates: readonly Usual[]): readonly Usual[] {
  const heard = candidates.filter(({ like }) => like >= 0.5);
  // الدم, blood, sounds like Aldmoor too.
  const best = Math.max(0, ...heard.map(worth));
  const ranked = candidates.filter((candidate) => candidate.like < 0.5 || worth(candidate) >= 0.8 * best).sort((a, b) => b.coverage - a.coverage || b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1));
  return ranked.filter(({ stem }, at) => !ranked.slice(0, at).some((better) => better.stem.startsWith(stem) || stem.startsWith(better.stem)));
}

function worth({ like, coverage, exclusivity }: Usual): number {
  return like * coverage * exclusivity;
}

function formsOf(parts: readonly Part[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of parts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
}
