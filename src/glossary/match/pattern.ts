import type { Language } from "../../article/types.ts";
import { inflectionOf } from "../inflection/index.ts";
import type { Inflection, Word } from "../inflection/types.ts";
import type { Concept, Term } from "../types.ts";
import { withoutDiacritics } from "./fold.ts";
import type { Normaliser } from "./normalise.ts";

/** A word of a term, ready to be recognised. */
export interface WordPattern {
  /** The word as the term has it, folded. */
  readonly own: string;
  readonly stem: string;
  /** Sticky, tried where the stem ends; group `rest` is the second part of a compound. Undefined: nothing may follow. */
  readonly endings?: RegExp;
  /** Must match all that stands between the word's beginning and the stem. */
  readonly prefix?: RegExp;
}

/** A term (or one of its `forms`), ready to be recognised. */
export interface TermPattern {
  readonly concept: Concept;
  readonly term: Term;
  /** The term, or the form of it, as the glossary writes it. */
  readonly written: string;
  /** Position among the language's terms: breaks the last ties. */
  readonly rank: number;
  /** For each word the ways it may stand. */
  readonly words: readonly (readonly WordPattern[])[];
  /** What stands before the first word, between the words and after the last one. */
  readonly gaps: readonly string[];
  /** The pattern is one of the term's irregular forms. */
  readonly irregular: boolean;
}

/** Regular expressions by source; a paradigm is shared by thousands of words. */
export type Expressions = (source: string, kind: "ending" | "prefix") => RegExp;

export function expressions(): Expressions {
  const known = new Map<string, RegExp>();
  return (source, kind) => {
    const key = `${kind} ${source}`;
    let found = known.get(key);
    if (found === undefined) {
      found = kind === "ending" ? new RegExp(`(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, "uy") : new RegExp(`^(?:${source})$`, "u");
      known.set(key, found);
    }
    return found;
  };
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const named: ReadonlySet<string> = new Set(["person", "place", "event", "organization"]);

/** The words of a written term with their capitals, which folding takes away. */
function facts(written: string, concept: Concept, term: Term): Word[] {
  const found = [...written.matchAll(words)].map((match) => match[0]);
  return found.map((text, index) => {
    const capital = /^\p{Lu}/u.test(text);
    return {
      text,
      capital,
      acronym: /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) && [...text].length > 1,
      // Scripts without capitals cannot say that a word is a name; the concept's type does.
      name: named.has(concept.type) && (capital || text.toLowerCase() === text.toUpperCase()),
      type: concept.type,
      ...(term.partOfSpeech === undefined ? {} : { partOfSpeech: term.partOfSpeech }),
      first: index === 0,
      last: index === found.length - 1,
    };
  });
}

function wordPatterns(word: Word, inflection: Inflection, expression: Expressions): WordPattern[] {
  const own = word.text;
  const prefixes = inflection.prefixes?.(word);
  const prefix = prefixes === undefined ? {} : { prefix: expression(prefixes, "prefix") };
  const compound = word.last ? inflection.compound?.(word) : undefined;
  const patterns: WordPattern[] = [];
  for (const { stem, endings } of inflection.paradigms(word)) {
    if (stem === "") continue;
    const all = compound !== undefined && stem === own ? `${endings}|(?<rest>${compound})` : endings;
    patterns.push({ own, stem, ...(all === "" ? {} : { endings: expression(all, "ending") }), ...prefix });
  }
  // The word as it stands is always among them, even where a rule forgot it.
  patterns.push({ own, stem: own, ...prefix });
  return patterns;
}

/** Makes the pattern of a term as it is written, or of one of its forms; undefined where there is no letter to look for. */
export function termPattern(options: { concept: Concept; term: Term; written: string; rank: number; language: Language; expression: Expressions; normalise: Normaliser; bare: boolean }): TermPattern | undefined {
  const { concept, term, written, language, expression } = options;
  // Capitals are read off a text in which nothing but the case differs from the folded one.
  const cased = facts(written.normalize("NFKC"), concept, term);
  const whole = options.normalise(written.trim()).text;
  const folded = options.bare ? withoutDiacritics(whole) : whole;
  const texts = [...folded.matchAll(words)];
  if (texts.length === 0) return undefined;
  const irregular = term.forms.includes(written);
  const inflection = term.match === "exact" || irregular ? undefined : inflectionOf(language);
  const gaps: string[] = [];
  let from = 0;
  const patterns = texts.map((match, index) => {
    gaps.push(folded.slice(from, match.index));
    from = match.index + match[0].length;
    const word: Word = { ...(cased.length === texts.length ? cased[index]! : { capital: false, acronym: false, name: false, type: concept.type, first: index === 0, last: index === texts.length - 1 }), text: match[0] };
    return inflection === undefined ? [{ own: word.text, stem: word.text }] : wordPatterns(word, inflection, expression);
  });
  gaps.push(folded.slice(from));
  return { concept, term, written, rank: options.rank, words: patterns, gaps, irregular };
}
