import { expect, test } from "vitest";
import { parseGlossary } from "../../../src/glossary/parse.ts";
import type { ConceptType, Mention } from "../../../src/glossary/types.ts";

/** What one term must be found in, and what it must not be taken for. */
export interface Forms {
  readonly term: string;
  readonly type: ConceptType;
  /** Words or phrases that are forms of the term: found, and nothing of them left out. */
  readonly forms: readonly string[];
  /** Words that look like it and are others. */
  readonly others: readonly string[];
}

export function mentionsOf(language: string, term: string, type: ConceptType, text: string): readonly Mention[] {
  const glossary = parseGlossary([{ path: "g.yaml", text: JSON.stringify({ concepts: [{ id: "c", type, terms: { [language]: term } }] }) }]);
  return glossary.mentions(text, language);
}

/** Whether a mention is all of a form, but for what is written on before it (والرئيس) or joined by hyphen or without spaces behind it. */
function covers(form: string, actual: string): boolean {
  if (form.endsWith(actual)) return true;
  return form.startsWith(actual) && /^(?:-|[\p{Script=Thai}\p{Script=Myanmar}\p{Script=Han}])/u.test(form.slice(actual.length));
}

/** Each form is found within a sentence's punctuation; each other word gives nothing. */
export function testForms(language: string, tables: readonly Forms[]): void {
  for (const { term, type, forms, others } of tables) {
    test(`${language}: ${term}`, () => {
      const missed = forms.filter((form) => !mentionsOf(language, term, type, `(${form}, 1)`).some(({ actual }) => covers(form, actual)));
      const taken = others.filter((word) => mentionsOf(language, term, type, `(${word}, 1)`).length > 0);
      expect({ missed, taken }).toEqual({ missed: [], taken: [] });
    });
  }
}
