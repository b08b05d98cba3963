import { mayBeUsed, placedTerms } from "./terms.ts";
import type { LintResult, LintRule } from "./types.ts";

/** Scripts that a language is written in, by the name that Intl gives the whole of them. */
const made: Readonly<Record<string, readonly string[]>> = { Jpan: ["Han", "Hiragana", "Katakana"], Kore: ["Hangul", "Han"], Hans: ["Han"], Hant: ["Han"], Hrkt: ["Hiragana", "Katakana"] };
const names: Readonly<Record<string, string>> = { Latn: "Latin", Cyrl: "Cyrillic", Grek: "Greek", Arab: "Arabic", Hebr: "Hebrew", Deva: "Devanagari", Thai: "Thai", Laoo: "Lao", Khmr: "Khmer", Mymr: "Myanmar", Geor: "Georgian", Armn: "Armenian", Beng: "Bengali", Taml: "Tamil", Telu: "Telugu", Gujr: "Gujarati", Guru: "Gurmukhi", Knda: "Kannada", Mlym: "Malayalam", Sinh: "Sinhala", Ethi: "Ethiopic" };
const known = [...new Set([...Object.values(names), "Han", "Hiragana", "Katakana", "Hangul"])];

/** The scripts of a language; undefined where that is not known. */
function scriptsOf(language: string): readonly string[] | undefined {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return made[script] ?? (names[script] === undefined ? undefined : [names[script]]);
}

function scriptsIn(text: string): string[] {
  return known.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text)).sort();
}

/** An allowed term in another script than its language's, or a word of two scripts (a Cyrillic а in a Latin name). */
export const wrongScript: LintRule = (glossary) =>
  placedTerms(glossary).flatMap(({ concept, language, term }): LintResult[] => {
    const expected = scriptsOf(language);
    if (expected === undefined || !mayBeUsed(term)) return [];
    const mixed = (term.term.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => ["Latin", "Cyrillic", "Greek"].filter((script) => scriptsIn(word).includes(script)).length > 1);
    const found = scriptsIn(term.term);
    const policy = concept.translate(language);
    // Print in every script keeps Latin acronyms (WTO, NPA).
    const acronym = term.type === "acronym" || term.type === "abbreviation" || concept.type === "abbreviation";
    const foreign = !acronym && found.length > 0 && !found.some((script) => expected.includes(script)) && policy !== false && policy !== "either";
    return mixed || foreign ? [{ rule: "wrong-script", data: { expected: expected.join(", "), found, mixed }, concept, language, term, place: term.place }] : [];
  });
