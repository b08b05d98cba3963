import type { Language } from "../../article/types.ts";

/**
 * Endings that names take, longest last. A form is only cut where its stem stands in the text too, so the lists may be generous:
 * what matters is that they are endings at all.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: "s 's ’s ' ’", nl: "s 's ’s e", de: "s es n en er ern e", sv: "s en et n ar er na", nb: "s en et a ene er", nn: "s en et a ane ar", da: "s en et e ne er",
  is: "s ar i a u um inn", fi: "n a ä in en an än na nä ssa ssä sta stä lla llä lta ltä lle ksi tta ttä tä ta t iin seen hin hon hän han den ien ineen nsa nsä ni kin",
  et: "i e a u t d s l st le lt ga ks ni na ta sse is",
  hu: "t ban ben ba be bol ből ból nak nek val vel ra re rol ről ról on en ön ig hoz hez höz tól től i ot et öt at k kal kel ért nál nél",
  tr: "a e ı i u ü ya ye yı yi yu yü da de ta te dan den tan ten ın in un ün nın nin nun nün la le yla yle lı li lu lü ca ce daki deki",
  ru: "ь ью а у ом ем е ы и ой ою ей ю я ям ах ями ами ов ев ам ым им ого ому ую ая ии ию ией ием ия",
  uk: "ь ю а у ом ем і и ї ою ею є ю я ові еві ам ах ами ів ого ому ій ию ією ії",
  be: "а у ам ем е ы і ой ю я аў ах амі ага аму",
  bg: "а та ът я ят то те ия", mk: "а та от то те",
  pl: "a u em ie y i ą ę o ów om ach ami owi iem owie ego emu ej im ym", cs: "a u em ě e y i ou o ovi ů ům ech ích ami ové ého ému ém ým ím",
  sk: "a u om e y i ou o ovi ov mi och ami ého ému om ým", sl: "a u om em i o e ov ih ega emu im", hr: "a u om em i o e ova ima ama og om", sr: "а у ом ем и о е ова има ама ог a u om em i o e",
  lt: "as o ui ą u e ai ų ams us ais uose is io iui į iu yje ys a os ai oje ė ės ei ę ėje", lv: "s a am u ā i iem us os is im ī e es ei ē as ai",
  el: "ς υ ν ου ο α ας ας η ης ων", ro: "ul ului lui a ei i le", sq: "i it in a ja en es ës ut un", hy: "ը ի ից ում ով ն", ka: "ი მა ს ის ით ად ში ზე დან თან",
  eu: "k n ko ren ri tik ra an en a", az: "a ə ya yə da də dan dən ın in un ün nın nin ı i u ü lı li", kk: "да де та те ға ге нің дың дің тың тің ны ні дан ден",
  ko: "이 가 은 는 을 를 의 에 와 과 도 로 으로 에서 에게 에는 에서는 으로서 부터 까지 이라 라고 인 만 씨 께서 이나 라는 이라는 측 보다 처럼 하고 이며",
  hi: "ने को का की के से में पर", mr: "ने ला चा ची चे च्या त", bn: "র এর কে তে য় ের", ta: "ின் இல் க்கு ை ால்", id: "nya", ms: "nya", tl: "ng",
};

const ARABIC = "ه ها هم ي ية يون يين ين ان ات ا";

/** Sorted once: they are asked for at every word. */
const lists: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...byLanguage, ar: ARABIC, fa: ARABIC, ur: ARABIC }).map(([language, list]) => [language, list.split(" ").sort((a, b) => b.length - a.length || (a < b ? -1 : 1))]),
);
const NONE: readonly string[] = [];

/** Endings of names in a language, longest first. */
export function endingsOf(language: Language): readonly string[] {
  return lists.get(language.split("-")[0]!) ?? NONE;
}

/** One-letter words written together with the next: Arabic و ب ل ك ف and the article, Hebrew ו ה ב ל מ ש כ. */
export function prefixesOf(language: Language): readonly string[] {
  if (/^(ar)\b/u.test(language)) return ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ك", "ف"];
  if (/^(he)\b/u.test(language)) return ["ובה", "וב", "וה", "ול", "ומ", "שה", "מה", "ו", "ה", "ב", "ל", "מ", "ש", "כ"];
  return [];
}

/** True where names change their end by case: a difference there is inflection before it is a slip. */
export function inflects(language: Language): boolean {
  return endingsOf(language).length > 6;
}

/**
 * The form without its ending and, in Arabic and Hebrew, its prefixes, where what is left is a known form; else the form as it
 * is. An ending behind an apostrophe (Ankara'da, Trump's) is always cut.
 */
export function stemOf(form: string, language: Language, known: (stem: string) => boolean): string {
  const apostrophe = /^(.{2,}?)['’]\p{Ll}{0,6}$/u.exec(form);
  if (apostrophe !== null && /^(en|nl|tr|az|sv|nb|nn|da|de|fi)\b/u.test(language)) return apostrophe[1]!;
  for (const prefix of prefixesOf(language)) {
    const rest = form.slice(prefix.length);
    if (form.startsWith(prefix) && rest.length >= 3 && known(rest)) return rest;
  }
  for (const ending of endingsOf(language)) {
    const stem = form.slice(0, -ending.length);
    if (form.endsWith(ending) && stem.length >= 2 && known(stem)) return stem;
  }
  return form;
}
