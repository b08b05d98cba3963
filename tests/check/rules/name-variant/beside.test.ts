import { describe, expect, it } from "vitest";
import { mineNames } from "../../../../src/check/names/mine.ts";
import { nameVariant } from "../../../../src/check/rules/name-variant.ts";
import { articleOf, contextOf, setOf } from "../../views.ts";

const english = ["We asked Carrington about the bridge.", "Later Carrington spoke to the town.", "Nobody had told Carrington the price.", "In the end Carrington went home."];

/** What is said of a text with an English source beside it, line by line. */
function check(language: string, lines: readonly string[], options: { source?: readonly string[]; glossary?: string } = {}) {
  const own = articleOf(language, lines);
  const set = setOf([articleOf("en", options.source ?? english), own], { mineNames, ...(options.glossary && { glossary: options.glossary }) });
  return [...nameVariant.article!(set.view(own), contextOf(options.glossary), set)].filter(({ confidence }) => confidence >= 0.5).map(({ actual, expected }) => [actual, expected[0]]);
}

const four = (sentences: readonly string[], name: string, odd: string): readonly string[] => sentences.map((sentence, index) => sentence.replace("%", index === sentences.length - 1 ? odd : name));

const th = ["เราถาม%เรื่องสะพาน", "ต่อมา%พูดกับชาวเมือง", "ไม่มีใครบอก%เรื่องราคา", "ในที่สุด%กลับบ้าน"];
const zh = ["我们问了%桥的事。", "后来%对全城讲话。", "没有人告诉%价钱。", "最后%回家了。"];
const ja = ["私たちは%に橋のことを尋ねた。", "その後%は町に話した。", "誰も%に値段を言わなかった。", "最後に%は家に帰った。"];
const ar = ["سألنا % عن الجسر", "ثم تحدث % إلى المدينة", "لم يخبر أحد % بالسعر", "في النهاية عاد % إلى البيت"];
const he = ["שאלנו את % על הגשר", "אחר כך דיבר % אל העיר", "איש לא אמר אל % את המחיר", "לבסוף חזר % הביתה"];
const hi = ["हमने % से पुल के बारे में पूछा", "बाद में % ने शहर से बात की", "किसी ने % को दाम नहीं बताया", "अंत में % घर गया"];
const fi = ["Kysyimme: % vastasi heti.", "Myöhemmin % puhui kaupungille.", "Kukaan ei tiennyt, että % lähti.", "Lopulta myös % meni kotiin."];
const de = ["Wir fragten % nach der Brücke.", "Später sprach % zur Stadt.", "Niemand hatte % den Preis gesagt.", "Am Ende ging % nach Hause."];

describe("ng: the other version has the name there", () => {
  it.each([
    ["th", th, "แคร์ริงตัน", "แคร์รงตัน"],
    ["th", th, "แคร์ริงตัน", "แคร์ริงตน"],
    ["zh", zh, "卡林顿", "卡顿林"],
    ["zh", zh, "卡林顿", "卡顿"],
    ["ja", ja, "キャリントン", "キャリンン"],
    ["ja", ja, "キャリントン", "キャリン トン"],
    ["ar", ar, "كارينغتون", "كارنغتون"],
    ["he", he, "קרינגטון", "קרינטון"],
    ["hi", hi, "कैरिंगटन", "कैरंगटन"],
    ["fi", fi, "Carrington", "Carringtno"],
    ["de", de, "Carrington", "Carrongton"],
  ] as const)("%s (%#)", (language, sentences, name, odd) => {
    expect(check(language, four(sentences, name, odd))).toEqual([[odd, name]]);
  });

  it("finds a name left in Latin script", () => {
    expect(check("zh", four(zh, "卡林顿", "Carrington"))).toEqual([["Carrington", "卡林顿"]]);
  });

  it("finds a name transliterated once where the text leaves it in Latin script", () => {
    expect(check("ja", four(ja, "Carrington", "キャリントン"))).toEqual([["キャリントン", "Carrington"]]);
  });
});

describe("ok", () => {
  it("two names that the source tells apart", () => {
    const source = ["We asked Hansen.", "Later Hansen spoke.", "Nobody told Hansen.", "In the end Hanson went home."];
    expect(check("de", ["Wir fragten Hansen.", "Später sprach Hansen.", "Keiner sagte es Hansen.", "Am Ende ging Hanson heim."], { source })).toEqual([]);
    expect(check("ko", ["우리는 한센에게 물었다.", "나중에 한센이 말했다.", "아무도 한센에게 말하지 않았다.", "결국 핸슨이 집에 갔다."], { source })).toEqual([]);
  });

  it("a common word that sounds like nothing the source names", () => {
    expect(check("he", ["הם בונים מערכת חדשה", "מערכת אחת פועלת", "עוד מערכת תבוא", "מערכות רבות פועלות"], { source: ["They build a new system.", "One system works.", "Another system will come.", "Many systems work."] })).toEqual([]);
  });
});

describe("what the glossary lists", () => {
  const glossary = "concepts:\n  - id: li-qiang\n    type: person\n    terms: { en: Li Qiang, th: หลี่เฉียง }\n";
  const source = ["Li Qiang spoke.", "Then Li Qiang left."];

  it("is right, and the other form odd, where neither is used more", () => {
    expect(check("th", ["นายกรัฐมนตรีหลี่ เฉียงกล่าว", "จากนั้นนายกรัฐมนตรีหลี่เฉียงกลับ"], { source, glossary })).toEqual([["หลี่ เฉียง", "หลี่เฉียง"]]);
  });

  it("is the glossary rules' business where it is deprecated", () => {
    const deprecated = "concepts:\n  - id: carrington\n    type: person\n    terms:\n      de:\n        - Carrington\n        - { term: Carington, status: deprecated }\n";
    expect(check("de", four(de, "Carrington", "Carington"), { glossary: deprecated })).toEqual([]);
  });
});
