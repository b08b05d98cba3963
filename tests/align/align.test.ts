import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { align } from "../../src/align/align.ts";
import { parseOverrides } from "../../src/align/overrides/parse.ts";
import type { Alignment } from "../../src/align/types.ts";
import type { Embedder } from "../../src/embed/types.ts";
import { articleOf } from "./articles.ts";
import { embeddedModel } from "./embedder.ts";

let embedder: Embedder;
beforeAll(async () => {
  embedder = await embeddedModel();
});
afterAll(() => embedder.close());

const shape = ({ beads }: Pick<Alignment, "beads">): string[] => beads.map(({ source, target, moved, override }) => `${source.join("+")}:${target.join("+")}${moved ? " moved" : ""}${override ? " override" : ""}`);

const english = [
  "The ferry left the harbour at six in the morning.",
  "There were forty passengers on board, most of them fishermen.",
  "A storm came up before they reached the island.",
  "The captain decided to turn back.",
  "Nobody was hurt, but two cars were damaged by salt water.",
  "The company will pay for the repairs next month.",
];
const swedish = [
  "Färjan lämnade hamnen klockan sex på morgonen.",
  "Det fanns fyrtio passagerare ombord, de flesta av dem fiskare.",
  "En storm blåste upp innan de nådde ön.",
  "Kaptenen bestämde sig för att vända tillbaka.",
  "Ingen skadades, men två bilar förstördes av saltvatten.",
  "Företaget betalar reparationerna nästa månad.",
];

async function aligned(source: readonly string[], target: readonly string[], languages: readonly [string, string] = ["en", "sv"], extra: object = {}): Promise<Alignment> {
  return align(articleOf(languages[0], source), articleOf(languages[1], target), { embedder, ...extra });
}

