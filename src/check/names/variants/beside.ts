import type { ArticleView, NameMention, SetView } from "../../types.ts";
import { lazy } from "../../lazy.ts";
import { withoutMarks } from "../difference.ts";
import { stemOf } from "../endings.ts";
import { soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import { writing } from "../mine.ts";
import { wordsOf } from "../words.ts";

/** A name of another version, whole or one word of it. */
export interface Foreign {
  readonly form: string;
  readonly sound: () => Sound;
}

/** What the other versions have where a segment stands. */
export interface Parallel {
  /** Names, by key. */
  readonly names: ReadonlyMap<string, Foreign>;
  /** How often each name stands there, by key. */
  readonly counts: ReadonlyMap<string, number>;
  /** The words as they stand. */
  readonly text: string;
  /** The segments on this side that share them: a sentence may have been parted. */
  readonly segments: ReadonlySet<number>;
}

/** What the other versions have where a segment stands; undefined where nothing is aligned. */
export type Beside = (view: ArticleView, segment: number) => Parallel | undefined;

/** Beads less sure say nothing of names. */
const LEAST_BEAD = 0.3;
/** Doubtful names do no harm here: what they are must still recur beside one and the same word. */
const LEAST_NAME = 0.3;

interface Growing extends Parallel {
  readonly names: Map<string, Foreign>;
  readonly counts: Map<string, number>;
  readonly segments: Set<number>;
  text: string;
}
type Tables = Map<ArticleView, Map<number, Growing>>;

/** Reads the names of the other versions, where they write names with capitals. */
export function besideOf(sets: readonly SetView[]): Beside {
  const tables: Tables = new Map();
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

function addNames(tables: Tables, { own, other, beads }: Sides): void {
  if (writing(other.article.language) !== "cased") return;
  const names = foreignNames(other);
  const table = tables.get(own) ?? new Map<number, Growing>();
  tables.set(own, table);
  for (const bead of beads) {
    for (const segment of bead.own) {
      const found = table.get(segment) ?? { names: new Map(), counts: new Map(), segments: new Set<number>(), text: "" };
      table.set(segment, found);
      for (const part of bead.own) found.segments.add(part);
      for (const index of bead.other) {
        found.text += `${other.article.segments[index]!.text}\n`;
        for (const [key, foreign] of names.get(index) ?? []) {
          found.names.set(key, foreign);
          found.counts.set(key, (found.counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
}

/** The names of each segment of a text, whole and word by word, each as often as it stands there. */
export function foreignNames(view: ArticleView): ReadonlyMap<number, readonly (readonly [key: string, Foreign])[]> {
  const { language } = view.article;
  const known = new Map<string, Foreign>();
  const forms = new Set(view.names().flatMap(({ form }) => wordsOf(form).map(({ text }) => text)));
  const bySegment = new Map<number, (readonly [string, Foreign])[]>();
  for (const name of view.names()) {
    if (name.confidence < LEAST_NAME) continue;
    const names = bySegment.get(name.segment) ?? [];
    bySegment.set(name.segment, names);
    for (const form of formsOf(name)) {
      const stem = stemOf(form, language, (rest) => forms.has(rest));
      const key = nameKey(stem);
      const foreign = known.get(key) ?? { form: stem, sound: lazy(() => soundOf(stem, language)) };
      known.set(key, foreign);
      names.push([key, foreign]);
    }
  }
  return bySegment;
}

/** Case and marks do not count between languages: Tô Lâm, To Lam. */
export function nameKey(form: string): string {
  return withoutMarks(form.toLowerCase());
}

function formsOf({ form }: NameMention): readonly string[] {
  const words = wordsOf(form).map(({ text }) => text).filter((word) => word.length >= 3);
  return words.length === 1 && words[0] === form ? words : [form, ...words];
}
