import { parse } from "yaml";
import type { Language } from "../../src/article/types.ts";
import type { Concept, ConceptType, Glossary, LanguageSection, Mention, Term, TranslatePolicy } from "../../src/glossary/types.ts";

/* A glossary with exact matches only, until src/glossary/parse.ts is there. */

type Loose = Record<string, unknown>;
const place = { path: "glossary.yaml", line: 1, column: 1 };

function term(written: string | Loose, index: number): Term {
  const given = typeof written === "string" ? { term: written } : written;
  return { status: index === 0 ? "preferred" : "admitted", diacriticSensitive: true, match: "inflected", forms: [], place, ...given } as unknown as Term;
}

function concept(written: Loose): Concept {
  const languages = Object.entries((written.terms ?? {}) as Record<string, unknown>).map(([language, terms]): LanguageSection => ({ language, terms: (Array.isArray(terms) ? terms : [terms]).map(term) }));
  const policy = written.translate ?? true;
  return {
    id: written.id as string,
    type: (written.type ?? "term") as ConceptType,
    languages,
    translate: (language) => (typeof policy === "object" && policy !== null ? ((policy as Loose)[language] ?? true) : policy) as TranslatePolicy,
    examples: { ok: new Map(), bad: new Map() },
    place,
  };
}

function findAll(text: string, language: Language, terms: readonly { concept: Concept; term: Term }[]): Mention[] {
  const found: Mention[] = [];
  const folded = text.toLowerCase();
  const longestFirst = [...terms].sort((a, b) => b.term.term.length - a.term.term.length);
  for (const { concept, term } of longestFirst) {
    for (const form of [term.term, ...term.forms]) {
      for (let at = folded.indexOf(form.toLowerCase()); at >= 0; at = folded.indexOf(form.toLowerCase(), at + 1)) {
        const letter = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u;
        const spaced = letter.test(form);
        if (spaced && letter.test(text[at - 1] ?? " ")) continue;
        const ending = spaced ? (/^[\p{L}\p{M}]{0,2}(?![\p{L}\p{M}])/u.exec(text.slice(at + form.length))?.[0] ?? undefined) : "";
        if (ending === undefined) continue;
        const span = { start: at, end: at + form.length + ending.length };
        if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
        found.push({ concept, term, language, span, actual: text.slice(span.start, span.end), ending });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

export function standIn(yaml: string): Glossary {
  const concepts = (((parse(yaml) ?? {}) as Loose).concepts as Loose[] | undefined ?? []).map(concept);
  const terms = (one: Concept, language: Language): readonly Term[] => one.languages.filter((section) => section.language === language || section.language === language.split("-")[0]).flatMap((section) => section.terms);
  const all = (language: Language): { concept: Concept; term: Term }[] => concepts.flatMap((one) => terms(one, language).map((found) => ({ concept: one, term: found })));
  return {
    concepts,
    concept: (id) => concepts.find((one) => one.id === id),
    terms,
    mentions: (text, language) => findAll(text, language, all(language)),
    foreignMentions: (text, _language, from) => findAll(text, from, all(from)),
  };
}
