import type { ArticleView, NameMention, SetView } from "../../types.ts";
import { lazy } from "../../lazy.ts";
import { withoutMarks } from "../difference.ts";
import { stemOf } from "../endings.ts";
import { soundLikeness, soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import { writing } from "../mine.ts";
import { wordsOf } from "../words.ts";
import type { Spot } from "./types.ts";

/** A name of another version, whole or one word of it. */
export interface Foreign {
  readonly form: string;
  readonly sound: () => Sound;
}

/** The names that the other versions have where a segment's words stand, by key; undefined where nothing is aligned. */
export type Beside = (view: ArticleView, segment: number) => ReadonlyMap<string, Foreign> | undefined;

/** Beads less sure say nothing of names. */
const LEAST_BEAD = 0.3;
/** Doubtful names do no harm here: what they are must still recur beside one and the same word. */
const LEAST_NAME = 0.3;

/** Reads the names of the other versions, where they write names with capitals. */
export function besideOf(sets: readonly SetView[]): Beside {
  const tables = new Map<ArticleView, Map<number, Map<string, Foreign>>>();
  for (const set of sets) {
    for (const { source, target, beads } of set.alignments) {
      const [from, to] = [set.view(source), set.view(target)];
      const trusted = beads.filter(({ confidence }) => confidence >= LEAST_BEAD);
      addNames(tables, { own: to, other: from, beads: trusted.map((bead) => ({ own: bead.target, other: bead.source })) });
      addNames(tables, { own: from, other: to, beads: trusted.map((bead) => ({ own: bead.source, other: bead.target })) });
    }
  }
  return (view, segment) => tables.get(view)?.get(segment);
}

interface Sides {
  readonly own: ArticleView;
  readonly other: ArticleView;
  readonly beads: readonly { readonly own: readonly number[]; readonly other: readonly number[] }[];
}

function addNames(tables: Map<ArticleView, Map<number, Map<string, Foreign>>>, { own, other, beads }: Sides): void {
  if (writing(other.article.language) !== "cased") return;
  const names = foreignNames(other);
  const table = tables.get(own) ?? new Map<number, Map<string, Foreign>>();
  tables.set(own, table);
  for (const bead of beads) {
    for (const segment of bead.own) {
      const found = table.get(segment) ?? new Map<string, Foreign>();
      table.set(segment, found);
      for (const index of bead.other) for (const [key, foreign] of names.get(index) ?? []) found.set(key, foreign);
    }
  }
}

/** The names of each segment, and their words. */
function foreignNames(view: ArticleView): ReadonlyMap<number, ReadonlyMap<string, Foreign>> {
  const { language } = view.article;
  const known = new Map<string, Foreign>();
  const forms = new Set(view.names().flatMap(({ form }) => wordsOf(form).map(({ text }) => text)));
  const bySegment = new Map<number, Map<string, Foreign>>();
  for (const name of view.names()) {
    if (name.confidence < LEAST_NAME) continue;
    const names = bySegment.get(name.segment) ?? new Map<string, Foreign>();
    bySegment.set(name.segment, names);
    for (const form of formsOf(name)) {
      const stem = stemOf(form, language, (rest) => forms.has(rest));
      const key = withoutMarks(stem.toLowerCase());
      const foreign = known.get(key) ?? { form: stem, sound: lazy(() => soundOf(stem, language)) };
      known.set(key, foreign);
      names.set(key, foreign);
    }
  }
  return bySegment;
}

function formsOf({ form }: NameMention): readonly string[] {
  const words = wordsOf(form).map(({ text }) => text).filter((word) => word.length >= 3);
  return words.length === 1 && words[0] === form ? words : [form, ...words];
}

export type Verdict = "same" | "other" | undefined;

/** What the other versions say of an odd form and the form it may be a slip of. */
export class Witnesses {
  readonly #beside: Beside;
  readonly #language: string;
  readonly #sounds = new Map<string, Sound>();

  /** True where there are other versions to ask. */
  readonly any: boolean;

  constructor(beside: Beside | undefined, language: string) {
    this.#beside = beside ?? (() => undefined);
    this.any = beside !== undefined;
    this.#language = language;
  }

  names({ view, segment }: Pick<Spot, "view" | "segment">): ReadonlyMap<string, Foreign> | undefined {
    return this.#beside(view, segment);
  }

  likeness(form: string, foreign: Foreign): number {
    if (withoutMarks(form.toLowerCase()) === withoutMarks(foreign.form.toLowerCase())) return 1;
    return soundLikeness(this.soundOf(form), foreign.sound());
  }

  soundOf(form: string): Sound {
    let sound = this.#sounds.get(form);
    if (sound === undefined) this.#sounds.set(form, (sound = soundOf(form, this.#language)));
    return sound;
  }

  /**
   * "same": the name that the other versions have wherever the majority form stands is there at the odd form too. "other": they have
   * another name there, which the odd form renders better (Iran, Iraq).
   */
  ask(odd: { form: string; spots: readonly Spot[] }, name: { form: string; spots: readonly Spot[] }): Verdict {
    const known = this.counterpart(name);
    if (known === undefined) return undefined;
    const like = this.likeness(odd.form, known.foreign);
    let [same, aligned] = [0, 0];
    for (const spot of odd.spots) {
      const names = this.names(spot);
      if (names === undefined) continue;
      aligned += 1;
      const better = [...names].some(([key, foreign]) => key !== known.key && !key.includes(known.key) && !known.key.includes(key) && this.likeness(odd.form, foreign) > Math.max(0.6, like + 0.02));
      if (better) return "other";
      if (names.has(known.key)) same += 1;
    }
    return same > 0 && same * 2 >= aligned ? "same" : undefined;
  }

  /** The name that the other versions have at most of the places, alike in sound or standing nowhere else. */
  counterpart({ form, spots }: { form: string; spots: readonly Spot[] }): { readonly key: string; readonly foreign: Foreign; readonly like: number } | undefined {
    const counts = new Map<string, { foreign: Foreign; count: number }>();
    let aligned = 0;
    for (const spot of spots) {
      const names = this.names(spot);
      if (names === undefined) continue;
      aligned += 1;
      for (const [key, foreign] of names) {
        const count = counts.get(key);
        if (count === undefined) counts.set(key, { foreign, count: 1 });
        else count.count += 1;
      }
    }
    let best: { key: string; foreign: Foreign; like: number; score: number } | undefined;
    for (const [key, { foreign, count }] of counts) {
      if (count * 2 < aligned || count < Math.min(2, spots.length)) continue;
      const like = this.likeness(form, foreign);
      const score = (count / aligned) * like;
      if (like >= LEAST_LIKENESS && (best === undefined || score > best.score || (score === best.score && key < best.key))) best = { key, foreign, like, score };
    }
    return best;
  }
}

/** From here on two forms may render one name, if they keep standing beside each other. */
const LEAST_LIKENESS = 0.35;
