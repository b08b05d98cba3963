import { toCardinal as ar, toOrdinal as arNth } from "n2words/ar-SA";
import { toCardinal as az, toOrdinal as azNth } from "n2words/az-AZ";
import { toCardinal as bn, toOrdinal as bnNth } from "n2words/bn-BD";
import { toCardinal as cs, toOrdinal as csNth } from "n2words/cs-CZ";
import { toCardinal as da, toOrdinal as daNth } from "n2words/da-DK";
import { toCardinal as de, toOrdinal as deNth } from "n2words/de-DE";
import { toCardinal as el, toOrdinal as elNth } from "n2words/el-GR";
import { toCardinal as en, toOrdinal as enNth } from "n2words/en-GB";
import { toCardinal as es, toOrdinal as esNth } from "n2words/es-ES";
import { toCardinal as fa, toOrdinal as faNth } from "n2words/fa-IR";
import { toCardinal as fi, toOrdinal as fiNth } from "n2words/fi-FI";
import { toCardinal as fr, toOrdinal as frNth } from "n2words/fr-FR";
import { toCardinal as he, toOrdinal as heNth } from "n2words/he-IL";
import { toCardinal as hi, toOrdinal as hiNth } from "n2words/hi-IN";
import { toCardinal as hr, toOrdinal as hrNth } from "n2words/hr-HR";
import { toCardinal as hu, toOrdinal as huNth } from "n2words/hu-HU";
import { toCardinal as id, toOrdinal as idNth } from "n2words/id-ID";
import { toCardinal as it, toOrdinal as itNth } from "n2words/it-IT";
import { toCardinal as ja, toOrdinal as jaNth } from "n2words/ja-JP";
import { toCardinal as ka, toOrdinal as kaNth } from "n2words/ka-GE";
import { toCardinal as ko, toOrdinal as koNth } from "n2words/ko-KR";
import { toCardinal as lt, toOrdinal as ltNth } from "n2words/lt-LT";
import { toCardinal as lv, toOrdinal as lvNth } from "n2words/lv-LV";
import { toCardinal as mr, toOrdinal as mrNth } from "n2words/mr-IN";
import { toCardinal as ms, toOrdinal as msNth } from "n2words/ms-MY";
import { toCardinal as nb, toOrdinal as nbNth } from "n2words/nb-NO";
import { toCardinal as nl, toOrdinal as nlNth } from "n2words/nl-NL";
import { toCardinal as pa, toOrdinal as paNth } from "n2words/pa-IN";
import { toCardinal as pl, toOrdinal as plNth } from "n2words/pl-PL";
import { toCardinal as pt, toOrdinal as ptNth } from "n2words/pt-PT";
import { toCardinal as ro, toOrdinal as roNth } from "n2words/ro-RO";
import { toCardinal as ru, toOrdinal as ruNth } from "n2words/ru-RU";
import { toCardinal as sr, toOrdinal as srNth } from "n2words/sr-Cyrl-RS";
import { toCardinal as sw, toOrdinal as swNth } from "n2words/sw-KE";
import { toCardinal as sv, toOrdinal as svNth } from "n2words/sv-SE";
import { toCardinal as ta, toOrdinal as taNth } from "n2words/ta-IN";
import { toCardinal as te, toOrdinal as teNth } from "n2words/te-IN";
import { toCardinal as th, toOrdinal as thNth } from "n2words/th-TH";
import { toCardinal as tl, toOrdinal as tlNth } from "n2words/fil-PH";
import { toCardinal as tr, toOrdinal as trNth } from "n2words/tr-TR";
import { toCardinal as uk, toOrdinal as ukNth } from "n2words/uk-UA";
import { toCardinal as ur, toOrdinal as urNth } from "n2words/ur-PK";
import { toCardinal as vi, toOrdinal as viNth } from "n2words/vi-VN";

/** Spells a whole number in one language. */
export type Speller = (value: number) => string;

/** Languages whose numbers the n2words library can spell. Chinese is read sign by sign instead (words/han.ts). */
export const SPELLERS: Readonly<Record<string, Speller>> = {
  ar, az, bn, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu,
  id, it, ja, ka, ko, lt, lv, mr, ms, nb, nl, pa, pl, pt, ro, ru,
  sr, sw, sv, ta, te, th, tl, tr, uk, ur, vi,
};

/** Languages whose ordinals it can spell, in their basic form. */
export const ORDINAL_SPELLERS: Readonly<Record<string, Speller>> = {
  ar: arNth, az: azNth, bn: bnNth, cs: csNth, da: daNth, de: deNth, el: elNth, en: enNth, es: esNth, fa: faNth, fi: fiNth, fr: frNth,
  he: heNth, hi: hiNth, hr: hrNth, hu: huNth, id: idNth, it: itNth, ja: jaNth, ka: kaNth, ko: koNth, lt: ltNth, lv: lvNth, mr: mrNth,
  ms: msNth, nb: nbNth, nl: nlNth, pa: paNth, pl: plNth, pt: ptNth, ro: roNth, ru: ruNth, sr: srNth, sw: swNth, sv: svNth, ta: taNth,
  te: teNth, th: thNth, tl: tlNth, tr: trNth, uk: ukNth, ur: urNth, vi: viNth,
};
