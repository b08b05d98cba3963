import { compoundRest, compounds, cut, isProperName, optional } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const umlauts: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü" };

/** Vertrag, Verträge; Ausschuss, Ausschüsse; Baum, Bäume: the last back vowel is fronted. */
function umlauted(text: string): string | undefined {
  const match = /^(.*?)(au|[aou])([^aeiouäöüy]+(?:e[lrn])?)$/u.exec(text);
  return match === null ? undefined : `${match[1]!}${match[2] === "au" ? "äu" : umlauts[match[2]!]!}${match[3]!}`;
}

function noun(word: Word): Paradigm[] {
  const { text } = word;
  // A title has a form for women: Generalsekretärin.
  const women = word.type === "title" ? "|in(?:nen)?" : "";
  const plural = umlauted(text);
  return [
    { stem: text, endings: optional(`s|es|ses|se|sen|e|en|n|er|ern|ens|nen${women}`) },
    ...(plural === undefined || word.name ? [] : [{ stem: plural, endings: optional("e|en|er|ern|n|se|sen") }]),
    ...cut(text, "um", "(?:en|a|s)"),
    ...cut(text, "us", "(?:en|i)"),
    ...cut(text, "a", "(?:en|as)"),
    ...cut(text, "on", "(?:en)"),
  ];
}

/** Adjectives, participles and nouns made of them decline: Vereinte Nationen, der Vereinten Nationen. */
function adjective({ text }: Word): Paradigm[] {
  const stem = /^(.{3,}?)(?:e[rnms]?)$/u.exec(text)?.[1];
  return stem === undefined ? [] : [{ stem, endings: "e[rnms]?" }];
}

const derivations = "schaft|heit|keit|lich|isch|ung|chen|lein|tum|ism|ist|ier|bar|haft|los|sam|ell|ität|inn|ation|iv|ig";

/** German. Names take the genitive only; compounds with a name are written with a hyphen (China-Besuch). */
export const german: Inflection = {
  languages: ["de"],
  paradigms(word: Word): Paradigm[] {
    if (word.acronym) return [{ stem: word.text, endings: optional("'?s") }];
    if (isProperName(word)) {
      const genitive = { stem: word.text, endings: /(?:s|x|z|ß)$/u.test(word.text) ? "'?" : optional("'?s") };
      // Places may be made of adjectives: die Vereinigten Staaten, der Vereinigten Staaten.
      return word.type === "place" && !word.last ? [genitive, ...adjective(word)] : [genitive];
    }
    return [...noun(word), ...adjective(word)];
  },
  compound: (word) => (compounds(word) ? compoundRest("s|es|n|en|er|e", derivations) : undefined),
};
