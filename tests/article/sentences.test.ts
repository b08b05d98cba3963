import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/article/sentences.ts";

function split(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Sentences as they should come out; joined by spaces they are the text. */
const SPACED: readonly (readonly [language: string, ...sentences: string[]])[] = [
  ["en", "Dr. Hall met Mr. J. R. R. Byrne at 10.30 a.m. on Monday, i.e. too late.", "He left."],
  ["en", "It grew by 3.5 percent in the U.S. last year.", "Then it fell."],
  ["en", "Exports to the U.S. fell sharply.", "They rose in the U.S. again."],
  ["en", "\"Will it hold?\" she asked.", "\"It must!\"", "Nobody spoke."],
  ["en", "They sailed (why?) and came back.", "(Nobody knows why.)", "Yet they did."],
  ["en", "See Fig. 3 and No. 12 on pp. 4–5.", "Done?!", "Yes…", "No."],
  ["en", "It ended in 1975.", "A new one began."],
  ["en", "The plan was dropped.[3]", "Nobody mourned it."],
  ["sv", "Bl.a. H. M. Konungen och prof. A. Ek kom, dvs. alla utom två.", "De fick kaffe m.m. under dagen."],
  ["sv", "Priset steg med 4,5 procent ... men ingen klagade.", "– Det är bra, sa hon."],
  ["sv", "”Kommer ni?” frågade han.", "Ingen svarade."],
  ["nb", "18. januar 1950 ble avtalen signert.", "Den 13. partikongressen kom senere, f.eks. i 2021."],
  ["da", "Den 3. maj kl. 14.30 mødtes de.", "Bl.a. hr. Holm talte."],
  ["nl", "Dhr. De Vries kwam o.a. met dr. Bos.", "Het was 5 mei."],
  ["de", "Am 3. Oktober tagte der 20. Kongress.", "Er dauerte z. B. bis 18 Uhr."],
  ["de", "Das gilt für Dr. Ahn u. a. Gäste im 2. Stock.", "Ludwig XIV. Straße heißt sie nicht."],
  ["de", "Er ging 1990.", "Präsident wurde er nie."],
  ["de", "„Kommst du?“, fragte sie.", "„Nein.“", "Er blieb."],
  ["fr", "« Venez ! » dit-il.", "M. Roy et Mme Lay vinrent à 9 h. 30."],
  ["fr", "« Oui. »", "Il partit."],
  ["es", "¿Quién vino?", "¡Nadie!", "El Sr. Paz y la Dra. Gil, sí."],
  ["it", "Il sig. Po arrivò alle 9.30.", "«Bene!»", "Poi tacque."],
  ["pt", "O Dr. Sá e a Sra. Luz vieram.", "Foi em 1975."],
  ["ru", "В 2024 г. А. С. Ким приехал в г. Омск.", "Он привёз книги, карты и т.д.", "Все были рады!"],
  ["ru", "Завод основан в городе в 1924 г.", "Его строили пять лет."],
  ["uk", "У 2024 р. вона жила на вул. Київській.", "Це було добре."],
  ["pl", "Prof. Lis mieszka przy ul. Długiej, tj. w centrum.", "Przyszedł o 10."],
  ["cs", "Dne 5. května přijel např. Ing. Dub.", "Bylo to ve 20. století."],
  ["fi", "Hän tuli 6. joulukuuta esim. Turusta.", "Muut jäivät."],
  ["tr", "Sn. Ak 3. kez geldi.", "Kimse şaşırmadı!"],
  ["vi", "Ông Hồ Chí Minh về TP. Huế năm 1946.", "GS. TS. Lê Văn T. Lam cũng vậy."],
  ["id", "Bpk. Adi tiba di Jl. Mawar No. 5.", "Dia senang."],
  ["el", "Πού πήγε;", "Ο κ. Νίκος έφυγε στις 9.30 π.μ. χθες.", "Τέλος."],
  ["ar", "وصل د. أحمد أمس.", "هل عاد؟", "نعم!"],
  ["fa", "او کجا رفت؟", "به تهران رفت."],
  ["ur", "وہ گھر گیا۔", "پھر آیا۔"],
  ["he", "ד״ר כהן הגיע.", "האם חזר?", "לא."],
  ["hi", "डॉ. राव आए।", "क्या वे रुके?", "नहीं।"],
  ["ko", "그는 3.5km를 걸었다.", "“왜?”", "아무도 몰랐다."],
  ["hy", "Նա եկավ։", "Հետո գնաց։"],
  ["am", "እሱ መጣ።", "ከዚያ ሄደ።"],
  ["my", "သူလာသည်။", "ပြန်သွားသည်။"],
  ["km", "គាត់មក។", "គាត់ទៅ។"],
  ["lo", "ລາວມາໃນປີ ພ.ສ. 2567 ແລ້ວ"],
];

describe("splitSentences", () => {
  test.each(SPACED)("%s: %s", (language, ...sentences) => {
    expect(split(sentences.join(" "), language)).toEqual(sentences);
  });

  test.each([
    ["zh", ["他来了。", "“真的吗？”", "她问：“为什么！”", "没人知道（也许吧？）但都笑了。"]],
    ["zh", ["价格上涨3.5%……但没有停。", "结束了！"]],
    ["ja", ["彼は来た。", "「行く。」と言った。", "本当ですか？！", "（誰も知らない。）", "終わり。"]],
  ])("%s without spaces", (language, sentences) => {
    expect(split(sentences.join(""), language)).toEqual(sentences);
  });

  test("Chinese with a space after the stop", () => {
    expect(split("第一句。 第二句。", "zh")).toEqual(["第一句。", "第二句。"]);
  });

  test("Thai: a space before a joining word ends a sentence where both sides are long enough", () => {
    const first = "คณะกรรมการท่าเรือประชุมเมื่อเช้าวันจันทร์ที่ผ่านมาและเห็นชอบแผนซ่อมประภาคารทั้งสามแห่ง";
    const second = "นอกจากนี้ คณะกรรมการยังเห็นชอบงบประมาณสำหรับเรือข้ามฟากลำใหม่ในปี พ.ศ. 2570 ด้วย";
    expect(split(`${first} ${second}`, "th")).toEqual([first, second]);
  });

  test("Thai: spaces around names, numbers, lists, quotes and subordinate clauses end nothing", () => {
    for (const text of [
      "นาย สมชาย ใจดี และนาง สมศรี เดินทางถึงท่าเรือเมื่อวันที่ 5 มกราคม พ.ศ. 2568 เวลา 10.30 น. พร้อมคณะ",
      "ประเทศสมาชิก เช่น ไทย ลาว กัมพูชา และเวียดนาม ต่างส่งตัวแทนเข้าร่วมการประชุมครั้งนี้ที่กรุงเทพฯ",
      "เพื่อให้งานซ่อมแซมท่าเรือและประภาคารเสร็จสิ้นก่อนฤดูมรสุมของปีหน้า ทั้งสองฝ่ายตกลงที่จะเพิ่มจำนวนคนงาน",
      "รัฐมนตรีกล่าวว่าโครงการนี้ “มีความสำคัญอย่างยิ่งต่อชาวประมง นอกจากนี้ ยังช่วยการท่องเที่ยวของจังหวัดด้วย” ในงานเปิดตัว",
    ]) {
      expect(split(text, "th")).toEqual([text]);
    }
  });

  test("a region's subtag changes nothing", () => {
    expect(split("Am 3. Oktober kam Dr. Ahn. Er blieb.", "de-AT")).toEqual(["Am 3. Oktober kam Dr. Ahn.", "Er blieb."]);
  });

  test("a numbered line keeps its number", () => {
    expect(split("1. Einleitung und Ziel", "de")).toEqual(["1. Einleitung und Ziel"]);
    expect(split("IV. The return", "en")).toEqual(["IV. The return"]);
  });

  test("nothing, or nothing but white space, has no sentences", () => {
    expect(split("", "en")).toEqual([]);
    expect(split("  ", "th")).toEqual([]);
  });
});
