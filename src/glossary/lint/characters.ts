import { isInvisible } from "../match/fold.ts";
import { placedTerms } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

function hex(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Characters that an editor does not see: matching looks past them, a search in a text editor does not. */
export const invisibleCharacters: LintRule = (glossary) =>
  placedTerms(glossary).flatMap(({ concept, language, term }): LintResult[] => {
    const text = [term.term, ...term.forms].join("\n");
    // Persian and Indic words need their joiners.
    const joiners = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Kannada}]/u.test(text);
    const seen = [...text].filter((character) => (isInvisible(character.charCodeAt(0)) && !(joiners && /[\u200C\u200D]/u.test(character))) || character === "\u00A0");
    const characters = [...new Set([...seen.map(hex), ...(/ {2}/u.test(text) ? ["double space"] : [])])].sort();
    return characters.length === 0 ? [] : [{ rule: "invisible-character", data: { characters }, concept, language, term, place: term.place }];
  });

/** Decomposed letters (NFD): the same to the eye, another word to most tools. */
export const mixedNormalisation: LintRule = (glossary) =>
  placedTerms(glossary).flatMap(({ concept, language, term }): LintResult[] => (term.raw === undefined ? [] : [{ rule: "mixed-normalisation", data: {}, concept, language, term, place: term.place }]));
