import type { Language } from "../article/types.ts";
import type { Concept, Glossary, GlossaryPlace, Mention } from "./types.ts";

/** An example that does not show what it says. */
export interface ExampleFailure {
  readonly concept: Concept;
  readonly language: Language;
  readonly kind: "ok" | "bad";
  readonly text: string;
  /**
   * `fault-found`: an `ok` sentence holds a form that must not be used. `nothing-found`: an `ok` sentence holds no term of the concept,
   * so it shows nothing. `no-fault`: a `bad` sentence has nothing to report.
   */
  readonly reason: "fault-found" | "nothing-found" | "no-fault";
  /** The offending words, where there are any. */
  readonly found: readonly string[];
  readonly place: GlossaryPlace;
}

const wrong: ReadonlySet<string> = new Set(["deprecated", "superseded", "forbidden"]);

/** Runs the examples of all concepts, in the order of the glossary. */
export function testExamples(glossary: Glossary): ExampleFailure[] {
  return glossary.concepts.flatMap((concept) => [...failures(glossary, concept, "ok"), ...failures(glossary, concept, "bad")]);
}

function failures(glossary: Glossary, concept: Concept, kind: "ok" | "bad"): ExampleFailure[] {
  return [...concept.examples[kind]].flatMap(([language, sentences]) =>
    sentences.flatMap((text, index) => {
      const own = glossary.mentions(text, language).filter((mention) => mention.concept === concept);
      const faults = own.filter(isFault).map(({ actual }) => actual);
      const place = concept.examplePlace?.(kind, language, index) ?? concept.place;
      const failure = (reason: ExampleFailure["reason"]): ExampleFailure[] => [{ concept, language, kind, text, reason, found: faults, place }];
      if (kind === "ok" && faults.length > 0) return failure("fault-found");
      if (kind === "ok" && own.length === 0) return failure("nothing-found");
      if (kind === "bad" && faults.length === 0 && !leftUntranslated(glossary, concept, language, text, own)) return failure("no-fault");
      return [];
    }),
  );
}

/** A form that must not be used, or one whose case the glossary says to be wrong. */
function isFault({ term, actual }: Mention): boolean {
  return wrong.has(term.status) || (term.caseSensitive === true && term.match !== "regex" && !actual.includes(term.term));
}

/** A `bad` sentence may show a term of another language left standing, where that is not allowed. */
function leftUntranslated(glossary: Glossary, concept: Concept, language: Language, text: string, own: readonly Mention[]): boolean {
  const policy = concept.translate(language);
  if (own.length > 0 || policy === false || policy === "either") return false;
  return concept.languages.some((section) => glossary.foreignMentions(text, language, section.language).some((mention) => mention.concept === concept));
}