describe("align", () => {
  describe("brackets", () => {
    const villages = {
      en: ["The village has three wells.", "The oldest stands by the church.", "(Some say the monks dug it.", "Others think it was there before them.", "Nobody has found a document.)", "The third is only twelve metres deep.", "(1. It is fed by rain.", "2. It freezes in January.", "3. It smells.)", "Last year the council put up a sign."],
      sv: ["Byn har tre brunnar.", "Den äldsta står vid kyrkan.", "(Somliga säger att munkarna grävde den.", "Andra tror att den fanns före dem.", "Ingen har hittat någon handling.)", "Den tredje är bara tolv meter djup.", "(1. Den får sitt vatten av regn.", "2. Den fryser i januari.", "3. Den luktar.)", "I fjol satte kommunen upp en skylt."],
      th: ["หมู่บ้านมีบ่อน้ำสามบ่อ", "บ่อที่เก่าแก่ที่สุดอยู่ข้างโบสถ์", "(บางคนบอกว่าพระขุดมัน", "คนอื่นคิดว่ามันมีอยู่ก่อนหน้านั้น", "ไม่มีใครพบเอกสาร)", "บ่อที่สามลึกเพียงสิบสองเมตร", "(1. มันได้น้ำจากฝน", "2. มันแข็งตัวในเดือนมกราคม", "3. มันมีกลิ่นเหม็น)", "ปีที่แล้วสภาติดป้าย"],
    };
    const oneByOne = villages.en.map((_, at) => `${at}:${at}`);

    it.each(["sv", "th"] as const)("that both texts cut in the same places are no reason to join: %s", async (language) => {
      expect(shape(await aligned(villages.en, villages[language], ["en", language]))).toEqual(oneByOne);
    });

    it("that one text does without, neither", async () => {
      const bare = villages.th.map((text) => text.replace(/[()]/g, ""));
      expect(shape(await aligned(villages.sv, bare, ["sv", "th"]))).toEqual(oneByOne);
      expect(shape(await aligned(villages.th, bare, ["th", "th"]))).toEqual(oneByOne);
    });

    it("that are cut where the text is not, at an abbreviation too, are", async () => {
      const cut = ["The roof must be repaired before winter (cf. the report of Sept.", "2024 and No.", "7 of our bulletin).", "Three offers had come in.", "Nobody wished to speak."];
      const broken = ["Das Dach muss vor dem Winter repariert werden (vgl. den Bericht vom Sept.", "2024 und Nr.", "7 unseres Blattes).", "Drei Angebote waren eingegangen.", "Niemand wollte das Wort."];
      expect(shape(await aligned(cut, broken, ["en", "de"])).slice(-2)).toEqual(["3:3", "4:4"]);
      expect(shape(await aligned(cut, [broken.slice(0, 3).join(" "), ...broken.slice(3)], ["en", "de"]))).toEqual(["0+1+2:0", "3:1", "4:2"]);
    });
  });

  it("aligns sentence by sentence", async () => {
    const result = await aligned(english, swedish);
    expect(shape(result)).toEqual(["0:0", "1:1", "2:2", "3:3", "4:4", "5:5"]);
    expect(result.confidence).toBeGreaterThan(0.9);
    for (const bead of result.beads) expect(bead.similarity).toBeGreaterThan(0.3);
  });

  it("joins what a translator joined, also as one sentence", async () => {
    const joined = [swedish[0]!, swedish[1]!, `En storm blåste upp innan de nådde ön, och kaptenen bestämde sig för att vända tillbaka.`, swedish[4]!, swedish[5]!];
    expect(shape(await aligned(english, joined))).toEqual(["0:0", "1:1", "2+3:2", "4:3", "5:4"]);
  });

  it("keeps an omission apart from its neighbours", async () => {
    expect(shape(await aligned(english, swedish.filter((_, n) => n !== 3)))).toEqual(["0:0", "1:1", "2:2", "3:", "4:3", "5:4"]);
  });

  it("keeps an addition apart from its neighbours", async () => {
    const more = [...swedish.slice(0, 2), "Läs också: så väljer du rätt vandringskängor inför hösten.", ...swedish.slice(2)];
    expect(shape(await aligned(english, more))).toEqual(["0:0", "1:1", ":2", "2:3", "3:4", "4:5", "5:6"]);
  });

  it.each([
    ["th", ["เรือเฟอร์รี่ออกจากท่าเรือเวลาหกโมงเช้า", "มีผู้โดยสารสี่สิบคนอยู่บนเรือ ส่วนใหญ่เป็นชาวประมง", "เกิดพายุขึ้นก่อนที่พวกเขาจะถึงเกาะ กัปตันจึงตัดสินใจหันเรือกลับ", "ไม่มีใครได้รับบาดเจ็บ แต่รถยนต์สองคันได้รับความเสียหายจากน้ำเค็ม", "บริษัทจะจ่ายค่าซ่อมในเดือนหน้า"]],
    ["zh", ["渡轮早上六点离开港口。", "船上有四十名乘客，大部分是渔民。", "他们到达岛屿之前起了暴风雨，船长决定返航。", "没有人受伤，但两辆汽车被海水损坏。", "公司下个月将支付维修费用。"]],
    ["ru", ["Паром вышел из гавани в шесть часов утра.", "На борту было сорок пассажиров, в основном рыбаки.", "Прежде чем они добрались до острова, началась буря, и капитан решил повернуть назад.", "Никто не пострадал, но две машины были повреждены солёной водой.", "Компания оплатит ремонт в следующем месяце."]],
  ])("finds a join in %s", async (language, target) => {
    expect(shape(await aligned(english, target, ["en", language]))).toEqual(["0:0", "1:1", "2+3:2", "4:3", "5:4"]);
  });

  describe("Arabic", () => {
    const arabic = ["غادرت العبارة الميناء في الساعة السادسة صباحا.", "كان على متنها أربعون راكبا، معظمهم من الصيادين.", "هبت عاصفة قبل أن يصلوا إلى الجزيرة.", "قرر القبطان العودة.", "لم يصب أحد بأذى، لكن سيارتين تضررتا بسبب المياه المالحة.", "ستدفع الشركة تكاليف الإصلاح في الشهر القادم."];
    const joined = [...arabic.slice(0, 2), "هبت عاصفة قبل أن يصلوا إلى الجزيرة، فقرر القبطان العودة.", ...arabic.slice(4)];

    it("is aligned", async () => {
      expect(shape(await aligned(english, arabic, ["en", "ar"]))).toEqual(["0:0", "1:1", "2:2", "3:3", "4:4", "5:5"]);
    });

    it("finds a join", async () => {
      const longer = [...english, "The harbour master said the weather report had been wrong.", "Two lifeboats followed the ferry back to port.", "A new storm warning was issued in the evening."];
      const arabicToo = [...joined, "وقال مدير الميناء إن تقرير الطقس كان خاطئا.", "ورافق قاربا نجاة العبارة إلى الميناء.", "وصدر تحذير جديد من عاصفة في المساء."];
      expect(shape(await aligned(longer, arabicToo, ["en", "ar"]))).toEqual(["0:0", "1:1", "2+3:2", "4:3", "5:4", "6:5", "7:6", "8:7"]);
    });

    it("is not sure of an omission where six sentences are all there is to learn from", async () => {
      const { beads } = await aligned(english, joined, ["en", "ar"]);
      expect(shape({ beads: beads.filter(({ confidence }) => confidence > 0.75) })).toEqual(["0:0", "1:1", "4:3", "5:4"]);
    });

    // A known gap, so that whoever closes it hears of it: the encoder hardly knows the words for turning back, and takes them for left out.
    it.fails("finds the join in six sentences", async () => {
      expect(shape(await aligned(english, joined, ["en", "ar"]))).toEqual(["0:0", "1:1", "2+3:2", "4:3", "5:4"]);
    });
  });

  it("aligns without English", async () => {
    const thai = ["เรือเฟอร์รี่ออกจากท่าเรือเวลาหกโมงเช้า", "มีผู้โดยสารสี่สิบคนอยู่บนเรือ ส่วนใหญ่เป็นชาวประมง", "เกิดพายุขึ้นก่อนที่พวกเขาจะถึงเกาะ", "กัปตันตัดสินใจหันเรือกลับ", "ไม่มีใครได้รับบาดเจ็บ แต่รถยนต์สองคันได้รับความเสียหายจากน้ำเค็ม", "บริษัทจะจ่ายค่าซ่อมในเดือนหน้า"];
    expect(shape(await aligned(swedish, thai, ["sv", "th"]))).toEqual(["0:0", "1:1", "2:2", "3:3", "4:4", "5:5"]);
  });

  it("says that a paragraph was moved, not that it is missing here and extra there", async () => {
    const moved = [swedish[4]!, ...swedish.slice(0, 4), swedish[5]!];
    const result = await aligned(english, moved);
    expect(shape(result)).toEqual(["0:1", "1:2", "2:3", "3:4", "4:0 moved", "5:5"]);
  });

  it("sees that two neighbours changed places, where the search alone would join them", async () => {
    const turned = [swedish[0]!, swedish[1]!, swedish[3]!, swedish[2]!, swedish[4]!, swedish[5]!];
    const found = shape(await aligned(english, turned));
    expect(found.filter((bead) => !bead.includes("moved"))).toEqual(expect.arrayContaining(["0:0", "1:1", "4:4", "5:5"]));
    expect(found.map((bead) => bead.replace(" moved", ""))).toEqual(expect.arrayContaining(["2:3", "3:2"]));
    expect(found.filter((bead) => bead.includes("moved"))).toHaveLength(1);
  });

  it("leaves an ornament out of the sentence that it interrupts", async () => {
    const broken = [...swedish.slice(0, 4), "Ingen skadades,", "* * *", "men två bilar förstördes av saltvatten.", swedish[5]!];
    expect(shape(await aligned(english, broken))).toEqual(["0:0", "1:1", "2:2", "3:3", "4:4+6", ":5", "5:7"]);
  });

  it("finds a block of several sentences that stands elsewhere", async () => {
    const before = ["The island has two hundred inhabitants.", "Most of them live in the old village.", "The school was closed ten years ago.", "Today the children take the boat every morning."];
    const beforeSwedish = ["Ön har tvåhundra invånare.", "De flesta av dem bor i den gamla byn.", "Skolan lades ner för tio år sedan.", "I dag tar barnen båten varje morgon."];
    const block = ["Tickets cost twelve euros for adults.", "Children under seven travel free.", "Dogs are welcome on the upper deck."];
    const blockSwedish = ["Biljetterna kostar tolv euro för vuxna.", "Barn under sju år reser gratis.", "Hundar är välkomna på övre däck."];
    const result = shape(await aligned([...block, ...english, ...before], [...swedish, ...beforeSwedish, ...blockSwedish]));
    expect(result.slice(0, 3)).toEqual(["0:10 moved", "1:11 moved", "2:12 moved"]);
    expect(result.slice(3)).toEqual(["3:0", "4:1", "5:2", "6:3", "7:4", "8:5", "9:6", "10:7", "11:8", "12:9"]);
  });

  it("finds joins and splits inside a block that stands elsewhere", async () => {
    const block = ["Tickets cost twelve euros for adults.", "Children under seven travel free.", "Dogs are welcome on the upper deck, but they have to be kept on a lead.", "Bicycles can be taken along without charge."];
    const blockSwedish = ["Biljetterna kostar tolv euro för vuxna, och barn under sju år reser gratis.", "Hundar är välkomna på övre däck.", "De måste dock hållas i koppel.", "Cyklar får tas med utan kostnad."];
    const result = shape(await aligned([...block, ...english], [...swedish, ...blockSwedish]));
    expect(result).toEqual(["0+1:6 moved", "2:7+8 moved", "3:9 moved", "4:0", "5:1", "6:2", "7:3", "8:4", "9:5"]);
  });

  it("is not thrown off by a half that is missing, or by a foreign passage", async () => {
    expect(shape(await aligned(english, swedish.slice(3)))).toEqual(["0:", "1:", "2:", "3:0", "4:1", "5:2"]);
    const recipe = ["Skala potatisen och koka den mjuk.", "Vispa grädden med socker tills den är fast.", "Ställ in formen i ugnen en timme.", "Servera med färska bär."];
    const result = shape(await aligned(english, [...swedish.slice(0, 3), ...recipe, ...swedish.slice(3)]));
    expect(result).toEqual(["0:0", "1:1", "2:2", ":3", ":4", ":5", ":6", "3:7", "4:8", "5:9"]);
  });

  it("does not call a foreign paragraph moved", async () => {
    const other = ["Receptet räcker till fyra portioner och tar en halvtimme.", ...swedish.slice(0, 4), swedish[5]!];
    expect(shape(await aligned(english, other))).toEqual([":0", "0:1", "1:2", "2:3", "3:4", "4:", "5:5"]);
  });

  it("leaves the page's own out, unless asked", async () => {
    const page = [...swedish.slice(0, 3), "[furniture] Kommentarer (0)", ...swedish.slice(3), "[credit] Foto: Arkiv"];
    expect(shape(await aligned(english, page))).toEqual(["0:0", "1:1", "2:2", "3:4", "4:5", "5:6"]);
    const all = await aligned(english, page, ["en", "sv"], { include: () => true });
    expect(all.beads.flatMap(({ target }) => [...target]).sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    [[], []],
    [english, []],
    [[], swedish],
    [["?"], ["…"]],
  ])("takes empty and odd articles (%#)", async (source, target) => {
    const { beads, confidence } = await aligned(source, target);
    expect(beads.flatMap((bead) => [...bead.source])).toEqual(source.map((_, n) => n));
    expect(beads.flatMap((bead) => [...bead.target])).toEqual(target.map((_, n) => n));
    expect(Number.isFinite(confidence)).toBe(true);
  });

  it("is less sure of what is not there", async () => {
    const recipe = ["Skala potatisen och koka den mjuk.", "Vispa grädden med socker.", "Ställ in formen i ugnen en timme."];
    const wrong = await aligned(english, recipe);
    expect(wrong.confidence).toBeLessThan(0.6);
  });

  it("gives up when asked to", async () => {
    await expect(aligned(english, swedish, ["en", "sv"], { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});

describe("overrides", () => {
  const overrides = (text: string) => ({ overrides: parseOverrides({ path: "samma.align.yaml", text }) });

  it("that stand out of order leave the rest where it is", async () => {
    const caption = "Passengers wait on the quay in the rain.";
    const captionSwedish = "Passagerare väntar på kajen i regnet.";
    const settled = overrides(`beads:\n  - { en: ${caption}, sv: ${captionSwedish} }\n`);
    const result = await aligned([caption, ...english], [...swedish, captionSwedish], ["en", "sv"], settled);
    expect(shape(result)).toEqual(["0:6 override", "1:0", "2:1", "3:2", "4:3", "5:4", "6:5"]);
    expect(result.beads[0]!.similarity).toBeGreaterThan(0.3);
  });

  it("settle what belongs together, and the rest goes round them", async () => {
    const settled = overrides(`beads:\n  - en: ${english[2]!}\n    sv: ["${swedish[2]!}", "${swedish[3]!}"]\n  - { en: "${english[3]!}", sv: [] }\n`);
    const result = await aligned(english, swedish, ["en", "sv"], settled);
    expect(shape(result)).toEqual(["0:0", "1:1", "2:2+3 override", "3: override", "4:4", "5:5"]);
    expect(result.staleOverrides).toBeUndefined();
  });

  it("hold against all evidence", async () => {
    const settled = overrides(`beads:\n  - en: ${english[0]!}\n    sv: ${swedish[2]!}\n`);
    const result = shape(await aligned(english, swedish, ["en", "sv"], settled));
    expect(result).toContain("0:2 override");
    // What stands after it on one side cannot belong to what stands before it on the other.
    expect(result).toContain(":0");
    expect(result.filter((bead) => /^[1-5]:[01]$/u.test(bead))).toEqual([]);
  });

  it("are reported when one side was edited, and left alone when they are of another article", async () => {
    const settled = overrides(`beads:\n  - en: ${english[1]!}\n    sv: Det fanns femtio passagerare.\n  - { en: Something else., sv: Något annat. }\n  - { de: Etwas., fr: Rien. }\n`);
    const result = await aligned(english, swedish, ["en", "sv"], settled);
    expect(result.staleOverrides).toMatchObject([{ path: "samma.align.yaml", language: "sv", missing: "Det fanns femtio passagerare.", bead: { line: 2 } }]);
    expect(shape(result)).toEqual(["0:0", "1:1", "2:2", "3:3", "4:4", "5:5"]);
  });
});
