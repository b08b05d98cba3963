import { cut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const link = "[aeoö]?";
/** -val and -vá take the consonant before them: házzal, képpel; after a vowel they keep their v. */
const instrumental = "[bcdfghjklmnprstvyz]{1,3}[ae]l|[bcdfghjklmnprstvyz]{1,3}[áé]";
const cases = `(?:${link}t|n[ae]k|${instrumental}|ért|ig|ként|kor|b[ae]n?|b[óő]l|[oeö]?n|r[ae]|r[óő]l|n[áé]l|h[oeö]z|t[óő]l)`;
const plural = `${link}k`;
/** My, your, its, our, your, their; its last a and e are long before a case (házában). */
const owner = `(?:[aeoöu]?[md]|j?[aeáé]|[uü]nk|${link}t[oeö]k|j?[uü]k)`;
/** Several things owned: házai, házaim; after a vowel autói. A name has none, so that -i stays another word: magyarországi. */
const owned = (vowel: string): string => `j?${vowel}i(?:[md]|nk|t[oe]k|k)?`;
const suffixes = (owners: string): string => `(?:${plural}|${owners})?(?:éi?)?${cases}?`;

function suffixesOf(stem: string, name: boolean): string {
  return suffixes(name ? owner : `${owner}|${owned(/[aáeéiíoóöőuúüű]$/u.test(stem) ? "" : "[ae]")}`);
}

const short: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ú: "u", ű: "ü", ó: "o", ő: "ö" };
const digraph = /(sz|zs|cs|gy|ny|ty|ly)$/u;

/** Stems that differ before a suffix, with suffixes that begin with a vowel or follow a long one. */
function changed(text: string, name: boolean): Paradigm[] {
  const paradigm = (stem: string): Paradigm => ({ stem, endings: `(?=[aeoöuüi])${suffixesOf(stem, name)}` });
  const found: Paradigm[] = [];
  // híd hidat, levél levelet, madár madarat.
  const long = /^(.*)([áéíúű])([^aáeéiíoóöőuúüű]+)$/u.exec(text);
  if (long !== null) found.push(paradigm(long[1]! + short[long[2]!]! + long[3]!));
  // hatalom hatalmat, titok titkot, tükör tükröt.
  const fleeting = /^(.*[^aáeéiíoóöőuúüű])([oeö])([klmnrz])$/u.exec(text);
  if (fleeting !== null && fleeting[1]!.length > 1) found.push(paradigm(fleeting[1]! + fleeting[3]!));
  // ész ésszel, hely hellyel: a letter of two signs doubles its first.
  const double = digraph.exec(text)?.[1];
  if (double !== undefined) found.push({ stem: text.slice(0, -2) + double[0]! + double, endings: "(?:[ae]l|[áé])" });
  return found;
}

/** Final a and e are long before every suffix but a few: alma almát, but almaként. */
function ofWord(text: string, name: boolean): Paradigm[] {
  const long = [...cut(text, "a", suffixesOf("á", name), "á"), ...cut(text, "e", suffixesOf("é", name), "é")];
  if (long.length === 0) return [{ stem: text, endings: suffixesOf(text, name) }, ...changed(text, name)];
  return [{ stem: text, endings: "(?:ként|kor)?" }, ...long];
}

/** Hungarian: suffixes on the last word of a term (Kínai Népköztársaságban); names and acronyms may take them after a hyphen (EU-ban). */
export const hungarian: Inflection = {
  languages: ["hu"],
  paradigms({ text, acronym, name, last }: Word): Paradigm[] {
    if (!last) return [{ stem: text, endings: "" }];
    if (acronym) return [{ stem: text, endings: `(?:-${suffixesOf("", true)})?` }];
    return [...ofWord(text, name), ...(name ? [{ stem: text, endings: `-${suffixesOf(text, true)}` }] : [])];
  },
};
