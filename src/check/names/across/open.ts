import type { Article } from "../../../article/types.ts";
import { lazy } from "../../lazy.ts";
import type { ArticleView, GleanedSet, RuleContext } from "../../types.ts";
import { soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import type { Foreign } from "../variants/beside.ts";
import type { Spot } from "../variants/types.ts";
import type { NamedBead, Usual } from "../vacancies/types.ts";
import type { GleanedArticle, GleanedBeside, GleanedNames, GleanedWords, Spots } from "./gleaned.ts";

/** An article of the run, from what was gleaned of it. */
export interface Gleaned {
  /** Its own places; its texts lie packed (`GleanedSet`). */
  readonly view: ArticleView;
  /** The texts of the segments that count. */
  readonly texts: ReadonlyMap<number, string>;
  readonly beside?: GleanedBeside;
  readonly words?: GleanedWords;
  /** The other version, where there is one. */
  readonly other?: { readonly language: string; readonly texts: ReadonlyMap<number, string> };
}

/** The articles of all sets, by language. */
export function gleanedByLanguage(sets: readonly GleanedSet<GleanedNames>[], context: RuleContext): ReadonlyMap<string, readonly Gleaned[]> {
  const groups = new Map<string, Gleaned[]>();
  for (const { set, gleaned } of sets) {
    const texts = gleaned.articles.map(textsOf);
    for (const one of gleaned.articles) {
      const article = set.articles[one.article]!;
      const { beside, words } = one;
      const other = beside && { language: set.articles[beside.other]!.language, texts: texts[beside.other]! };
      const group = groups.get(article.language) ?? [];
      groups.set(article.language, group);
      group.push({ view: viewOf(article, one.segments, context), texts: texts[one.article]!, ...(beside && { beside }), ...(words && { words }), ...(other && { other }) });
    }
  }
  return groups;
}

function textsOf({ segments, texts }: GleanedArticle): ReadonlyMap<number, string> {
  return new Map(texts.map((text, at) => [segments[at]!, text]));
}

function viewOf(article: Article, segments: readonly number[], { glossary }: RuleContext): ArticleView {
  return { article, segments, mentions: (segment) => glossary.mentions(article.segments[segment]!.text, article.language), names: () => [], pieces: () => undefined };
}

/** The sounds of other versions' names, each worked out once. */
export class Sounds {
  readonly #sounds = new Map<string, () => Sound>();

  of(form: string, language: string): () => Sound {
    const key = `${language} ${form}`;
    let sound = this.#sounds.get(key);
    if (sound === undefined) this.#sounds.set(key, (sound = lazy(() => soundOf(form, language))));
    return sound;
  }
}

/** The beads of an article, with those names only that others have too, and how it usually writes them. */
export function namesOf({ view, beside, other }: Gleaned, shared: ReadonlySet<string>, sounds: Sounds): { readonly beads: readonly NamedBead[]; readonly usual: readonly Usual[] } {
  if (beside === undefined || other === undefined) return { beads: [], usual: [] };
  const foreign = beside.forms.map((form): Foreign => ({ form, sound: sounds.of(form, other.language) }));
  const beads = beside.beads.map(({ own, others, names }): NamedBead => {
    const counted = new Map<string, { foreign: Foreign; count: number }>();
    for (let at = 0; at < names.length; at += 2) {
      const name = names[at]!;
      if (shared.has(beside.keys[name]!)) counted.set(beside.keys[name]!, { foreign: foreign[name]!, count: names[at + 1]! });
    }
    return { segments: own, others, names: counted, get text() { return others.map((segment) => other.texts.get(segment) ?? "").join("\n"); } };
  });
  const usual = beside.usual.filter(({ name }) => shared.has(beside.keys[name]!)).map(({ name, spots, ...rest }): Usual => (
    { ...rest, key: beside.keys[name]!, foreign: foreign[name]!, spots: spotsOf(spots, view), doubtful: false }
  ));
  return { beads, usual };
}

export function spotsOf(spots: Spots, view: ArticleView): Spot[] {
  return Array.from({ length: spots.length / 3 }, (_, at) => ({ view, segment: spots[3 * at]!, start: spots[3 * at + 1]!, end: spots[3 * at + 2]! }));
}
