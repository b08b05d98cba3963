import type { Language } from "../../article/types.ts";
import type { Mention, Term } from "../../glossary/types.ts";
import { fixOf } from "../fixes.ts";
import type { ArticleView, Fix } from "../types.ts";

/** Languages in which an ending after a name does not depend on its sounds or gender (a genitive -s above all). */
const steadyEndings: Readonly<Record<string, RegExp>> = {
  sv: /^s$/u,
  nb: /^s$/u,
  nn: /^s$/u,
  no: /^s$/u,
  da: /^s$/u,
  en: /^['’]s$/u,
};

const vowel = /^[^\p{L}]*[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœh]/iu;

/** Words whose form depends on how the next one begins: "a memorandum", "an MoU"; "le traité", "l'accord"; "lo studio". */
const sensitive: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[^\p{L}])an?\s$/iu,
  fr: /['’]$|(?:^|[^\p{L}])(?:le|la|de|du|que|ne|je|se|ce|au|beau|nouveau)\s$/iu,
  it: /['’]$|(?:^|[^\p{L}])(?:il|lo|la|di|un|una|del|della|dello|al|alla|nel|nella|i|gli|le)\s$/iu,
  ca: /['’]$|(?:^|[^\p{L}])(?:el|la|de)\s$/iu,
};

/**
 * The edit that puts a term in the place of a mention, where nothing else in the sentence has to change for it: the words stand in
 * their base form or with an ending that fits any name, gender and article stay right. Undefined where that is not sure, or where formatting stands between the words.
 */
export function replacement(view: ArticleView, segment: number, mention: Mention, term: Term): Fix | undefined {
  const language = view.article.language.split("-")[0]!;
  const { text } = view.article.segments[segment]!;
  if (term.match === "regex" || mention.term.match === "regex") return undefined;
  if (mention.term.gender !== term.gender && mention.term.gender !== undefined && term.gender !== undefined) return undefined;
  const ending = carried(mention, term, language);
  if (ending === undefined) return undefined;
  const before = text.slice(0, mention.span.start);
  if (sensitive[language]?.test(before) === true && vowel.test(mention.actual) !== vowel.test(term.term)) return undefined;
  const written = `${term.term}${ending}`;
  return fixOf(view.article, segment, mention.span, opensSentence(before, mention, term) ? capitalised(written, view.article.language) : written);
}

function carried({ ending, shape = "base" }: Mention, term: Term, language: string): string | undefined {
  if (shape === "base") return "";
  if (shape !== "suffix" || steadyEndings[language]?.test(ending) !== true) return undefined;
  // Names in -s, -x, -z take no further s in Swedish, Danish and Norwegian.
  return language !== "en" && /[sxzß]$/iu.test(term.term) ? undefined : ending;
}

/**
 * Whether the new word takes the capital of the old one because the sentence begins there: "Ordföranden" of a term "ordföranden".
 * Where the old term has a capital anywhere ("Lampkontoret"), a new one of small letters alone does, too; "iPad" stays as it is.
 */
function opensSentence(before: string, { actual, term }: Mention, { term: written }: Term): boolean {
  const first = actual.charAt(0);
  if (/\p{L}/u.test(before) || !isCapital(first) || isCapital(written.charAt(0))) return false;
  return term.term.charAt(0) !== first || written === written.toLowerCase();
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function capitalised(text: string, language: Language): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join("");
}
