import { describe, expect, it } from "vitest";
import { mineNames } from "../../../../src/check/names/mine.ts";
import { nameVariant } from "../../../../src/check/rules/name-variant.ts";
import { articleOf, contextOf, setOf } from "../../views.ts";
import type { LooseBead } from "../../views.ts";

/** What is said of a text with its English source beside it, line by line unless beads are given. */
function check(language: string, source: readonly string[], lines: readonly string[], beads?: readonly LooseBead[]) {
  const own = articleOf(language, lines);
  const set = setOf([articleOf("en", source), own], { mineNames, ...(beads && { beads: [beads] }) });
  return [...nameVariant.article!(set.view(own), contextOf(), set)].filter(({ confidence }) => confidence >= 0.5).map(({ actual, expected, data }) => [actual, expected[0], data.difference]);
}

const told = (name: string): readonly string[] => [`The guests met ${name} at noon.`, `Then ${name} read a letter.`, `Few had heard of ${name} before.`, `At dusk ${name} took the train.`];
const fill = (sentences: readonly string[], forms: readonly string[]): readonly string[] => sentences.map((sentence, at) => sentence.replace("%", forms[at]!));

const sv = ["Gästerna träffade % mitt på dagen.", "Sedan läste % ett brev.", "Få hade hört talas om % förut.", "I skymningen tog % tåget."];
const nl = ["De gasten zagen % om twaalf uur.", "Daarna las % een brief voor.", "Weinigen kenden % al.", "In de schemering nam % de trein."];
const vi = ["Khách gặp % vào buổi trưa.", "Rồi % đọc một bức thư.", "Ít người từng nghe về %.", "Chiều tối % lên tàu."];
const ru = ["Гости увидели % в полдень.", "Потом все слушали %.", "Мало кто знал % раньше.", "Вечером поезд увёз %."];
const zh = ["客人们中午见到了%。", "然后%念了一封信。", "以前很少有人听说过%。", "黄昏时%上了火车。"];
const ja = ["客は正午に%に会った。", "それから%は手紙を読んだ。", "以前に%を知る人は少なかった。", "夕暮れに%は列車に乗った。"];
const th = ["แขกพบ%ตอนเที่ยง", "จากนั้น%อ่านจดหมาย", "น้อยคนเคยได้ยินชื่อ%มาก่อน", "ตอนพลบค่ำ%ขึ้นรถไฟ"];
const ar = ["التقى الضيوف % ظهرا", "ثم قرأ % رسالة", "قليلون سمعوا عن % من قبل", "عند الغسق ركب % القطار"];

