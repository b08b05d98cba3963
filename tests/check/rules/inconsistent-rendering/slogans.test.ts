import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inconsistentRendering } from "../../../../src/check/rules/inconsistent-rendering.ts";
import { omittedName } from "../../../../src/check/rules/omitted-name.ts";
import { articleOf, draftsOf } from "../../views.ts";
import { embeddedSets } from "../../renderings/embedded.ts";

const SHOWN = 0.5;
const POSTER = 2;

const poster: Readonly<Record<string, readonly string[]>> = {
  en: [
    "“Light for All” is written above the door of the power station.",
    "The campaign “Light for All” reached every valley this year.",
    "Children painted “Light for All” on the wall of their school.",
    "The minister of energy thanked the builders.",
    "In the evening a choir sang “Light for All” by the river.",
  ],
  sv: [
    "”Ljus åt alla” står skrivet över kraftverkets dörr.",
    "Kampanjen ”Ljus åt alla” nådde varje dal i år.",
    "Barn målade ”Ljus åt alla” på väggen till sin skola.",
    "Energiministern tackade byggarna.",
    "På kvällen sjöng en kör ”Ljus åt alla” vid floden.",
  ],
  de: [
    "„Licht für alle“ steht über der Tür des Kraftwerks.",
    "Die Kampagne „Licht für alle“ erreichte in diesem Jahr jedes Tal.",
    "Kinder malten „Licht für alle“ an die Wand ihrer Schule.",
    "Die Energieministerin dankte den Bauarbeitern.",
    "Am Abend sang ein Chor am Fluss „Licht für alle“.",
  ],
  zh: [
    "发电站的门上写着“光明属于大家”。",
    "“光明属于大家”运动今年到达了每一个山谷。",
    "孩子们在学校的墙上画了“光明属于大家”。",
    "能源部长感谢建筑工人。",
    "晚上，合唱团在河边唱起“光明属于大家”。",
  ],
};

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

const shown = async (language: string, from = "", to = "") => {
  const lines = poster[language]!.map((line, index) => (index === POSTER ? line.replace(from, to) : line));
  const view = await sets.set([articleOf("en", poster.en!), articleOf(language, lines)]);
  return [...draftsOf(inconsistentRendering, view), ...draftsOf(omittedName, view)].filter(({ confidence }) => confidence >= SHOWN);
};

describe("a motto in quotation marks that is worded otherwise once", () => {
  test.each([
    ["sv", "Ljus åt alla", "Sken för folket"],
    ["de", "Licht für alle", "Helle Zukunft"],
    ["zh", "光明属于大家", "大众的灯火"],
  ])("%s: %s -> %s", async (language, from, to) => {
    const drafts = await shown(language, from, to);
    expect(drafts.map(({ rule, actual, expected }) => ({ rule, actual, expected }))).toEqual([{ rule: "inconsistent-rendering", actual: to, expected: [from] }]);
    expect(drafts[0]!.data).toMatchObject({ sourceForm: "Light for All", majority: from });
  });
});

test.each(["sv", "de", "zh"])("nothing is found where %s words it alike", async (language) => {
  expect(await shown(language)).toEqual([]);
});
