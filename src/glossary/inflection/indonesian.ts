import { isProperName } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const clitics = "(?:nya|ku|mu)?(?:lah|kah|pun|tah)?";

/** meN- takes the place of p, t, s, k and fits itself to other sounds: pilih memilih, bangun membangun, kirim mengirim. */
function active(root: string): string[] {
  if (/^[aiueogh]/u.test(root)) return [`meng${root}`];
  if (/^[bfv]/u.test(root)) return [`mem${root}`];
  if (/^[djcz]/u.test(root)) return [`men${root}`];
  const melted: Readonly<Record<string, string>> = { p: "mem", t: "men", s: "meny", k: "meng" };
  const nasal = melted[root[0] ?? ""];
  return nasal === undefined ? [`me${root}`] : [nasal + root.slice(1), `mem${root}`, `men${root}`].filter((_, index) => index === 0 || (index === 1 ? root.startsWith("pr") : /^(?:t[rs]|s[ty])/u.test(root)));
}

/** What a verb listed with meN- is made of: membangun is bangun, memilih pilih or milih. */
function roots(text: string): string[] {
  const match = /^(meny|meng|mem|men|me)(.{3,})$/u.exec(text);
  if (match === null) return [text];
  const [, prefix, rest = ""] = match;
  const lost: Readonly<Record<string, string>> = { meny: "s", meng: "k", mem: "p", men: "t" };
  const vowel = /^[aiueo]/u.test(rest);
  return prefix === "me" || !vowel ? [rest] : prefix === "meng" ? [rest, `k${rest}`] : [`${lost[prefix!]!}${rest}`];
}

/** A verb in its voices: membangun, dibangun, terbangun, with -kan and -i. Only for terms that say they are verbs: peN- and -an make other words. */
function verb(text: string): Paradigm[] {
  return roots(text).flatMap((root) => [root, `di${root}`, `ter${root}`, `ku${root}`, `kau${root}`, ...active(root)].map((stem) => ({ stem, endings: `(?:kan|i)?${clitics}` })));
}

/**
 * Indonesian and Malay: -nya, -ku, -mu and the particles; doubling (menteri-menteri) meets a word border at the hyphen. Derivations are
 * other words: pemerintahan is no form of pemerintah, and bekerja none of kerja.
 */
export const indonesian: Inflection = {
  languages: ["id", "ms"],
  paradigms(word: Word): Paradigm[] {
    if (isProperName(word) || word.acronym) return [{ stem: word.text, endings: "(?:-?nya|lah|kah|pun)?" }];
    return word.partOfSpeech === "verb" ? verb(word.text) : [{ stem: word.text, endings: clitics }];
  },
};
