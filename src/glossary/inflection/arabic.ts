import { cut, isProperName, without } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const pronouns = "ه|ها|هم|هن|هما|نا|ي|ك|كم";
const noun = `(?:(?:ون|ين|ان|ات|ا|وا|ي)?(?:${pronouns})?|ة)`;

/** Words written in other letters take no Arabic endings. */
const arabicLetters = /^[\p{Script=Arabic}]+$/u;

/**
 * Arabic: conjunctions, prepositions and the article are written on (والرئيس, بالصين, للصين); pronouns and plural behind.
 * A name takes no ending: صيني is another word than الصين.
 */
export const arabic: Inflection = {
  languages: ["ar"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (!arabicLetters.test(text)) return [];
    const proper = isProperName(word);
    const endings = proper ? "" : noun;
    const feminine = proper ? cut(text, "ة", "[ةه]") : cut(text, "ة", `(?:[ةه]|ات(?:${pronouns})?|ت(?:${pronouns}|ان|ين)|ي?ات)`);
    const stem = without(text, "ة") === undefined ? { stem: text, endings } : undefined;
    // The article's alef goes after li-: للصين.
    const afterLi = text.startsWith("ال") ? [{ stem: text.slice(1), endings }] : [];
    return [...(stem === undefined ? [] : [stem]), ...feminine, ...afterLi.flatMap((paradigm) => cut(paradigm.stem, "ة", "[ةه]").concat(paradigm))];
  },
  prefixes({ text, first, ...word }: Word): string | undefined {
    if (!arabicLetters.test(text) || text.length < 2) return undefined;
    if (text.startsWith("ال")) return first ? "[وف]?[بكل]?" : "[وف]?ب?";
    // A name has no article put on that it does not have itself.
    if (isProperName({ text, first, ...word })) return first ? "[وف]?[بكل]?" : undefined;
    return first ? "[وف]?(?:[بك]?(?:ال)?|لل?|س)" : "و?(?:ال)?";
  },
};
