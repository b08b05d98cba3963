import type { Language } from "../../article/types.ts";
import type { Concept, Mention, Term } from "../../glossary/types.ts";
import { comparableBeads } from "../beads.ts";
import { inflectsNouns } from "../glossary/grammar.ts";
import { replacement } from "../glossary/replacement.ts";
import { isBracketed, isQuoted } from "../glossary/setting.ts";
import { placeOf } from "../places.ts";
import { sameLanguage, scriptShare, shareScript } from "../scripts.ts";
import type { ArticleView, Draft, Place, Rule, RuleContext } from "../types.ts";

/**
 * A term stands in another language's form although the glossary has one for this language, or asks for this language's script.
 * Where the source sentence has the concept any form counts; without a source only what can hardly be a word of this language:
 * another script, or several words together.
 */
export const untranslatedTerm: Rule<"untranslated-term"> = {
  id: "untranslated-term",
  severity: "warning",
  category: "accuracy/untranslated",
  *article(view, context) {
    const { language } = view.article;
    const languages = otherLanguages(context.glossary.concepts, language);
    for (const segment of view.segments) {
      const { text } = view.article.segments[segment]!;
      // "To Lam" is English as much as Swedish: one language speaks for all.
      const said = new Set<number>();
      for (const from of languages) {
        const alien = !shareScript(language, from);
        if (alien && scriptShare(text, language) === 1) continue;
        for (const mention of leftIn(view, segment, from, context)) {
          if (said.has(mention.span.start) || !(alien || isPhrase(mention))) continue;
          said.add(mention.span.start);
          yield* state({ view, segment, mention, from, context, sure: alien ? 0.8 : 0.6, related: [] });
        }
      }
    }
  },
  *set(view, context) {
    for (const { source, target, sourceSegments, targetSegments, bead } of comparableBeads(view, context)) {
      const from = source.article.language;
      const mentioned = sourceSegments.flatMap((segment) => source.mentions(segment).map((mention) => ({ segment, mention })));
      if (mentioned.length === 0) continue;
      for (const segment of targetSegments) {
        for (const mention of leftIn(target, segment, from, context)) {
          const used = mentioned.filter((use) => use.mention.concept === mention.concept);
          const related = used.map((use) => placeOf(source.article, use.segment, use.mention.span));
          if (used.length > 0) yield* state({ view: target, segment, mention, from, context, sure: 0.9 * (0.8 + 0.2 * bead.confidence), related });
        }
      }
    }
  },
};

function otherLanguages(concepts: readonly Concept[], language: Language): Language[] {
  const all = new Set(concepts.flatMap((concept) => concept.languages.map((section) => section.language)));
  return [...all].filter((other) => !sameLanguage(other, language)).sort();
}

/** Mentions of another language's terms that this language renders otherwise, outside of its own terms. */
function leftIn(view: ArticleView, segment: number, from: Language, { glossary, allowed }: RuleContext): Mention[] {
  const { language, segments } = view.article;
  if (sameLanguage(language, from)) return [];
  const own = view.mentions(segment);
  return glossary.foreignMentions(segments[segment]!.text, language, from).filter(({ concept, term, span }) => {
    const policy = concept.translate(language);
    if (policy === false || policy === "either") return false;
    if (own.some((other) => other.span.start < span.end && span.start < other.span.end)) return false;
    const terms = allowed(concept, language);
    if (terms.length === 0) return policy === "transliterate" && !shareScript(language, from);
    return !terms.some((one) => sameLetters(one, term)) && !glossary.terms(concept, language).some((one) => sameLetters(one, term));
  });
}

const sameLetters = (a: Term, b: Term): boolean => a.term.normalize("NFKC").toLowerCase() === b.term.normalize("NFKC").toLowerCase();

/** Several words of some length: no accident in a language with the same letters, as "gift" or "fond" may be. */
function isPhrase({ actual }: Mention): boolean {
  return actual.length >= 10 && /\p{L}\s+\p{L}/u.test(actual);
}

interface Left {
  readonly view: ArticleView;
  readonly segment: number;
  readonly mention: Mention;
  readonly from: Language;
  readonly context: RuleContext;
  readonly sure: number;
  readonly related: readonly Place[];
}

function* state({ view, segment, mention, from, context, sure, related }: Left): Iterable<Draft<"untranslated-term">> {
  const { concept, span, actual } = mention;
  const { article } = view;
  const { text } = article.segments[segment]!;
  const rendering = view.mentions(segment).find((other) => other.concept === concept && other.span.end <= span.start);
  // "เลขาธิการโตลัม (To Lam)": the original beside its rendering is a service to the reader.
  const aside = isBracketed(text, span);
  if (aside && rendering !== undefined) return;
  const terms = context.allowed(concept, article.language);
  const preferred = terms.find(({ status }) => status === "preferred");
  const fix = preferred && !inflectsNouns(article.language) ? replacement(view, segment, mention, preferred) : undefined;
  yield {
    rule: "untranslated-term",
    data: { from, policy: concept.translate(article.language) === "transliterate" ? "transliterate" : "translate" },
    confidence: sure * (aside ? 0.5 : isQuoted(text, span) ? 0.75 : 1),
    place: placeOf(article, segment, span),
    actual,
    expected: terms.map(({ term }) => term),
    concept: concept.id,
    evidence: [],
    related,
    ...(fix && { fix }),
  };
}
