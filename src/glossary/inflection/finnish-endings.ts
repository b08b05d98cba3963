import type { Paradigm } from "./types.ts";

/** Clitics, which go behind everything: kuntakin, kunnassakaan, kuntako. */
const clitic = "(?:kin|k(?:aa|ää)n|k[oö]h?[aä]?n?|h[aä]n|p[aä]s?)?";
/** Possessive suffixes on a bare stem (kuntansa) and behind a case (kunnassaan). */
const owner = "(?:ni|si|ns[aä]|mme|nne)";
const tail = `(?:${owner}|[aäe]n)?${clitic}`;
/** Cases of closed syllables: they stand on the weak grade (kunnan, kunnassa). */
const closed = `(?:n|t|(?:ss|st|ll|lt|tt)[aä]${tail}|lle${tail}|ksi|kse${tail})`;
const vowel = /[aeiouyäö]$/u;
const long = /(?:aa|ee|ii|oo|uu|yy|ää|öö|[aeouyäö]i|ie|uo|yö|[aei]u|[äe]y|[aeiouyäö]{2}[aeiouyäö])$/u;

/** The stem of closed syllables where it differs from that of the others: kunna-, Helsingi-. */
export function weakSingular(stem: string): Paradigm {
  return { stem, endings: `${closed}${clitic}` };
}

/** A vowel stem with all cases of the singular: kunta-, maa-, laittee-. */
export function singular(stem: string): Paradigm {
  return { stem, endings: `(?:|${owner}|${closed}|${openCases(stem)})${clitic}` };
}

/** A vowel stem with the cases of open syllables alone: käte-, beside käde-; bare where it is the nominative (kunta, kuntakin). */
export function openSingular(stem: string, bare = false): Paradigm {
  return { stem, endings: `(?:${bare ? "|" : ""}${owner}|${openCases(stem)})${clitic}` };
}

/** Partitive, illative and essive, whose shape hangs on the stem's end: kuntaa, maata, yhtiötä; kuntaan, maahan, laitteeseen. */
function openCases(stem: string): string {
  const last = stem.slice(-1);
  const isLong = long.test(stem);
  const partitive = isLong ? "t[aä]" : /[aeiouyäö].$/u.test(stem) ? "t?[aä]" : "[aä]";
  const illative = isLong ? `(?:h${last}(?:n|${owner})|see(?:n|${owner}))` : `${last}(?:n|${owner})`;
  return `n[aä]${tail}|${partitive}${tail}|${illative}`;
}

/** A consonant stem: the partitive (naista, vettä), the essive of old words and the genitive plural (naisten). */
export function consonantStem(stem: string): Paradigm {
  return { stem, endings: `(?:t[aä]${tail}|ten)${clitic}` };
}

/** A plural stem that ends in i: kunti-, matkoi-, laittei-; i is j between vowels (matkoja), but not after a long stem (maita). */
export function plural(stem: string, hasJ = true): Paradigm[] {
  const body = stem.slice(0, -1);
  const all = { stem, endings: `(?:${owner}|(?:ss|st|ll|lt|tt)[aä]${tail}|lle${tail}|ksi|kse${tail}|n[aä]${tail}|in|ins[aä]|hi(?:n|${owner})|sii(?:n|${owner})|t?[aä]${tail}|(?:d|tt)?en)${clitic}` };
  return hasJ && vowel.test(body) ? [all, { stem: `${body}j`, endings: `(?:[aä]${tail}|en)${clitic}` }] : [all];
}

/** The plural on the weak grade has the closed cases alone: kunnissa. Kunnia is another word. */
export function weakPlural(stem: string): Paradigm {
  return { stem, endings: `(?:(?:ss|st|ll|lt|tt)[aä]${tail}|lle${tail}|ksi|kse${tail}|n)${clitic}` };
}

/** All cases of the singular, for acronyms and foreign words: on a colon or a vowel of their own. */
export const anyCase = `(?:(?:n|t|[aä]|t[aä]|[aeiouyäö]n|h[aeiouyäö]n|seen|n[aä]|(?:ss|st|ll|lt|tt)[aä]|lle|ksi)${tail})`;