describe("ng: a slip where the source has the name", () => {
  it.each([
    ["sv", "a short name", "Rask", sv, ["Rask", "Rask", "Rask", "Raks"], ["Raks", "Rask", "letters"]],
    ["sv", "the first part of a hyphened compound", "Tarvik", sv, ["Tarvik", "Tarvik", "Tarvik", "Travik-borna"], ["Travik", "Tarvik", "letters"]],
    ["sv", "the first part of a solid compound", "Brexit", sv, ["Brexit", "Brexit", "Brexit", "Bexitministern"], ["Bexitministern", "Brexitministern", "letters"]],
    ["sv", "the end doubled", "Solmara", sv, ["Solmara", "Solmara", "Solmara", "Solmaraa"], ["Solmaraa", "Solmara", "letters"]],
    ["nl", "a hyphen inside, before another", "Grove", nl, ["Grove", "Grove", "Grove", "Gr-ove-sensor"], ["Gr-ove", "Grove", "hyphen"]],
    ["vi", "one syllable of a name read otherwise", "Jinping", vi, ["Cận Bình", "Cận Bình", "Cận Bình", "Cân Bình"], ["Cân", "Cận", "diacritics"]],
    ["ru", "a slip before an ending seen once", "Aldmoor", ru, ["Олдмур", "Олдмура", "Олдмура", "Олмдуром"], ["Олмдуром", "Олдмуром", "letters"]],
    ["ar", "a short name", "Zhang", ar, ["تشانغ", "تشانغ", "تشانغ", "شتانغ"], ["شتانغ", "تشانغ", "letters"]],
    ["ar", "a space inside", "Zhang", ar, ["تشانغ", "تشانغ", "تشانغ", "تش انغ"], ["تش انغ", "تشانغ", "spacing"]],
    ["ar", "a first letter that could be a prefix", "Vasquez", ar, ["فاسكيز", "فاسكيز", "فاسكيز", "كاسكيز"], ["كاسكيز", "فاسكيز", "letters"]],
    ["zh", "two characters, one of them another", "Putin", zh, ["普京", "普京", "普京", "普凉"], ["普凉", "普京", "letters"]],
    ["zh", "two characters, swapped", "Putin", zh, ["普京", "普京", "普京", "京普"], ["京普", "普京", "letters"]],
    ["zh", "a doubled first character", "Putin", zh, ["普京", "普京", "普京", "普普京"], ["普普京", "普京", "letters"]],
    ["zh", "a name that sounds otherwise", "Gothenburg", zh, ["哥德堡", "哥德堡", "哥德堡", "哥得堡"], ["哥得堡", "哥德堡", "letters"]],
    ["ja", "a name that sounds otherwise", "Gothenburg", ja, ["ヨーテボリ", "ヨーテボリ", "ヨーテボリ", "ヨテーボリ"], ["ヨテーボリ", "ヨーテボリ", "letters"]],
    ["zh", "the last character doubled, read as a word with the one before", "Ibarra", zh, ["伊瓦拉", "伊瓦拉", "伊瓦拉", "伊瓦拉拉"], ["伊瓦拉拉", "伊瓦拉", "letters"]],
    ["zh", "the first character lost", "Vasquez", zh, ["巴斯克斯", "巴斯克斯", "巴斯克斯", "斯克斯"], ["斯克斯", "巴斯克斯", "letters"]],
    ["th", "the first letter lost", "Vasquez", th, ["บาสเกซ", "บาสเกซ", " าสเกซ ", "บาสเกซ"], ["าสเกซ", "บาสเกซ", "letters"]],
    ["th", "a doubled letter that breaks up the next word", "Vasquez", ["แขกพบ%ตอนเที่ยง", "จากนั้น%อ่านจดหมาย", "%กล่าวเพียงสั้นๆ", "ตอนพลบค่ำ%ขึ้นรถไฟ"], ["บาสเกซ", "บาสเกซ", "บาสเกซซ", "บาสเกซ"], ["บาสเกซซ", "บาสเกซ", "letters"]],
    ["th", "a letter doubled at the end", "Tarvik", th, ["ทาร์วิก", "ทาร์วิก", "ทาร์วิก", "ทาร์วิกก"], ["ทาร์วิกก", "ทาร์วิก", "letters"]],
  ] as const)("%s: %s", (language, _what, name, sentences, forms, finding) => {
    expect(check(language, told(name), fill(sentences, forms))).toEqual([finding]);
  });
});

describe("ng: the space of a full name lost", () => {
  const source = (name: string): readonly string[] => told(name).map((line, at) => (at === 1 ? `Then Samuel ${name} read a letter.` : line));
  it.each([
    ["sv", "Okafor", sv, ["Okafor", "SamuelOkafor", "Okafor", "Okafor"], ["SamuelOkafor", "Samuel Okafor"]],
    ["ru", "Okafor", ru, ["Окафор", "СамуэлОкафора", "Окафор", "Окафор"], ["СамуэлОкафора", "Самуэл Окафора"]],
    ["ar", "Ibarra", ar, ["إيبارا", "صامويلإيبارا", "إيبارا", "إيبارا"], ["صامويلإيبارا", "صامويل إيبارا"]],
  ] as const)("%s: %s", (language, name, sentences, forms, [actual, expected]) => {
    expect(check(language, source(name), fill(sentences, forms))).toEqual([[actual, expected, "spacing"]]);
  });

  it("two words of which neither is the name's other half are one", () => {
    expect(check("sv", source("Okafor"), fill(sv, ["Okafor", "Samuel Okafor, känd från HavsOkafor,", "Okafor", "Okafor"]))).toEqual([]);
  });
});

