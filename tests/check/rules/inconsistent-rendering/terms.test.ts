import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inconsistentRendering } from "../../../../src/check/rules/inconsistent-rendering.ts";
import { articleOf, draftsOf } from "../../views.ts";
import { embeddedSets } from "../../renderings/embedded.ts";

const SHOWN = 0.5;
const VOTE = 9;

/** An expression of two words, four times, each language with its own way to write such a thing: compounds, two words, no spaces. */
const rink: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Lundvik gets a new skating rink",
    "The skating rink by the river will cost four million kronor and open next winter.",
    "Children have skated on the frozen lake for a hundred years.",
    "The lake no longer freezes, the teachers say.",
    "Parents have collected money for the skating rink since the spring.",
    "A bakery in the square has promised free buns at the opening.",
    "The mayor calls the skating rink a gift to the whole valley.",
    "Some neighbours are afraid of the noise in the evenings.",
    "The road past the school will be closed while the builders work.",
    "The council votes on the skating rink on Thursday.",
    "Bus drivers want a new stop beside the bridge.",
    "The old cinema will be pulled down in the autumn.",
  ],
  sv: [
    "Lundvik får en ny ishall",
    "Ishallen vid floden kommer att kosta fyra miljoner kronor och öppnar nästa vinter.",
    "Barn har åkt skridskor på den frusna sjön i hundra år.",
    "Sjön fryser inte längre, säger lärarna.",
    "Föräldrar har samlat in pengar till ishallen sedan i våras.",
    "Ett bageri vid torget har lovat gratis bullar vid invigningen.",
    "Borgmästaren kallar ishallen en gåva till hela dalen.",
    "Några grannar är rädda för bullret på kvällarna.",
    "Vägen förbi skolan stängs medan byggarna arbetar.",
    "Kommunfullmäktige röstar om ishallen på torsdag.",
    "Busschaufförerna vill ha en ny hållplats vid bron.",
    "Den gamla biografen rivs i höst.",
  ],
  de: [
    "Lundvik bekommt eine neue Eishalle",
    "Die Eishalle am Fluss wird vier Millionen Kronen kosten und im nächsten Winter öffnen.",
    "Kinder laufen seit hundert Jahren auf dem gefrorenen See Schlittschuh.",
    "Der See friert nicht mehr zu, sagen die Lehrer.",
    "Eltern sammeln seit dem Frühjahr Geld für die Eishalle.",
    "Eine Bäckerei am Platz hat zur Eröffnung kostenlose Brötchen versprochen.",
    "Die Bürgermeisterin nennt die Eishalle ein Geschenk für das ganze Tal.",
    "Einige Nachbarn fürchten den Lärm am Abend.",
    "Die Straße an der Schule wird gesperrt, solange die Bauleute arbeiten.",
    "Der Rat stimmt am Donnerstag über die Eishalle ab.",
    "Die Busfahrer wünschen sich eine neue Haltestelle an der Brücke.",
    "Das alte Kino wird im Herbst abgerissen.",
  ],
  vi: [
    "Lundvik có sân băng mới",
    "Sân băng bên sông sẽ tốn bốn triệu kronor và mở cửa vào mùa đông tới.",
    "Trẻ em đã trượt trên mặt hồ đóng băng suốt một trăm năm.",
    "Các giáo viên nói hồ không còn đóng băng nữa.",
    "Phụ huynh đã quyên góp tiền cho sân băng từ mùa xuân.",
    "Một tiệm bánh ở quảng trường hứa tặng bánh trong ngày khai trương.",
    "Thị trưởng gọi sân băng là món quà cho cả thung lũng.",
    "Một số người hàng xóm lo ngại tiếng ồn vào buổi tối.",
    "Con đường qua trường học sẽ bị đóng trong khi thợ xây làm việc.",
    "Hội đồng sẽ bỏ phiếu về sân băng vào thứ Năm.",
    "Các tài xế xe buýt muốn có một trạm mới cạnh cây cầu.",
    "Rạp chiếu phim cũ sẽ bị phá dỡ vào mùa thu.",
  ],
  zh: [
    "伦德维克将建新溜冰场",
    "河边的溜冰场将耗资四百万克朗，明年冬天开放。",
    "一百年来，孩子们一直在结冰的湖上滑行。",
    "老师们说，湖水不再结冰了。",
    "家长们从春天起就为溜冰场筹款。",
    "广场上的一家面包店承诺在开幕时免费送面包。",
    "市长称溜冰场是送给整个山谷的礼物。",
    "一些邻居担心晚上的噪音。",
    "工人施工期间，学校旁边的道路将封闭。",
    "议会将于周四就溜冰场进行表决。",
    "公交司机希望在桥边设一个新站。",
    "旧电影院将在秋天拆除。",
  ],
};

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

const shown = async (language: string, from = "", to = "") => {
  const lines = rink[language]!.map((line, index) => (index === VOTE ? line.replace(from, to) : line));
  const view = await sets.set([articleOf("en", rink.en!), articleOf(language, lines)]);
  return draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= SHOWN).map(({ actual, place, data }) => ({ actual, segment: place.segment, source: data.sourceForm }));
};

describe("a term of two words that gets another word once", () => {
  test.each([
    ["sv", "ishallen", "skridskobanan"],
    // Compounds that begin alike are other words.
    ["de", "Eishalle", "Eisbahn"],
  ])("%s: %s -> %s", async (language, from, to) => {
    const [found, ...others] = await shown(language, from, to);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ segment: VOTE, source: "skating rink" });
    expect(found!.actual).toContain(to);
  });
});

describe("a term left in the source language once", () => {
  test.each([
    ["sv", "ishallen", "skating rink"],
    ["de", "die Eishalle", "den skating rink"],
    ["vi", "sân băng", "skating rink"],
    ["zh", "溜冰场", "skating rink"],
  ])("%s: %s -> %s", async (language, from, to) => {
    expect((await shown(language, from, to)).map(({ actual, segment }) => [actual, segment])).toEqual([["skating rink", VOTE]]);
  });
});

describe("no drift", () => {
  test.each(["sv", "de", "vi", "zh"])("where %s keeps to one word", async (language) => expect(await shown(language)).toEqual([]));

  test.each([
    ["sv", "om ishallen", "om ishallens framtid"],
    ["sv", "ishallen", "ishallsbygget"],
    ["de", "die Eishalle", "den Eishallenbau"],
    ["sv", "ishallen", "hallen"],
  ])("an inflected form, a compound, or the compound's last part: %s %s -> %s", async (language, from, to) => expect(await shown(language, from, to)).toEqual([]));
});
