import { cut, isProperName, without } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** His, her, their, our, your. My (ي) only behind ة: elsewhere it would be the adjective, رئيسي is another word than رئيس. */
const owner = "ه|ها|هم|هن|هما|نا|ك|كم|كن|كما";
/** Sound plurals and duals, which lose their nun before an owner or a noun (مهندسو, رئيسا); the accusative's alef. */
const number = "ون|ين|ان|ات|ا|و";
const noun = `(?:(?:${number}|ي(?=\\p{L}))?(?:${owner})?)`;
/** ة is ت before an ending: اتفاقيته, اتفاقيتان; the plural has it no more. */
const feminine = `(?:[ةه]|ت(?:${owner}|ي|ان|ين|ا)|ت(?:ا|ي)(?:${owner})|ي?ات(?:${owner})?|ت)`;

/** Words written in other letters take no Arabic endings. */
const arabicLetters = /^[\p{Script=Arabic}]+$/u;

/** Hamza and alef maqsura change their seat before an ending: وزراء وزراؤها, مستشفى مستشفاها, مستشفيات. */
function seats(text: string): Paradigm[] {
  return [...cut(text, "اء", `ا[ؤئ](?:${owner})`), ...cut(text, "ى", `(?:ا(?:${owner})|يات|يان|يين)`)];
}

/**
 * Arabic: conjunctions, prepositions and the article are written on (والرئيس, بالصين, للصين); pronouns and plural behind.
 * A name takes no ending: صيني is another word than الصين. Broken plurals (رئيس, رؤساء) are to be listed.
 */
export const arabic: Inflection = {
  languages: ["ar"],
  paradigms(word: Word): Paradigm[] {
    const { text, first, type } = word;
    if (!arabicLetters.test(text)) return [];
    const proper = isProperName(word);
    // A title has a form for women (رئيسة), an adjective follows its noun.
    const agrees = type === "title" || !first;
    const ofStem = (stem: string): Paradigm[] => {
      if (proper) return without(stem, "ة") === undefined ? [{ stem, endings: "" }] : cut(stem, "ة", "[ةه]");
      return without(stem, "ة") === undefined ? [{ stem, endings: agrees ? `(?:${noun}|ة)` : noun }, ...seats(stem)] : cut(stem, "ة", feminine);
    };
    // The article's alef goes after li-: للصين. Listed with its article, a common noun may lose it in a phrase: وزارة خارجية.
    return [...ofStem(text), ...(text.startsWith("ال") && text.length > 3 ? ofStem(text.slice(1)) : [])];
  },
  prefixes({ text, first, ...word }: Word): string | undefined {
    if (!arabicLetters.test(text) || text.length < 2) return undefined;
    if (text.startsWith("ال")) return first ? "[أا]?[وف]?[بكل]?" : "[وف]?[بل]?";
    // A name has no article put on that it does not have itself.
    if (isProperName({ text, first, ...word })) return first ? "[أا]?[وف]?[بكل]?" : undefined;
    return first ? "[وف]?(?:[بك]?(?:ال)?|لل?)" : "[وف]?(?:[بك]?(?:ال)?|لل?)";
  },
};
