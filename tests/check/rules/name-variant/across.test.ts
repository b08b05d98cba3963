import { describe, expect, it } from "vitest";
import { mineNames } from "../../../../src/check/names/mine.ts";
import { nameVariant } from "../../../../src/check/rules/name-variant.ts";
import { articleOf, corpusDrafts, setOf } from "../../views.ts";

/** What is said of several articles together, each with its English beside it. */
function check(language: string, articles: readonly { readonly english: readonly string[]; readonly lines: readonly string[] }[]) {
  const sets = articles.map(({ english, lines }, at) => setOf([articleOf("en", english, { path: `${at}.en.txt` }), articleOf(language, lines, { path: `${at}.${language}.txt` })], { id: `${at}`, mineNames }));
  return corpusDrafts(nameVariant, sets).filter(({ confidence }) => confidence >= 0.5);
}

const said = (drafts: ReturnType<typeof check>) => drafts.map(({ actual, expected, evidence, place }) => [place.article.path.slice(0, 1), actual, expected[0], ...evidence.map(({ count }) => count)]);

const english = ["The guests met % at noon.", "Then % read a letter.", "Few had heard of % before.", "At dusk % took the train."];
const again = ["On Friday % came back.", "The town gave % a dinner."];
const texts: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  sv: [["Gästerna träffade % mitt på dagen.", "Sedan läste % ett brev.", "Få hade hört talas om % förut.", "I skymningen tog % tåget."], ["På fredagen kom % tillbaka.", "Staden bjöd % på middag."]],
  ru: [["Гости увидели % в полдень.", "Потом все слушали %.", "Мало кто знал % раньше.", "Вечером поезд увёз %."], ["В пятницу все ждали %.", "Город угостил % обедом."]],
  ar: [["التقى الضيوف % ظهرا", "ثم قرأ % رسالة", "قليلون سمعوا عن % من قبل", "عند الغسق ركب % القطار"], ["يوم الجمعة عاد % مرة أخرى", "أقامت المدينة لأجل % عشاء"]],
  th: [["แขกพบ%ตอนเที่ยง", "จากนั้น%อ่านจดหมาย", "น้อยคนเคยได้ยินชื่อ%มาก่อน", "ตอนพลบค่ำ%ขึ้นรถไฟ"], ["วันศุกร์%กลับมาอีก", "ชาวเมืองเลี้ยงอาหาร%มื้อหนึ่ง"]],
  zh: [["客人们中午见到了%。", "然后%念了一封信。", "以前很少有人听说过%。", "黄昏时%上了火车。"], ["星期五%又回来了。", "全城请%吃了一顿晚饭。"]],
};
const fill = (lines: readonly string[], forms: readonly string[]): readonly string[] => lines.map((line, at) => line.replace("%", forms[at % forms.length]!));
const two = (language: string, name: string, first: readonly string[], second: readonly string[], other = name) => [
  { english: fill(english, [name]), lines: fill(texts[language]![0], first) },
  { english: fill(again, [other]), lines: fill(texts[language]![1], second) },
];

describe("ng: an article that never writes a name as the others do is told once, at its first place", () => {
  it.each([
    ["sv", "Solmara", ["Solmara"], ["Solmsra"]],
    ["ar", "Vasquez", ["فاسكيز"], ["فاسكير"]],
    ["th", "Tarvik", ["ทาร์วิก"], ["ทาร์วิค"]],
    ["zh", "Gothenburg", ["哥德堡"], ["哥得堡"]],
    ["zh", "Lin", ["苏林"], ["苏琳"]],
  ] as const)("%s: %s", (language, name, first, second) => {
    const drafts = check(language, two(language, name, first, second));
    expect(said(drafts)).toEqual([["1", second[0], first[0], 4, 2]]);
    expect(drafts[0]!.fix).toBeUndefined();
  });
});

describe("ok", () => {
  it.each([
    ["the same form", "sv", "Solmara", ["Solmara"], ["Solmara"], undefined],
    ["another case", "sv", "Solmara", ["Solmara"], ["Solmaras"], undefined],
    ["another case, where names are declined", "ru", "Aldmoor", ["Олдмур", "Олдмура"], ["Олдмура", "Олдмуром"], undefined],
    ["another case, of a name that ends in й", "ru", "Alexei", ["Алексей", "Алексей"], ["Алексея", "Алексея"], undefined],
    ["a prefix written on, where the bare name stands nowhere", "ar", "Karelia", ["كاريليا"], ["وكاريليا"], undefined],
    ["another number", "zh", "Congress", ["十九大"], ["十八大"], undefined],
    ["another person of the same surname", "zh", "Huang", ["黄轩"], ["黄坤"], undefined],
    ["a prefix written on", "ar", "Vasquez", ["فاسكيز"], ["لفاسكيز"], undefined],
    ["another person with a name one letter away", "sv", "Hanson", ["Hanson"], ["Hansen"], "Hansen"],
    ["another place with a name one letter away", "zh", "Virginia", ["弗吉尼亚"], ["弗吉利亚"], "Virgilia"],
  ] as const)("%s (%s)", (_what, language, name, first, second, other) => {
    expect(said(check(language, two(language, name, first, second, other)))).toEqual([]);
  });
});
