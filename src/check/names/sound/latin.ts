import type { Language } from "../../../article/types.ts";
import { speller } from "./spelling.ts";
import type { Speller, Spelling } from "./spelling.ts";

/** What Latin letters stand for in most languages; `c` and `g` are softened by language below. */
const common: Spelling = {
  a: "a", b: "b", c: "k", d: "d", e: "e", f: "f", g: "g", h: "h", i: "i", j: "J", k: "k", l: "l", m: "m", n: "n", o: "o", p: "p",
  q: "k", r: "r", s: "s", t: "t", u: "u", v: "v", w: "w", x: "ks", y: "y", z: "z",
  ce: "se", ci: "si", cy: "si", ch: "C", ck: "k", sch: "S", tsch: "C", tch: "C", sh: "S", zh: "Z", kh: "x", gh: "g", ph: "f", th: "t",
  dh: "d", bh: "b", rh: "r", qu: "kw", ts: "c", tz: "c", dj: "J", dzh: "J", ng: "N", nk: "Nk", shch: "SC", qi: "Ci", "^xi": "Si", "^xu": "Su",
  ou: "u", oo: "u", ee: "i", eau: "o", au: "au", ay: "ai", ey: "ei", y$: "i", ie$: "i",
};

/** ts is written c, and y is a vowel. */
const slavic: Spelling = { c: "c", ce: "ce", ci: "ci", cy: "ci", j: "y", w: "v", y: "i", ch: "x", ou: "ou", oo: "oo", ee: "ee" };
const nordic: Spelling = { j: "y", sj: "S", skj: "S", tj: "C", kj: "C", y: "i", ch: "S" };
const romance: Spelling = { ge: "Ze", gi: "Zi", gue: "ge", gui: "gi", ch: "S", j: "Z", que: "ke", qui: "ki", gn: "ny" };

