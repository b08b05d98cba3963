import type { Language } from "../../article/types.ts";
import { normalise } from "../match/normalise.ts";
import type { Glossary, Mention } from "../types.ts";
import type { KnownTerm, Occurrence, Verdict } from "./types.ts";

/** The terms that words are, in every language: as they are written, inflected, or by another spelling that matching sees through. */
export function knownTerms(glossary: Glossary, words: string): KnownTerm[] {
  const languages = [...new Set(glossary.concepts.flatMap((concept) => concept.languages.map(({ language }) => language)))].sort();
  return languages.flatMap((language) => {
    const folded = normalise(words, language).text;
    // All that are written so, not only the one that is found: two concepts may claim it.
    const written = glossary.concepts.flatMap((concept) =>
      concept.languages
        .filter((section) => section.language === language)
        .flatMap(({ terms }) => terms.filter((term) => term.match !== "regex" && normalise(term.term, language).text === folded))
        .map((term): KnownTerm => ({ concept, language, term, place: term.place })),
    );
    const [mention] = glossary.mentions(words, language).filter((candidate) => candidate.span.start === 0 && candidate.span.end === words.length);
    if (mention === undefined || written.some(({ term }) => term === mention.term)) return written;
    return [...written, { concept: mention.concept, language, term: mention.term, place: mention.term.place, ...(mention.shape === undefined ? {} : { form: mention.shape }) }];
  });
}

/** Every place where words stand in a text, letter for letter as matching sees them, and what became of each. */
export function occurrences(glossary: Glossary, words: string, text: string, language: Language): Occurrence[] {
  const sought = normalise(words.trim(), language).text;
  if (sought === "") return [];
  const normal = normalise(text, language);
  const mentions = glossary.mentions(text, language);
  const known = glossary.mentions(words.trim(), language).length > 0 || isListed(glossary, sought, language);
  const found: Occurrence[] = [];
  for (let at = normal.text.indexOf(sought); at >= 0; at = normal.text.indexOf(sought, at + sought.length)) {
    const span = { start: normal.start[at]!, end: normal.end[at + sought.length - 1]! };
    const verdict = judge(mentions, span, normal.text, at, sought.length, known);
    found.push({ span, actual: text.slice(span.start, span.end), verdict });
  }
  return found;
}

function isListed(glossary: Glossary, sought: string, language: Language): boolean {
  return glossary.concepts.some((concept) => glossary.terms(concept, language).some(({ term }) => normalise(term, language).text === sought));
}

function judge(mentions: readonly Mention[], span: { start: number; end: number }, text: string, at: number, length: number, known: boolean): Verdict {
  const over = mentions.find((mention) => mention.span.start < span.end && span.start < mention.span.end);
  if (over !== undefined) {
    // An ending or a prefix belongs to the mention: Kina in Kinas, الصين in والصين.
    const own = over.span.start <= span.start && over.span.end >= span.end && over.actual.length - over.ending.length <= span.end - span.start;
    return { kind: own || over.shape === "compound" ? "found" : "covered", mention: over };
  }
  if (!known) return { kind: "unknown" };
  const word = wordAround(text, at, at + length);
  return word.length > length ? { kind: "inside", word } : { kind: "case" };
}

function wordAround(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 40), start))![0];
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + 40))![0];
  return before + text.slice(start, end) + after;
}
