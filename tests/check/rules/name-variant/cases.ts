/** A text in which one form is odd, and the form it should have. */
export interface Odd {
  readonly language: string;
  readonly what: string;
  readonly lines: readonly string[];
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
}

/** One name in four sentences, the last of them with the odd form. */
function four(sentences: readonly string[], name: string, odd: string): readonly string[] {
  return sentences.map((sentence, index) => sentence.replace("%", index === sentences.length - 1 ? odd : name));
}

const en = ["We asked % about the bridge.", "Later % spoke to the town.", "Nobody had told % the price.", "In the end % went home."];
const sv = ["Vi frågade % om bron.", "Senare talade % till staden.", "Ingen hade sagt % priset.", "Till slut gick % hem."];
const de = ["Wir fragten % nach der Brücke.", "Später sprach % zur Stadt.", "Niemand hatte % den Preis gesagt.", "Am Ende ging % nach Hause."];
const ru = ["Мы спросили % о мосте.", "Позже % выступил в городе.", "Никто не сказал % о цене.", "В конце концов % ушёл домой."];
const fi = ["Kysyimme: % vastasi heti.", "Myöhemmin % puhui kaupungille.", "Kukaan ei tiennyt, että % lähti.", "Lopulta myös % meni kotiin."];
const vi = ["Chúng tôi hỏi % về cây cầu.", "Sau đó % nói với thành phố.", "Không ai cho % biết giá.", "Cuối cùng % về nhà."];
const el = ["Ρωτήσαμε τον % για τη γέφυρα.", "Αργότερα ο % μίλησε στην πόλη.", "Κανείς δεν είπε στον % την τιμή.", "Στο τέλος ο % πήγε σπίτι."];
const th = ["เมื่อวานประธานาธิบดี%เดินทางถึงเมืองหลวง", "จากนั้นประธานาธิบดี%กล่าวขอบคุณประชาชน", "ในเวลาเย็นประธานาธิบดี%พบกับนักเรียน", "วันนี้ประธานาธิบดี%เดินทางกลับ"];

export const odd: readonly Odd[] = [
  { language: "en", what: "a letter dropped", lines: four(en, "Carrington", "Carington"), actual: "Carington", expected: "Carrington", difference: "letters" },
  { language: "en", what: "two letters swapped", lines: four(en, "Brightman", "Brihgtman"), actual: "Brihgtman", expected: "Brightman", difference: "letters" },
  { language: "en", what: "the first two swapped", lines: four(en, "Brightman", "rBightman"), actual: "rBightman", expected: "Brightman", difference: "letters" },
  { language: "en", what: "a space inside", lines: four(en, "Brightman", "Bright man"), actual: "Bright man", expected: "Brightman", difference: "spacing" },
  { language: "en", what: "a hyphen lost", lines: four(en, "Hartley-Moss", "Hartley Moss"), actual: "Hartley Moss", expected: "Hartley-Moss", difference: "hyphen" },
  { language: "sv", what: "a letter doubled", lines: four(sv, "Wetterling", "Wettterling"), actual: "Wettterling", expected: "Wetterling", difference: "letters" },
  { language: "sv", what: "marks lost", lines: four(sv, "Sjöström", "Sjostrom"), actual: "Sjostrom", expected: "Sjöström", difference: "diacritics" },
  { language: "sv", what: "a slip before an ending", lines: [...four(sv, "Wetterling", "Wetterling"), "Det var Weterlings bro."], actual: "Weterlings", expected: "Wetterlings", difference: "letters" },
  { language: "nb", what: "a space before the hyphen", lines: ["Vi så Bergdal-planen i mai.", "Folk likte Bergdal-planen godt.", "Nå kommer Bergdal-planen igjen.", "Ingen husket Bergdal -planen."], actual: "Bergdal -planen", expected: "Bergdal-planen", difference: "spacing" },
  { language: "de", what: "a letter swapped", lines: four(de, "Albrechtsberg", "Albrehctsberg"), actual: "Albrehctsberg", expected: "Albrechtsberg", difference: "letters" },
  { language: "ru", what: "a letter dropped", lines: four(ru, "Добрынский", "Добрнский"), actual: "Добрнский", expected: "Добрынский", difference: "letters" },
  { language: "ru", what: "left in Latin script", lines: four(ru, "Вашингтон", "Washington"), actual: "Washington", expected: "Вашингтон", difference: "script" },
  { language: "fi", what: "a letter swapped", lines: four(fi, "Kaarnakoski", "Kaarnaokski"), actual: "Kaarnaokski", expected: "Kaarnakoski", difference: "letters" },
  { language: "vi", what: "a foreign name misspelt", lines: four(vi, "Brightman", "Brigthman"), actual: "Brigthman", expected: "Brightman", difference: "letters" },
  { language: "el", what: "an accent moved", lines: four(el, "Καρολάιν", "Κάρολαϊν"), actual: "Κάρολαϊν", expected: "Καρολάιν", difference: "diacritics" },
  { language: "th", what: "a tone mark added", lines: four(th, "โตลัม", "โต๋ลัม"), actual: "โต๋ลัม", expected: "โตลัม", difference: "diacritics" },
  { language: "th", what: "left in Latin script", lines: four(th, "โตลัม", " To Lam "), actual: "To Lam", expected: "โตลัม", difference: "script" },
];

