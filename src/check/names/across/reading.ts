import type { Article, Segment } from "../../../article/types.ts";
import { perObject } from "../../lazy.ts";
import type { ArticleView } from "../../types.ts";
import { prefixesOf } from "../endings.ts";
import { writing } from "../mine.ts";
import type { Alphabet } from "../variants/flow.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import type { NamedBead, Usual } from "../vacancies/types.ts";
import { readFlow } from "./flow.ts";
import { mayHaveNearRun, mayHaveNearWord } from "./near.ts";
import type { Gleaned } from "./open.ts";
import type { Reading } from "./types.ts";
import { readWords } from "./words.ts";

export interface ReadingOptions {
  readonly beads: readonly NamedBead[];
  readonly usual: readonly Usual[];
  readonly witnesses: Witnesses;
  readonly alphabet: Alphabet;
}

/** An article from what was gleaned of it: only sentences that may have something odd are cut into words or letters. */
export function readGleaned(gleaned: Gleaned, options: ReadingOptions): Reading {
  return writing(gleaned.view.article.language) === "unspaced" ? readRuns(gleaned, options) : readParts(gleaned, options);
}

function readRuns({ view, texts }: Gleaned, { beads, usual, witnesses, alphabet }: ReadingOptions): Reading {
  const textOf = ({ segments }: NamedBead): string => joined(segments, texts);
  return {
    beads,
    usual: () => usual,
    holds: ({ stem }, bead) => textOf(bead).includes(stem),
    odd: (name, bead) => (mayHaveNearRun(textOf(bead), name) ? readFlow(sentences(view, texts, bead.segments), { beads, witnesses, alphabet }).odd(name, bead).map((odd) => inPlace(odd, view)) : []),
    written: (form) => new Set([...texts].filter(([, text]) => text.includes(form)).map(([segment]) => segment)),
  };
}

function readParts({ view, texts }: Gleaned, { beads, usual, witnesses }: ReadingOptions): Reading {
  const { language } = view.article;
  const cased = writing(language) === "cased";
  // A prefix is only cut where the rest stands somewhere in the article.
  const whole = prefixesOf(language).length > 0;
  const cut = perObject((bead: NamedBead) => readWords(sentences(view, texts, whole ? [...texts.keys()] : bead.segments), beads, witnesses));
  return {
    beads,
    usual: () => usual,
    holds(name, bead) {
      const text = joined(bead.segments, texts);
      if (name.forms.some((form) => standsIn(text, form))) return true;
      const lower = text.toLowerCase();
      return lowerForms(name).some((form) => lower.includes(form)) && cut(bead).holds(name, bead);
    },
    odd: (name, bead) => (mayHaveNearWord(joined(bead.segments, texts), name, { language, cased }) ? cut(bead).odd(name, bead).map((odd) => inPlace(odd, view)) : []),
    written: (form) => {
      const forms = [form, form.toLowerCase()];
      return new Set([...texts].filter(([, text]) => forms.some((one) => standsIn(text, one))).map(([segment]) => segment));
    },
  };
}

const lowerForms = perObject(({ stem, stems, forms }: Usual): readonly string[] => [...new Set([stem, ...stems, ...forms].map((form) => form.toLowerCase()))]);

const joined = (segments: readonly number[], texts: ReadonlyMap<number, string>): string => (segments.length === 1 ? (texts.get(segments[0]!) ?? "") : segments.map((segment) => texts.get(segment) ?? "").join("\n"));

/** As a word of its own. */
function standsIn(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + form.length] ?? "")) return true;
  }
  return false;
}
const LETTER = /[\p{L}\p{M}]/u;

/** The odd form at its place in the article itself. */
function inPlace<T extends { readonly spot: { readonly view: ArticleView } }>(odd: T, view: ArticleView): T {
  return { ...odd, spot: { ...odd.spot, view } };
}

/** Some sentences as an article of their own, without places in its file. */
function sentences(view: ArticleView, texts: ReadonlyMap<number, string>, wanted: readonly number[]): ArticleView {
  const { path, language, format } = view.article;
  const segments: Segment[] = [];
  for (const index of wanted) segments[index] = { index, kind: "prose", text: texts.get(index) ?? "", span: { start: 0, end: 0 }, runs: [], paragraph: 0 };
  const article: Article = { path, language, format, source: "", segments, comments: [] };
  return { ...view, article, segments: wanted };
}
