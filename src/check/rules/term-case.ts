import { isAllowed } from "../context.ts";
import { replacement } from "../glossary/replacement.ts";
import { placeOfUse, uses, type Use } from "../glossary/uses.ts";
import type { ArticleView, Draft, Rule } from "../types.ts";

/** An allowed term in the wrong case, where the glossary says `caseSensitive: true`. */
export const termCase: Rule<"term-case"> = {
  id: "term-case",
  severity: "warning",
  category: "terminology/inconsistent-with-resource",
  *article(view) {
    for (const use of uses(view)) {
      const { term } = use.mention;
      if (term.caseSensitive === true && term.match !== "regex" && isAllowed(term) && isWrong(use, view)) yield state(use, view);
    }
  },
};

function isWrong({ segment, mention }: Use, view: ArticleView): boolean {
  const { text, kind } = view.article.segments[segment]!;
  const { actual, ending, term } = mention;
  const words = actual.slice(0, actual.length - ending.length).normalize("NFC");
  const forms = [term.term, ...term.forms].map((form) => form.normalize("NFC"));
  if (forms.some((form) => agrees(words, form))) return false;
  if (isShouted(text)) return false;
  const mayBeginWithCapital = kind === "heading" || opensSentence(text, mention.span.start);
  if (mayBeginWithCapital && forms.some((form) => agrees(lowerFirst(words), lowerFirst(form)) && isUpper(words.charAt(0)))) return false;
  // Headline style: Every Word Has a Capital.
  return !(kind === "heading" && forms.some((form) => agrees(words.toLowerCase(), form.toLowerCase()) && isTitled(words, form)));
}

/** Same letters in the same case. Where the words' letters differ (a stem that changed), the shared beginning decides. */
function agrees(words: string, form: string): boolean {
  if (words === form) return true;
  if (words.toLowerCase() === form.toLowerCase()) return false;
  for (let at = 0; at < Math.min(words.length, form.length); at++) {
    const [written, asked] = [words.charAt(at), form.charAt(at)];
    if (written.toLowerCase() !== asked.toLowerCase()) return true;
    if (written !== asked) return false;
  }
  return true;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence, a quotation (”so in Swedish”, »so in Danish«), a bracket or what follows a colon may begin with a capital. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…]|[\p{Ps}\p{Pi}\p{Pf}"'„])[\s\p{Ps}\p{Pi}\p{Pf}"'„\p{Pd}•]*$/u.test(text.slice(0, start)) || !/\p{L}/u.test(text.slice(0, start));
}

/** At least two words, all in capitals. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A capital more than the term has, at the beginnings of its words and nowhere else. */
function isTitled(words: string, form: string): boolean {
  return [...words].every((letter, at) => letter === form.charAt(at) || (isUpper(letter) && !/[\p{L}\p{M}]/u.test(words.charAt(at - 1))));
}

function state(use: Use, view: ArticleView): Draft<"term-case"> {
  const { mention, segment } = use;
  const fix = replacement(view, segment, mention, mention.term);
  return {
    rule: "term-case",
    data: {},
    confidence: 0.9,
    place: placeOfUse(view, use),
    actual: mention.actual,
    expected: [mention.term.term],
    concept: mention.concept.id,
    evidence: [],
    related: [],
    ...(fix && { fix }),
  };
}
