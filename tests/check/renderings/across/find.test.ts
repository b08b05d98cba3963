import { describe, expect, it } from "vitest";
import { driftsAcross } from "../../../../src/check/renderings/across/find.ts";
import { toldSet, type Told } from "./sets.ts";

const SHOWN = 0.5;

function said(...sets: readonly Told[]): string[] {
  return driftsAcross(sets.map(toldSet))
    .filter(({ confidence }) => confidence >= SHOWN)
    .map(({ place, actual, expected, evidence }) => `${place.article.path}: ${actual} (${evidence[1]!.count}), not ${expected.join("/")} (${evidence[0]!.count})`);
}

/** Two stories about one name, twice in each; `%` is where it stands. */
const english = [["% met in the morning.", "Nobody asked % why."], ["In the evening % went home.", "The letter to % is lost."]] as const;
const lines: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  sv: [["På morgonen sammanträdde %.", "Ingen frågade % varför."], ["På kvällen gick % hem.", "Brevet till % är borta."]],
  de: [["Am Morgen tagte %.", "Niemand fragte %, warum."], ["Am Abend ging % heim.", "Der Brief an % ist weg."]],
  ru: [["Утром собралось %.", "Никто не спросил % почему."], ["Вечером ушло %.", "Письмо для % пропало."]],
  vi: [["Buổi sáng % họp.", "Không ai hỏi % tại sao."], ["Buổi tối % về nhà.", "Lá thư gửi % đã mất."]],
  th: [["ตอนเช้า%ประชุมกัน", "ไม่มีใครถาม%ว่าทำไม"], ["ตอนเย็น%กลับบ้าน", "จดหมายถึง%หายไป"]],
  km: [["ពេលព្រឹក%ជួបជុំគ្នា", "គ្មានអ្នកណាសួរ%ទេ"], ["ពេលល្ងាច%ទៅផ្ទះ", "សំបុត្រទៅ%បាត់ហើយ"]],
  zh: [["早上%开会。", "没有人问%为什么。"], ["晚上%回家了。", "给%的信丢了。"]],
  ar: [["اجتمع % في الصباح.", "لم يسأل أحد % عن السبب."], ["عاد % في المساء.", "ضاعت الرسالة إلى %."]],
};

const fill = (texts: readonly string[], forms: readonly string[]): readonly string[] => texts.map((text, at) => text.replace("%", forms[at % forms.length]!));

/** One of the two stories in a language. */
function story(nth: 0 | 1, to: string, name: string, forms: readonly string[], { fit = 0.9, from = "en", id = `${nth}` }: { fit?: number; from?: string; id?: string } = {}): Told {
  return { id, from, to, source: fill(english[nth], [name]), target: fill(lines[to]![nth], forms), names: [{ form: name, as: [forms[0]!, forms.at(-1)!], fit }] };
}

