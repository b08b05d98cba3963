import type { ArticleView, SetView } from "../../types.ts";
import { writing } from "../mine.ts";
import { namedVersions } from "../vacancies/beads.ts";
import type { NamedVersion } from "../vacancies/beads.ts";
import { Alphabet } from "../variants/flow.ts";
import { lexiconOf } from "../variants/lexicon.ts";
import { textsOf } from "../variants/texts.ts";
import type { Text } from "../variants/texts.ts";
import type { Spot } from "../variants/types.ts";
import { Witnesses } from "../variants/witnesses.ts";
import { readFlow } from "./flow.ts";
import type { GleanedArticle, GleanedBeside, GleanedNames, GleanedWords, Spots } from "./gleaned.ts";
import { readWords } from "./words.ts";

/** What must be known of a set's names to compare them with those of other articles. */
export function gleanNames(set: SetView): GleanedNames {
  const several = set.articles.length > 1;
  return { articles: set.articles.map((view, article) => gleanArticle(view, { article, set, several })) };
}

function gleanArticle(view: ArticleView, { article, set, several }: { article: number; set: SetView; several: boolean }): GleanedArticle {
  const { segments } = view;
  const version = namedVersions(set, view).find(({ beads }) => beads.length > 0);
  return {
    article,
    segments,
    texts: several ? segments.map((segment) => view.article.segments[segment]!.text) : [],
    ...(version === undefined ? { words: gleanWords(view) } : { beside: gleanBeside(view, version, set) }),
  };
}

function gleanBeside(view: ArticleView, { other, beads }: NamedVersion, set: SetView): GleanedBeside {
  const { language } = view.article;
  const forms = new Map(beads.flatMap(({ names }) => [...names].map(([key, { foreign }]) => [key, foreign.form] as const)));
  const numbers = new Map([...forms.keys()].map((key, index) => [key, index]));
  const witnesses = new Witnesses(undefined, language);
  const reading = writing(language) === "unspaced" ? readFlow(view, { beads, witnesses, alphabet: new Alphabet() }) : readWords(view, beads, witnesses);
  return {
    other: set.articles.findIndex(({ article }) => article === other),
    keys: [...forms.keys()],
    forms: [...forms.values()],
    beads: beads.map(({ segments, others, names }) => ({ own: segments, others, names: [...names].flatMap(([key, { count }]) => [numbers.get(key)!, count]) })),
    usual: reading.usual().map(({ key, stem, stems, forms: written, spots, coverage, exclusivity, like }) => ({ name: numbers.get(key)!, stem, stems, forms: written, spots: numbersOf(spots), coverage, exclusivity, like })),
  };
}

/** In a script with capitals the words that have one; elsewhere those of the names that the search found. */
function gleanWords(view: ArticleView): GleanedWords {
  const { language } = view.article;
  const cased = writing(language) === "cased";
  const { uses, ordinary } = lexiconOf(cased ? textsOf([view]) : namesOnly(view), { language, cased });
  return {
    uses: [...uses.values()].map(({ stem, spots, surfaces, before, after, sureness }) => ({ stem, spots: numbersOf(spots), surfaces: [...surfaces], before: [...before], after: [...after], sureness })),
    ordinary: [...ordinary].join(" "),
  };
}

/** Where words are not told by a capital (or by spaces) a name that was found counts as one word. */
function namesOnly(view: ArticleView): readonly Text[] {
  return view.segments.map((segment) => ({
    view,
    segment,
    text: view.article.segments[segment]!.text,
    words: view.names().filter((name) => name.segment === segment).map(({ form, span }) => ({ text: form, ...span, capital: false, caps: false, first: false })),
  }));
}

function numbersOf(spots: readonly Spot[]): Spots {
  return spots.flatMap(({ segment, start, end }) => [segment, start, end]);
}
