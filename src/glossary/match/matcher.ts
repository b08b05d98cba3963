import type { Language } from "../../article/types.ts";
import { inflectionOf } from "../inflection/index.ts";
import type { Concept, Mention, Term } from "../types.ts";
import { Automaton } from "./automaton.ts";
import { caseFits } from "./letter-case.ts";
import { Characters } from "./characters.ts";
import { withoutDiacritics } from "./fold.ts";
import { type NormalText, type Normaliser, normaliser } from "./normalise.ts";
import { expressions, termPattern, type TermPattern, type WordPattern } from "./pattern.ts";
import { recognise, type Candidate } from "./recognise.ts";
import { compileRegex, type RegexTerm } from "./regex.ts";
import { select, type Weighed } from "./select.ts";
import { WordBorders } from "./word-borders.ts";

/** A term to be found, with the concept it stands for. */
export interface SoughtTerm {
  readonly concept: Concept;
  readonly term: Term;
}

/** Where a key leads: which word of which term, and in which of its ways. */
interface Lead {
  readonly pattern: TermPattern;
  readonly anchor: number;
  readonly word: WordPattern;
}

/** Keys of one alphabet (with or without diacritics) and what they lead to. */
interface Index {
  readonly bare: boolean;
  readonly automaton: Automaton;
  readonly leads: readonly (readonly Lead[])[];
}

export interface MatcherOptions {
  readonly terms: readonly SoughtTerm[];
  /** Language of the terms: it inflects and folds them. */
  readonly language: Language;
  /** Only the terms as they stand: for terms of another language. */
  readonly exactOnly?: boolean;
}

/** The word by which a term is looked for: the one that fewest terms share, so that "Ministry of" is not tried a hundred times. */
function anchors(patterns: readonly TermPattern[]): number[] {
  const uses = new Map<string, number>();
  for (const pattern of patterns) for (const word of pattern.words) uses.set(word[0]!.stem, (uses.get(word[0]!.stem) ?? 0) + 1);
  return patterns.map((pattern) => {
    let best = 0;
    const cost = (index: number): number => uses.get(pattern.words[index]![0]!.stem)! / pattern.words[index]![0]!.stem.length;
    for (let i = 1; i < pattern.words.length; i++) if (cost(i) < cost(best)) best = i;
    return best;
  });
}

function buildIndex(patterns: readonly TermPattern[], bare: boolean): Index {
  const leads = new Map<string, Lead[]>();
  const chosen = anchors(patterns);
  patterns.forEach((pattern, index) => {
    const anchor = chosen[index]!;
    for (const word of pattern.words[anchor]!) {
      const known = leads.get(word.stem);
      if (known === undefined) leads.set(word.stem, [{ pattern, anchor, word }]);
      else known.push({ pattern, anchor, word });
    }
  });
  return { bare, automaton: new Automaton([...leads.keys()]), leads: [...leads.values()] };
}

/** Finds the terms of one language in texts. */
export class Matcher {
  readonly #language: Language;
  readonly #indexes: readonly Index[];
  readonly #regexes: readonly RegexTerm[];
  readonly #characters = new Characters();
  readonly #normalise: Normaliser;

  constructor({ terms, language, exactOnly = false }: MatcherOptions) {
    this.#language = language;
    this.#normalise = normaliser(language);
    const expression = expressions();
    const patterns = (bare: boolean): TermPattern[] =>
      terms.flatMap(({ concept, term }, rank) => {
        if (term.match === "regex" || term.diacriticSensitive === bare) return [];
        const sought: Term = exactOnly ? { ...term, match: "exact" } : term;
        const others = exactOnly ? [] : [...(inflectionOf(language).writings?.(term.term) ?? []), ...term.forms];
        const written = [term.term, ...others.filter((form) => form !== term.term)];
        return written.flatMap((form) => termPattern({ concept, term: sought, written: form, rank, language, expression, normalise: this.#normalise, bare }) ?? []);
      });
    this.#indexes = [false, true].map((bare) => buildIndex(patterns(bare), bare)).filter((index) => index.leads.length > 0);
    this.#regexes = terms.flatMap(({ concept, term }, rank) => (term.match === "regex" ? [compileRegex(concept, term, rank)] : []));
  }

  /** Mentions in a text, left to right; see `Glossary.mentions`. */
  find(text: string): Mention[] {
    if (text === "" || (this.#indexes.length === 0 && this.#regexes.length === 0)) return [];
    const normal = this.#normalise(text);
    const borders = new WordBorders(text, this.#language);
    const weighed: Weighed[] = [];
    for (const candidate of this.candidates(normal, text)) {
      const { start, end } = this.place(candidate, normal);
      const actual = text.slice(start, end);
      if (candidate.pattern.term.match !== "regex" && !caseFits(actual, candidate.pattern.written, candidate.pattern.term, candidate.pattern.concept)) continue;
      if (candidate.pattern.words.length > 0 && borders.within(start, end)) continue;
      const { written } = candidate.pattern;
      weighed.push({ ...candidate, exact: actual.startsWith(written) || actual.normalize("NFC").startsWith(written.normalize("NFC")) });
    }
    return select(weighed).map((candidate) => this.mention(candidate, normal, text));
  }

  private *candidates(normal: NormalText, text: string): Iterable<Candidate> {
    for (const index of this.#indexes) {
      const searched = index.bare ? withoutDiacritics(normal.text) : normal.text;
      const found: Candidate[] = [];
      index.automaton.search(searched, (key, start) => {
        for (const lead of index.leads[key]!) {
          const candidate = recognise({ ...lead, start, text: searched, characters: this.#characters });
          if (candidate !== undefined) found.push(candidate);
        }
      });
      yield* found;
    }
    for (const regex of this.#regexes) yield* regex.candidates(text, normal);
  }

  private place(candidate: Candidate, normal: NormalText): { start: number; end: number } {
    return { start: normal.start[candidate.start]!, end: normal.end[candidate.end - 1]! };
  }

  private mention(candidate: Weighed, normal: NormalText, text: string): Mention {
    const span = this.place(candidate, normal);
    const { concept, term } = candidate.pattern;
    const ending = candidate.ending === "" ? "" : text.slice(normal.start[candidate.end - candidate.ending.length]!, span.end);
    // The term is the glossary's own object: rules compare by identity.
    return { concept, term, language: this.#language, span, actual: text.slice(span.start, span.end), ending, shape: candidate.shape };
  }
}