describe("ng: two articles, one name, two renderings", () => {
  it.each([
    ["a body", "sv", "Coastal Authority", ["Kustverket"], ["Kustmyndigheten"], 0.4],
    ["a body of several words, half of them the same", "de", "Medical Safety Board", ["Rat für Patientensicherheit"], ["Behörde für Klinikaufsicht"], 0.4],
    ["a body in cases", "ru", "Coastal Authority", ["Береговое управление", "Берегового управления"], ["Прибрежная служба", "Прибрежной службы"], 0.5],
    ["a person by another reading", "vi", "Xi Jinping", ["Tập Cận Bình"], ["Xi Jinping"], 0.6],
    ["a person by another reading, in a script without spaces", "th", "Zhang Weimin", ["จาง เหว่ยหมิน"], ["เตียว อุ้ยมิ้ง"], 0.4],
    ["a person spelt twice with little sound in common", "km", "Rahimi", ["រ៉ាហ៊ីមី"], ["លោកហ៊ីមា"], 0.4],
    ["a place translated and transliterated", "ar", "Puerto Alba", ["بويرتو ألبا"], ["الميناء الأبيض"], 0.3],
    ["a name left in Latin script", "zh", "Gothenburg", ["哥德堡"], ["Gothenburg"], 0.9],
    ["an exonym", "sv", "Beijing", ["Peking"], ["Beijing"], 0.9],
  ])("%s (%s)", (_what, to, name, first, second, fit) => {
    expect(said(story(0, to, name, first, { fit }), story(1, to, name, second, { fit }))).toEqual([`1.${to}.txt: ${second[0]!} (2), not ${first[0]!} (2)`]);
  });

  it("says it at the first place, with the source's words and the other article's place beside it", () => {
    const [drift] = driftsAcross([story(0, "sv", "Coastal Authority", ["Kustverket"]), story(1, "sv", "Coastal Authority", ["Kustmyndigheten"])].map(toldSet));
    expect(drift!.data).toEqual({ sourceForm: "Coastal Authority", sourceLanguage: "en", majority: "Kustverket", across: "corpus" });
    expect(drift!.place.segment).toBe(0);
    expect(drift!.related.map(({ article, span }) => `${article.path} ${article.source.slice(span.start, span.end)}`)).toEqual(["1.en.txt Coastal Authority", "0.sv.txt Kustverket"]);
  });

  it("compares what is told from different languages", () => {
    expect(said(story(0, "sv", "Beijing", ["Peking"]), story(1, "sv", "Beijing", ["Beijing"], { from: "de" }))).toEqual(["1.sv.txt: Beijing (2), not Peking (2)"]);
  });

  it("says it of the article with fewer mentions, wherever its file stands", () => {
    const seldom: Told = { ...story(0, "sv", "Coastal Authority", ["Kustmyndigheten"]), source: [english[0][0].replace("%", "Coastal Authority")], target: ["På morgonen sammanträdde Kustmyndigheten."], names: [{ form: "Coastal Authority", as: ["Kustmyndigheten"], fit: 0.9 }] };
    expect(said(seldom, story(1, "sv", "Coastal Authority", ["Kustverket"]))).toEqual(["0.sv.txt: Kustmyndigheten (1), not Kustverket (2)"]);
  });

  it("says it of the one article among many, surer the more there are, whatever the order of the sets", () => {
    const usual = [0, 1, 0].map((nth, at) => story(nth as 0 | 1, "de", "Coastal Authority", ["Küstenbehörde"], { id: `b${at}` }));
    const odd = story(1, "de", "Coastal Authority", ["Strandamt"], { id: "a" });
    expect(said(odd, ...usual)).toEqual(["a.de.txt: Strandamt (2), not Küstenbehörde (6)"]);
    expect(driftsAcross([...usual].reverse().concat(odd).map(toldSet))).toEqual(driftsAcross([odd, ...usual].map(toldSet)));
    const [two] = driftsAcross([odd, usual[0]!].map(toldSet));
    const [four] = driftsAcross([odd, ...usual].map(toldSet));
    expect(four!.confidence).toBeGreaterThan(two!.confidence);
  });

  it("takes a capital inside the sentence for a name's, where neither sound nor meaning tells, in languages that keep capitals for names", () => {
    const once = (to: string, target: string, form: string): Told => ({ id: "1", to, source: ["Later the Coastal Authority said no."], target: [target], names: [{ form: "Coastal Authority", as: [form], fit: 0.1 }] });
    const usual = (to: string, form: string): Told => story(0, to, "Coastal Authority", [form], { fit: 0.6 });
    expect(said(usual("sv", "Kustverket"), once("sv", "Senare vägrade Havsnämnden.", "Havsnämnden"))).toEqual(["1.sv.txt: Havsnämnden (1), not Kustverket (2)"]);
    expect(said(usual("sv", "Kustverket"), once("sv", "Myndigheten vägrade senare.", "Myndigheten"))).toEqual([]);
    expect(said(usual("de", "Küstenbehörde"), once("de", "Später kam eine Absage.", "Absage"))).toEqual([]);
  });

  it("says it once where the full name and the surname both differ", () => {
    const source = ["Zhang Weimin spoke.", "Then Zhang left."];
    const first: Told = { id: "0", to: "vi", source, target: ["Trương Vĩ Dân phát biểu.", "Rồi Trương đi."], names: [{ form: "Zhang Weimin", as: ["Trương Vĩ Dân"] }, { form: "Zhang", as: ["Trương", "Trương"] }] };
    const second: Told = { id: "1", to: "vi", source, target: ["Zhang Weimin phát biểu.", "Rồi Zhang đi."], names: [{ form: "Zhang Weimin", as: ["Zhang Weimin"] }, { form: "Zhang", as: ["Zhang", "Zhang"] }] };
    expect(said(first, second)).toHaveLength(1);
  });

  it("sees a surname left in Latin script where the other article has the full name in its own", () => {
    const first: Told = { id: "0", to: "zh", source: ["Jean-Marc Koné scored."], target: ["让-马克·科内进球了。"], names: [{ form: "Jean-Marc Koné", as: ["让-马克·科内"] }] };
    const second: Told = { id: "1", to: "zh", source: ["Later Koné fell.", "They carried Koné out."], target: ["后来Koné摔倒了。", "他们把Koné抬了出去。"], names: [{ form: "Koné", as: ["Koné", "Koné"] }] };
    expect(said(first, second)).toEqual(["0.zh.txt: 让-马克·科内 (1), not Koné (2)"]);
  });
});

