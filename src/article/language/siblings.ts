import type { Language } from "../types.ts";

/**
 * Languages that the detector does not know and takes for a close one, with words and letters that only one of them has; collected by hand
 * from their function words: Indonesian is taken for Malay, Nynorsk for Bokmål, Swahili for Tagalog.
 */
const SIBLINGS: readonly Sibling[] = [
  {
    taken: ["ms"],
    language: "id",
    own: words("bahwa karena bisa perusahaan berbeda mau uang yaitu kalian nomor mobil silakan berkas unduh pria kantor polisi inggris senin selasa kamis jumat minggu menit provinsi pemerintah resmi listrik dari agar coba tentang kota harus \\p{L}+itas"),
    theirs: words("bahawa kerana boleh syarikat berbeza mahu wang iaitu manakala ialah kereta pelbagai perkhidmatan maklumat fail sahaja awak menerusi bandar muat lelaki pejabat polis inggeris isnin khamis jumaat ahad minit negeri kerajaan rasmi elektrik daripada turut \\p{L}+iti"),
    alike: true,
  },
  { taken: ["nb", "da"], language: "nn", own: words("ikkje eg frå berre nokon noko dei vere meir ein eit kva korleis sjølv kvar kven gjer vart mykje saman ho kjem seier"), theirs: words("ikke jeg fra bare noen noe de være mer en et hva hvordan selv også nå hver hvem gjør ble blev mye sammen hun kommer sier") },
  { taken: ["nl"], language: "af", own: words("nie 'n vir sal hulle jou hierdie deur wees word se kan"), theirs: words("niet de een voor zal zij ze zijn worden wordt deze dit door hij naar uit") },
  { taken: ["es", "pt"], language: "gl", own: words("non unha máis dos coa polo pola tamén nunha cunha ata moi eles fai pode estes xa onde cando ademais despois é ao"), theirs: words("no una más los con por también hasta muy ellos hace puede ya donde cuando además después não uma mais com pelo também até muito faz já onde quando em") },
  { taken: ["tl", "id", "ms", "hr", "sl", "tr", "en"], language: "sw", own: words("ya wa kwa katika hii kuwa vya hili kwamba pia wao kwenye lakini"), theirs: words("ang ng sa mga yang dan je se bir the and of is di ini") },
  { taken: ["tr", "az", "tl", "en", "et"], language: "uz", own: words("va bilan uchun bu ham lekin yoki kerak ushbu mumkin qilish haqida emas"), theirs: words("ve ile için bir çok daha olarak və üçün olan the and of ang ng ja") },
  { taken: ["hi", "mr"], language: "ne", own: words("छ छन् र हो गर्न गर्नुहोस् लागि पनि तपाईं हुन्छ गर्ने भएको भने हरू यस सक्छ तपाईंको"), theirs: words("है हैं और के का की में से को पर यह आहे आणि आहेत या करा") },
  { taken: ["sr", "bg", "ru"], language: "mk", own: /[ѓќѕ]|(?<!\p{L})(?:што|ова|преку|како|со)(?!\p{L})/giu, theirs: /[ђћъщюяьыэ]/giu },
  { taken: ["ru", "be", "tt", "uk", "bg"], language: "kk", own: /[әғқңөұһ]/giu, theirs: /[їєўґэ]|(?<!\p{L})(?:не|на|что|що|і)(?!\p{L})/giu },
];

interface Sibling {
  readonly taken: readonly Language[];
  readonly language: Language;
  readonly own: RegExp;
  readonly theirs: RegExp;
  /** The detector's language stands for both, so without a word to tell them it is not known which. */
  readonly alike?: true;
}

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${list.split(" ").join("|")})(?![\\p{L}\\p{M}])`, "giu");
}

/** The language that a text taken for `language` is really in, with how clear that is (0.5 to 1); undefined where the detector is right. */
export function siblingOf(text: string, language: Language): { readonly language: Language; readonly confidence: number } | undefined {
  let best: { readonly language: Language; readonly confidence: number } | undefined;
  for (const sibling of SIBLINGS) {
    if (!sibling.taken.includes(language)) continue;
    const own = (text.match(sibling.own) ?? []).length;
    const theirs = (text.match(sibling.theirs) ?? []).length;
    const confidence = own / (own + theirs);
    if (sibling.alike === true && own === theirs) return { language: sibling.language, confidence: 0.5 };
    if (own > theirs && own >= 2 && (best === undefined || confidence > best.confidence)) best = { language: sibling.language, confidence };
  }
  return best;
}