/** Texts in which every form is right. */
export const fine: readonly { readonly language: string; readonly what: string; readonly lines: readonly string[] }[] = [
  { language: "sv", what: "a genitive and a compound", lines: ["Vi for till Kina.", "Nu är Kina stort.", "Det var Kinas svar på Kinafrågan.", "Ett Kina till?"] },
  { language: "de", what: "a genitive", lines: four(de, "Brandenburg", "Brandenburgs Bürgermeister") },
  { language: "de", what: "an umlaut's plural", lines: ["Am Stadtrand sah er Stadt um Stadt.", "Stadt bleibt Stadt.", "Viele Städte wachsen, und Städten hilft man."] },
  { language: "fi", what: "cases with another stem", lines: ["Siellä on Helsinki.", "Se on Helsinki.", "Tuo on Helsinki.", "Kävin kauniissa Helsingissä ja Helsingin rannassa."] },
  { language: "ru", what: "cases", lines: ["Это Москва.", "Город Москва растёт.", "Там Москва.", "Мы были в Москве и любим Москву."] },
  { language: "en", what: "a people and its country", lines: ["We saw Korea.", "Then Korea won.", "In Korea it rains.", "A Korean baker came."] },
  { language: "en", what: "two short names", lines: ["We saw Iran.", "Then Iran won.", "In Iran it rains.", "But Iraq lost."] },
  { language: "en", what: "two persons with other first names", lines: ["We met Anna Hansen.", "Then Anna Hansen spoke.", "Later Anna Hansen left.", "There was Paul Hanson too."] },
  { language: "en", what: "a surname after the full name", lines: ["We met Anna Brightman.", "Then Anna Brightman spoke.", "Later Brightman left."] },
  { language: "en", what: "two kinds of apostrophe", lines: ["We like Brightman's tea.", "He bought Brightman's tea.", "She took Brightman's tea.", "They drank Brightman’s tea."] },
  { language: "vi", what: "syllables that differ in a mark", lines: ["Người ở Đông Hà vui.", "Họ đến Đông Hà.", "Ta nhớ Đông Hà.", "Anh về Đồng Nai."] },
  { language: "ar", what: "a sound plural's cases", lines: ["جاء المسلمون اليوم", "قال المسلمون نعم", "عاد المسلمون غدا", "مع المسلمين في المدينة"] },
  { language: "th", what: "words of one phrase", lines: ["พวกเขามาถึงแล้ว", "เมื่อวานพวกเขากลับบ้าน", "วันนี้พวกเขาทำงาน", "พวกเราดีใจ"] },
  { language: "th", what: "a gloss in brackets", lines: [...four(th, "โตลัม", "โตลัม"), "เขาคือโตลัม (To Lam)"] },
];