const byLanguage: Readonly<Record<string, Spelling>> = {
  sv: nordic, nb: nordic, nn: nordic, no: nordic, da: nordic, is: nordic, fo: nordic,
  fi: { j: "y", y: "i", ou: "ou", oo: "o", ee: "e" },
  et: { j: "y", y: "i", ou: "ou", oo: "o", ee: "e" },
  de: { j: "y", w: "v", z: "c", ch: "x", ei: "ai", eu: "oi", ie: "i", sp: "Sp", v: "f", oo: "o", ee: "e" },
  nl: { j: "y", ij: "ei", sch: "sx", ch: "x", oe: "u", oo: "o", ee: "e", g: "g", sj: "S", tsj: "C", ie: "i" },
  af: { j: "y", ch: "x", oe: "u", oo: "o", ee: "e", sj: "S", tsj: "C" },
  fr: romance,
  pt: { ...romance, lh: "ly", nh: "ny", x: "S", ou: "ou" },
  gl: { ...romance, x: "S", ch: "C", ou: "ou" },
  ca: { ...romance, ch: "k", ny: "ny", x: "S", ig$: "C" },
  es: { j: "x", ge: "xe", gi: "xi", gue: "ge", gui: "gi", ll: "ly", v: "b", que: "ke", qui: "ki", ch: "C", z: "s", ou: "ou", oo: "oo", ee: "ee" },
  eu: { x: "S", tx: "C", tz: "c", z: "s", ou: "ou", oo: "oo", ee: "ee" },
  it: { ce: "Ce", ci: "Ci", ch: "k", gh: "g", ge: "Je", gi: "Ji", sce: "Se", sci: "Si", gn: "ny", z: "c", j: "y", ou: "ou" },
  ro: { ce: "Ce", ci: "Ci", ch: "k", gh: "g", ge: "Je", gi: "Ji", j: "Z", ts: "c", ou: "ou", oo: "oo", ee: "ee" },
  pl: { ...slavic, sz: "S", cz: "C", rz: "Z", szcz: "SC", dz: "J", dzi: "J" },
  cs: slavic, sk: slavic, sl: slavic, hr: slavic, bs: slavic, sr: slavic, lv: slavic, lt: slavic,
  sq: { c: "c", ce: "ce", ci: "ci", xh: "J", zh: "Z", q: "C", gj: "J", j: "y", dh: "d", y: "i", ll: "l", rr: "r", ou: "ou", oo: "oo", ee: "ee" },
  hu: { ...slavic, s: "S", sz: "s", cs: "C", zs: "Z", gy: "J", ty: "C", ny: "ny", ly: "y", ch: "x" },
  tr: { c: "J", ce: "Je", ci: "Ji", cy: "Jy", ch: "C", j: "Z", y: "y", ou: "ou", oo: "oo", ee: "ee" },
  az: { c: "J", ce: "Je", ci: "Ji", ch: "C", x: "x", q: "g", y: "y", ou: "ou", oo: "oo", ee: "ee" },
  uz: { x: "x", j: "J", q: "k", y: "y", ou: "ou", oo: "oo", ee: "ee" },
  vi: {
    ph: "f", nh: "ny", gi: "zi", gia: "za", giu: "zu", kh: "x", th: "t", tr: "C", ch: "C", ngh: "N", qu: "kw", x: "s", d: "z", đ: "d",
    ou: "ou", y: "i", ay: "ai",
  },
  id: { j: "J", c: "C", ce: "Ce", ci: "Ci", cy: "Ci", sy: "S", ny: "ny", y: "y", ou: "ou", oo: "oo", ee: "ee" },
  ms: { j: "J", c: "C", ce: "Ce", ci: "Ci", cy: "Ci", sy: "S", ny: "ny", y: "y", ou: "ou", oo: "oo", ee: "ee" },
  // Pinyin, as any-ascii gives it for Han.
  pinyin: { zh: "Z", ch: "C", sh: "S", x: "S", q: "C", qu: "Cu", j: "J", z: "c", c: "c", ce: "ce", ci: "ci", r: "r", ui: "ui", ou: "ou" },
  // Romanisations of Cyrillic, Indic and other scripts, again by any-ascii: one value a letter.
  romanised: { c: "c", ce: "ce", ci: "ci", j: "J", ou: "ou", oo: "u", ee: "i", chzh: "Z" },
  // Hangul: eu is the vowel put between consonants, eo an open o; ng and doubled letters as written.
  korean: { eu: "u", eo: "o", ae: "e", wi: "wi", oe: "e", j: "J", ch: "C", ou: "ou" },
  kana: { ti: "Ci", tei: "ti", dei: "di", ji: "Ji", fua: "fa", fui: "fi", fue: "fe", fuo: "fo", vu: "v", vua: "va", vui: "vi", vue: "ve", vuo: "vo", ou: "ou", oo: "oo", ee: "ee", tsu: "cu", wei: "we", uei: "we", uui: "wi", che: "Ce", jie: "Je", she: "Se", shie: "Se", chie: "Ce", teyu: "tyu", },
};

/** The spelling rules of a language (or of `pinyin`, `romanised`, `korean`, `kana`); the common ones where it has none of its own. */
export function latinSpeller(language: Language | "pinyin" | "romanised" | "korean" | "kana"): Speller {
  return spellers.get(language) ?? spellers.get("")!;
}

const spellers: ReadonlyMap<string, Speller> = new Map([
  ["", speller(common)] as const,
  ...Object.entries(byLanguage).map(([language, table]) => [language, speller(common, table)] as const),
]);

/** Letters whose mark is part of the sound and would be lost in ASCII: š is sh, not s. The rest is left to any-ascii. */
const marked: Readonly<Record<string, string>> = {
  š: "sh", ž: "zh", č: "ch", ć: "ch", ś: "sh", ź: "zh", ż: "zh", ş: "sh", ș: "sh", ț: "ts", ţ: "ts", ñ: "ny", ń: "n", ğ: "g", đ: "đ", ø: "o", å: "o", ä: "e", æ: "e",
  ö: "o", ü: "u", ł: "l", ř: "zh", ě: "e", ő: "o", ű: "u", ı: "i", ə: "e", ð: "d", þ: "th", ß: "ss", œ: "e", ĺ: "l", ľ: "l", ģ: "d", ķ: "k", ļ: "l", ņ: "n",
};

/** Lower case, with the marks that change a sound spelt out; `ç` is ch in Turkish, Azerbaijani and Albanian, s elsewhere. */
export function spellOutMarks(word: string, language: Language): string {
  const cedilla = /^(tr|az|sq|ku|tk)$/u.test(language) ? "ch" : "s";
  return word.toLowerCase().normalize("NFC").replace(/[^\x00-\x7f]/gu, (letter) => (letter === "ç" ? cedilla : marked[letter] ?? letter));
}
