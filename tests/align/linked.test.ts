import { beforeAll, describe, expect, it } from "vitest";
import { alignLinked } from "../../src/align/linked.ts";
import type { Bead } from "../../src/align/types.ts";
import type { Article, Link } from "../../src/article/types.ts";
import { segmentedArticle } from "../../src/article/segmented.ts";
import type { Embedder } from "../../src/embed/types.ts";
import { embeddedModel } from "./embedder.ts";

const english = [
  "The keeper lit the lamp before the storm came in from the sea.",
  "Two ferries leave the island every morning at seven.",
  "The school bought forty new books for its library.",
  "Her grandmother baked bread with rye and honey.",
  "The museum is closed on Mondays during the winter.",
  "A red fox crossed the road behind the church.",
  "The doctor told him to rest for three weeks.",
  "They painted the old bridge green last summer.",
  "The price of coffee has doubled since January.",
  "Children under six travel free of charge.",
];
const swedish = [
  "Fyrvaktaren tände lampan innan stormen kom in från havet.",
  "Två färjor lämnar ön varje morgon klockan sju.",
  "Skolan köpte fyrtio nya böcker till sitt bibliotek.",
  "Hennes mormor bakade bröd med råg och honung.",
  "Museet är stängt på måndagar under vintern.",
  "En röd räv korsade vägen bakom kyrkan.",
  "Läkaren sade åt honom att vila i tre veckor.",
  "De målade den gamla bron grön i somras.",
  "Priset på kaffe har fördubblats sedan januari.",
  "Barn under sex år reser gratis.",
];
const thai = [
  "คนเฝ้าประภาคารจุดตะเกียงก่อนพายุจะเข้ามาจากทะเล",
  "เรือข้ามฟากสองลำออกจากเกาะทุกเช้าเวลาเจ็ดโมง",
  "โรงเรียนซื้อหนังสือใหม่สี่สิบเล่มให้ห้องสมุด",
  "คุณยายของเธออบขนมปังด้วยข้าวไรย์และน้ำผึ้ง",
  "พิพิธภัณฑ์ปิดทุกวันจันทร์ในช่วงฤดูหนาว",
  "สุนัขจิ้งจอกสีแดงข้ามถนนหลังโบสถ์",
  "หมอบอกให้เขาพักผ่อนสามสัปดาห์",
  "พวกเขาทาสีสะพานเก่าเป็นสีเขียวเมื่อฤดูร้อนที่แล้ว",
  "ราคากาแฟเพิ่มขึ้นเป็นสองเท่าตั้งแต่เดือนมกราคม",
  "เด็กอายุต่ำกว่าหกขวบเดินทางฟรี",
];

const article = (language: string, lines: readonly string[]): Article => segmentedArticle(lines.join("\n"), { path: "a.tmx", language });
const oneToOne = (count: number): Link[] => Array.from({ length: count }, (_, index) => ({ source: [index], target: [index] }));

describe("an alignment that a file brings along", () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await embeddedModel();
  });
  const beads = async (target: Article, links = oneToOne(10)): Promise<readonly Bead[]> => (await alignLinked(article("en", english), target, links, { embedder })).beads;
  const doubted = (all: readonly Bead[]): string[] => all.flatMap(({ doubt }, index) => (doubt === undefined ? [] : [`${index}${doubt.better === undefined ? "" : ` → ${doubt.better}`}`]));

  it.each([["sv", swedish], ["th", thai]])("is taken as it is where it is right: %s", async (language, lines) => {
    const all = await beads(article(language, lines));
    expect(doubted(all)).toEqual([]);
    expect(all.map(({ confidence }) => confidence > 0.9)).toEqual(lines.map(() => true));
  });

  it.each([["sv", swedish], ["th", thai]])("is doubted where two changed places: %s", async (language, lines) => {
    const swapped = [...lines.slice(0, 4), lines[5]!, lines[4]!, ...lines.slice(6)];
    const all = await beads(article(language, swapped));
    expect(doubted(all)).toEqual(["4 → 5", "5 → 4"]);
    expect(all[4]!.confidence).toBeLessThan(0.5);
  });

  it.each([["sv", swedish], ["th", thai]])("is doubted where rows slipped: %s", async (language, lines) => {
    const slipped = [...lines.slice(0, 3), ...lines.slice(4, 8), lines[3]!, ...lines.slice(8)];
    const all = await beads(article(language, slipped));
    expect(doubted(all)).toEqual(["3", "4 → 3", "5 → 4", "6 → 5", "7 → 6"]);
  });

  it("is doubted where a text has nothing to do with its source", async () => {
    const foreign = "Kommunens nya regler om avgifter för parkering gäller inte lastbilar med släp.";
    const found = await Promise.all([0, 1, 5].map(async (at) => doubted(await beads(article("sv", swedish.with(at, foreign))))));
    expect(found).toEqual([["0"], ["1"], ["5"]]);
  });

  it("is not doubted for what is short, a copy, or joined of several sentences", async () => {
    const source = article("en", [...english, "OK", "File", "vikhamn.example", "The ferry is late. The lamp is lit. Nobody waits."]);
    const target = article("sv", [...swedish, "Klar", "Arkiv", "vikhamn.example", "Färjan är sen.", "Lampan är tänd, och ingen väntar."]);
    const links = [...oneToOne(13), { source: [13], target: [13, 14] }];
    expect(doubted((await alignLinked(source, target, links, { embedder })).beads)).toEqual([]);
  });

  it("keeps what has no translation, and counts beads where a doubt points", async () => {
    const swapped = [swedish[1]!, swedish[0]!, ...swedish.slice(2)];
    const all = await beads(article("sv", swapped), [{ source: [9], target: [] }, ...oneToOne(9)]);
    expect(all[0]).toMatchObject({ source: [9], target: [], confidence: 1 });
    expect(doubted(all)).toEqual(["1 → 2", "2 → 1"]);
  });

  it("is left alone where there is too little to compare with", async () => {
    expect(doubted((await alignLinked(article("en", english.slice(0, 2)), article("sv", [swedish[1]!, swedish[0]!]), oneToOne(2), { embedder })).beads)).toEqual([]);
  });
});