describe("ng: scripts", () => {
  it.each([
    ["zh", "Putin", zh, ["普京", "普京", "普京", "Putin"], ["Putin", "普京", "script"]],
    ["ru", "Storm", ru, ["Сторм", "Сторма", "Сторма", "Storm"], ["Storm", "Сторм", "script"]],
    ["th", "Ibarra", th, ["อิบาร์รา", "อิบาร์รา", "อิบาร์รา", "Ibarra"], ["Ibarra", "อิบาร์รา", "script"]],
    ["ja", "Nexora", ja, ["Nexora", "Nexora", "Nexora", "ネクソラ"], ["ネクソラ", "Nexora", "script"]],
  ] as const)("%s: %s", (language, name, sentences, forms, finding) => {
    expect(check(language, told(name), fill(sentences, forms))).toEqual([finding]);
  });
});

describe("ok", () => {
  it.each([
    ["sv", "a genitive and compounds", "Tarvik", sv, ["Tarvik", "Tarviks borgmästare", "Tarvikborna", "Tarvik-tidningen"]],
    ["ru", "cases", "Moscow", ru, ["Москва", "Москву", "Москве", "Москвой"]],
    ["ar", "prefixes", "Zhang", ar, ["تشانغ", "وتشانغ", "لتشانغ", "بتشانغ"]],
    ["zh", "a country's sign before a noun", "Japan", zh, ["日本", "日本", "日本", "日媒"]],
    ["zh", "a place's other noun", "Ulleung", zh, ["郁陵郡", "郁陵郡", "郁陵郡", "郁陵岛"]],
    ["zh", "a word that begins as the name ends", "Chengdu", zh, ["成都", "成都", "成都都会", "成都"]],
    ["zh", "the surname alone", "Zhang", zh, ["张伟民", "张伟民", "张伟民", "张医生"]],
    ["ja", "the word before ends as the name begins", "Brekkvik", ja, ["ブレックヴィク", "ブレックヴィク", "ブレックヴィク", "クラブブレックヴィク"]],
    ["th", "the word before ends as the name begins", "Valencia", th, ["บาเลนเซีย", "กับบาเลนเซีย", "บาเลนเซีย", "บาเลนเซีย"]],
    ["th", "an explanation in brackets", "Ibarra", th, ["อิบาร์รา (Ibarra)", "อิบาร์รา", "อิบาร์รา", "อิบาร์รา"]],
  ] as const)("%s: %s", (language, _what, name, sentences, forms) => {
    expect(check(language, told(name), fill(sentences, forms))).toEqual([]);
  });

  it("a pronoun for the name, beside a word of the text that is near the name", () => {
    const lines = ["Vi träffade Rask mitt på dagen.", "Sedan läste Rask ett brev.", "Få hade hört talas om Rask förut, och en rast behövdes.", "Efter en rast tog hon tåget."];
    expect(check("sv", told("Rask"), lines)).toEqual([]);
  });

  it("another name that the source has there", () => {
    const source = ["We met Hansen.", "Then Hansen spoke.", "Nobody told Hansen.", "In the end Hansen saw Hanson."];
    expect(check("nb", source, ["Vi møtte Hansen.", "Så talte Hansen.", "Ingen sa det til Hansen.", "Til slutt så hun Hanson."])).toEqual([]);
  });

  it("the name in the other half of a sentence that was parted", () => {
    const lines = ["Gästerna träffade Rask mitt på dagen.", "Sedan läste Rask ett brev.", "Få hade hört talas om Rask förut.", "I skymningen kom Rask.", "Hon tog ett tåg till Ask."];
    expect(check("sv", told("Rask"), lines, [[[0], [0]], [[1], [1]], [[2], [2]], [[3], [3, 4]]])).toEqual([]);
  });
});
