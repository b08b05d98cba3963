import type { Concept, Glossary, Mention, Term } from "../../glossary/types.ts";
import { scriptsOf } from "../scripts.ts";
import type { ArticleView, RuleContext } from "../types.ts";

/** Scripts that put no spaces between words. */
const unspaced: ReadonlySet<string> = new Set(["Thai", "Laoo", "Khmr", "Mymr", "Han", "Hiragana", "Katakana", "Tibt"]);

export interface PresenceOptions {
  readonly concept: Concept;
  readonly view: ArticleView;
  readonly segments: readonly number[];
  readonly context: RuleContext;
  /** The version the text was translated from: a term left in its language is there, if untranslated. */
  readonly source: ArticleView;
}

/**
 * How often a concept is rendered in some segments, in whatever form: allowed, deprecated or left untranslated (other rules speak
 * of those), inside a longer term (中国 in 中国人民银行), spaced otherwise, as a surname, or by an abbreviation the text introduced.
 */
export function rendered(options: PresenceOptions): number {
  const { concept, view, segments, context, source } = options;
  const own = segments.reduce((sum, segment) => sum + view.mentions(segment).filter((mention) => mention.concept === concept).length, 0);
  const { glossary } = context;
  const { language } = view.article;
  const foreign = segments.reduce((sum, segment) => {
    const left = glossary.foreignMentions(textOf(view, segment), language, source.article.language);
    const overlaps = view.mentions(segment);
    return sum + left.filter(({ concept: found, span }) => found === concept && !overlaps.some((other) => other.concept === concept && other.span.start < span.end && span.start < other.span.end)).length;
  }, 0);
  const text = segments.map((segment) => textOf(view, segment)).join("\n");
  const terms = context.allowed(concept, language);
  const loose = Math.max(0, ...terms.map((term) => occurrences(text, term.term, language)));
  const partial = Math.max(0, ...partsOf(concept, terms).map((part) => occurrences(text, part, language, true)));
  const short = Math.max(0, ...introduced(view, concept).map((abbreviation) => occurrences(text, abbreviation, language, true)));
  return Math.max(own + foreign, loose, partial) + short;
}

const textOf = (view: ArticleView, segment: number): string => view.article.segments[segment]!.text;

function writesSpaces(language: string): boolean {
  return !scriptsOf(language).some((script) => unspaced.has(script));
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\p{Cf}/gu, "").replace(/[-‐‑–]/gu, " ");

/** How often words stand in a text, at a word's beginning where words are told apart; `whole`: as whole words. */
function occurrences(text: string, words: string, language: string, whole = false): number {
  const spaced = writesSpaces(language) || /\p{Script=Latn}/u.test(words);
  const [hay, needle] = spaced ? [fold(text), fold(words).trim()] : [fold(text).replace(/\s/gu, ""), fold(words).replace(/\s/gu, "")];
  if (needle === "") return 0;
  let count = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const [before, after] = [hay.charAt(at - 1), hay.charAt(at + needle.length)];
    if (spaced && isLetter(before) && sameKind(before, needle.charAt(0))) continue;
    if (spaced && whole && isLetter(after) && sameKind(after, needle.at(-1)!) && !/^['’]?s?(?![\p{L}])/u.test(hay.slice(at + needle.length))) continue;
    count++;
  }
  return count;
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);
/** "NASA的": Latin letters beside Han ones end a word. */
const sameKind = (a: string, b: string): boolean => /\p{Script=Latn}/u.test(a) === /\p{Script=Latn}/u.test(b);

/** A person is named by one of their names once the reader knows both. */
function partsOf(concept: Concept, terms: readonly Term[]): string[] {
  if (concept.type !== "person") return [];
  return terms.flatMap(({ term }) => term.split(/[\s·・]+/u)).filter((part, _, all) => all.length > 1 && [...part].length > 1 && /^\p{Lu}|\p{Lo}/u.test(part));
}

/** Abbreviations that the text itself gives in brackets after the term: "Hamnstyrelsen (HS)". */
function introduced(view: ArticleView, concept: Concept): string[] {
  return view.segments.flatMap((segment) =>
    view
      .mentions(segment)
      .filter((mention) => mention.concept === concept)
      .flatMap(({ span }) => /^\s?[(（]\s?["'“„«]?([\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9})["'”“»]?\s?[)）]/u.exec(textOf(view, segment).slice(span.end))?.[1] ?? []),
  );
}

/** True where the text has words that begin like an allowed term's: an inflection or derivation the glossary does not know (Turkiet, turkisk). */
export function nearlyRendered(view: ArticleView, segments: readonly number[], terms: readonly Term[]): boolean {
  if (!writesSpaces(view.article.language)) return false;
  const words = segments.flatMap((segment) => fold(textOf(view, segment)).match(/[\p{L}\p{M}]+/gu) ?? []);
  return terms.some(({ term }) => {
    const long = (fold(term).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= 4);
    return long.length > 0 && long.every((word) => words.some((other) => sharedStart(word, other) >= Math.max(4, Math.ceil(0.6 * word.length))));
  });
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Mentions of concepts that are to be kept as they are: a form of any language's section may stand in any text. The text's own terms
 * come first, then those of the other languages that overlap with nothing found.
 */
export function keptMentions(glossary: Glossary, view: ArticleView, segment: number, kept: readonly Concept[]): readonly Mention[] {
  const own = view.mentions(segment);
  const found = own.filter(({ concept }) => kept.includes(concept));
  const languages = [...new Set(kept.flatMap((concept) => concept.languages.map((section) => section.language)))].sort();
  for (const from of languages) {
    for (const mention of glossary.foreignMentions(textOf(view, segment), view.article.language, from)) {
      if (kept.includes(mention.concept) && ![...own, ...found].some(({ span }) => span.start < mention.span.end && mention.span.start < span.end)) found.push(mention);
    }
  }
  return found;
}