describe("ok: no other rendering", () => {
  it.each([
    ["the same", "sv", "Coastal Authority", ["Kustverket"], ["Kustverket"]],
    ["inflected", "sv", "Coastal Authority", ["Kustverket"], ["Kustverkets"]],
    ["in other cases", "ru", "Progress Party", ["Партия прогресса", "Партии прогресса"], ["Партию прогресса", "Партией прогресса"]],
    ["with a prefix", "ar", "Coastal Authority", ["هيئة السواحل"], ["لهيئة السواحل"]],
    ["a surname after the full name", "vi", "Solheim", ["Mira Solheim"], ["Solheim"]],
    ["a longer form", "th", "Tarvik", ["เมืองทาร์วิก"], ["ทาร์วิก"]],
    ["spaces", "th", "To Lam", ["โตลัม"], ["โต ลัม"]],
    ["an abbreviation", "sv", "European Union", ["EU"], ["Europeiska unionen"]],
    ["characters of the long form", "zh", "NATO", ["北大西洋公约组织"], ["北约"]],
    ["an adjective", "sv", "Germany", ["Tyskland"], ["tyska"]],
    ["marks, which name-variant tells", "de", "Vázquez", ["Vázquez"], ["Vazquez"]],
  ] as const)("%s (%s)", (_what, to, name, first, second) => {
    expect(said(story(0, to, name, first), story(1, to, name, second))).toEqual([]);
  });

  it("the article has the usual rendering, too: what is odd within it is another finding", () => {
    expect(said(story(0, "sv", "Coastal Authority", ["Kustverket"]), story(1, "sv", "Coastal Authority", ["Kustmyndigheten", "Kustverket"]))).toEqual([]);
  });

  it("a part of the rendering was taken for it", () => {
    const told = story(1, "th", "Progress Party", ["พรรคก้าวหน้า"], { fit: 0.4 });
    expect(said(story(0, "th", "Progress Party", ["พรรคก้าวหน้า"], { fit: 0.4 }), { ...told, names: [{ form: "Progress Party", as: ["พรรค", "พรรค"], fit: 0.4 }] })).toEqual([]);
  });

  it("a single mention whose words hardly fit", () => {
    const once: Told = { id: "1", to: "sv", source: ["The Coastal Authority said so."], target: ["Så löd svaret därifrån."], names: [{ form: "Coastal Authority", as: ["därifrån"], fit: 0.2 }] };
    expect(said(story(0, "sv", "Coastal Authority", ["Kustverket"]), once)).toEqual([]);
  });

  it("a word of a title left as it is, once", () => {
    const once: Told = { id: "1", to: "sv", source: ["He won the German Open."], target: ["Han vann German Open."], names: [{ form: "German", as: ["German"] }] };
    expect(said(story(0, "sv", "German", ["Tyska"], { fit: 0.6 }), once)).toEqual([]);
  });

  it("a foreign title within a text of another script", () => {
    const once: Told = { id: "1", to: "th", source: ["Bank of America rose."], target: ["หุ้น Bank of America ขึ้น"], names: [{ form: "America", as: ["America"] }] };
    expect(said(story(0, "th", "America", ["อเมริกา"]), once)).toEqual([]);
  });

  it("a word that is short for two things", () => {
    const health = { source: ["The Health Ministry met.", "Nobody asked the ministry.", "The Ministry said no."], target: ["Sosiaaliministeriö tuli.", "Kukaan ei kysynyt.", "Sosiaaliministeriö kielsi."], names: [{ form: "Ministry", as: ["Sosiaaliministeriö", "Sosiaaliministeriö"], fit: 0.6 }] };
    const home = { source: ["The Home Ministry met.", "The Ministry said yes."], target: ["Sisäasiain väki tuli.", "Sisäasiain väki lupasi."], names: [{ form: "Ministry", as: ["Sisäasiain väki", "Sisäasiain väki"], fit: 0.6 }] };
    expect(said({ id: "0", to: "fi", ...health }, { id: "1", to: "fi", ...home })).toEqual([]);
  });

  it("two versions of one article in one language", () => {
    const { set, gleaned } = toldSet(story(0, "sv", "Beijing", ["Peking"]));
    const again = toldSet(story(0, "sv", "Beijing", ["Beijing"]));
    expect(driftsAcross([{ set: { ...set, articles: [...set.articles, again.set.articles[1]!] }, gleaned: [...gleaned, ...again.gleaned.map((told) => ({ ...told, to: 2 }))] }])).toEqual([]);
  });

  it("many articles have either", () => {
    const all = [0, 1, 2].flatMap((at) => [story(0, "vi", "United States", ["Hoa Kỳ"], { id: `a${at}` }), story(0, "vi", "United States", ["Mỹ"], { id: `b${at}` })]);
    expect(said(...all)).toEqual([]);
  });
});
