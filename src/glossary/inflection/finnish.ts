import { anyCase } from "./finnish-endings.ts";
import { finnishStems } from "./finnish-stems.ts";
import { compoundRest, compounds } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** No first part goes before these: endings and derivations (ministeriössä), doubled consonants (laitettiin). */
const derivations = "([^aeiouyäö])\\1|ö(?:[ntijhö]|ss|st|ll|lt|ks)|lainen|läinen|lais|läis|lli|uus|yys|ton$|tön$|minen|mais|mäis|isti|ismi|sti$";

/**
 * Finnish: cases with gradation and stem changes, possessives and clitics on every word; acronyms take them after a colon (EU:n).
 * Grades keep other words out: kunta is kunnan and kuntia, never kunnia.
 */
export const finnish: Inflection = {
  languages: ["fi"],
  paradigms({ text, acronym, name, type }: Word): Paradigm[] {
    if (acronym) return [{ stem: text, endings: `(?::[aeiouyäö]?${anyCase})?` }, { stem: text, endings: anyCase }];
    return [{ stem: text, endings: `(?:'${anyCase})?` }, ...distinct(finnishStems(text, { name, person: name && type === "person" }))];
  },
  compound: (word) => (compounds(word) ? compoundRest("n", derivations) : undefined),
};

function distinct(paradigms: readonly Paradigm[]): Paradigm[] {
  const seen = new Set<string>();
  return paradigms.filter(({ stem, endings }) => stem.length > 1 && seen.size < seen.add(`${stem}\n${endings}`).size);
}
