import { describe, expect, it } from "vitest";
import { extraSegment } from "../../../src/check/rules/extra-segment.ts";
import { missingSegment } from "../../../src/check/rules/missing-segment.ts";
import { untranslatedSegment } from "../../../src/check/rules/untranslated-segment.ts";
import type { Rule, RuleId, SetView } from "../../../src/check/types.ts";
import { articleOf, draftsOf, setOf, type Line, type LooseBead } from "../views.ts";

const english = ["The keeper lights the lamp at dusk.", "She counts the ships that pass the rock.", "In winter the stairs are covered with ice.", "Nobody has lived there since the storm."];
const swedish = ["Fyrvaktaren tänder lampan i skymningen.", "Hon räknar fartygen som går förbi skäret.", "På vintern är trappan täckt av is.", "Ingen har bott där sedan stormen."];
const thai = ["คนเฝ้าประภาคารจุดตะเกียงตอนพลบค่ำ", "เธอนับเรือที่แล่นผ่านโขดหิน", "ในฤดูหนาวบันไดมีน้ำแข็งปกคลุม", "ไม่มีใครอาศัยอยู่ที่นั่นตั้งแต่พายุครั้งนั้น"];
const chinese = ["黄昏时分，守塔人点亮了灯。", "她数着驶过礁石的船只。", "冬天，楼梯上结满了冰。", "自从那场风暴以后，那里就没有人住了。"];
const danish = ["Fyrvogteren tænder lampen i skumringen.", "Hun tæller skibene der sejler forbi skæret.", "Om vinteren er trappen dækket af is.", "Ingen har boet der siden stormen."];

const withLine = (lines: readonly string[], at: number, line: string): string[] => lines.map((old, index) => (index === at ? line : old));
const shown = <R extends RuleId>(rule: Rule<R>, view: SetView): ReturnType<typeof draftsOf<R>> => draftsOf(rule, view).filter(({ confidence }) => confidence >= 0.5);

describe("untranslated-segment", () => {
  it.each([
    ["sv", swedish, "one script"],
    ["th", thai, "another script"],
    ["zh", chinese, "another script"],
    ["da", danish, "one script"],
  ])("ng: an English sentence in the %s text", (language, lines) => {
    const view = setOf([articleOf("en", english), articleOf(language, withLine(lines, 1, english[1]!))]);
    expect(shown(untranslatedSegment, view)).toMatchObject([{ actual: english[1], data: { from: "en", segments: 1 }, place: { segment: 1 } }]);
  });

  it("says neighbours once, and a text that was not translated at all", () => {
    const twice = setOf([articleOf("en", english), articleOf("sv", [swedish[0]!, english[1]!, english[2]!, swedish[3]!])]);
    expect(shown(untranslatedSegment, twice)).toMatchObject([{ data: { segments: 2 } }]);
    const all = setOf([articleOf("en", english), articleOf("sv", english)]);
    expect(shown(untranslatedSegment, all)).toMatchObject([{ data: { segments: 4 } }]);
  });

  it.each<[string, string, string[]]>([
    ["translated", "sv", swedish],
    ["translated into another script", "th", thai],
    ["a near relative's sentence that is the same", "da", withLine(danish, 3, "Ingen vet det.")],
    ["names and numbers only", "sv", withLine(swedish, 1, "Ida Vik, Norrskär, 1874")],
    ["a product among words of the language", "zh", withLine(chinese, 1, "她用 Lampkeeper Pro 72mm 数船只。")],
    ["a short quotation kept in the original", "th", withLine(thai, 1, "เพลงชื่อ “Light of the north” ดังขึ้น")],
    ["an address", "th", withLine(thai, 1, "www.lampkeeper.example/how-to-light-a-lamp")],
  ])("ok: %s", (_, language, lines) => {
    expect(shown(untranslatedSegment, setOf([articleOf("en", english), articleOf(language, lines)]))).toEqual([]);
  });
});

/** The target lacks sentences 1 and 2 of the source. */
const gap: LooseBead[] = [[[0], [0]], [[1], []], [[2], []], [[3], [1]]];

describe("missing-segment", () => {
  it("names neighbours once, at the empty place in the translation where they belong", () => {
    const [source, target] = [articleOf("en", english), articleOf("th", [thai[0]!, thai[3]!])];
    const found = shown(missingSegment, setOf([source, target], { beads: [gap] }));
    expect(found).toMatchObject([{ data: { sourceLanguage: "en", segments: 2 }, actual: "", place: { segment: 0, span: { start: thai[0]!.length, end: thai[0]!.length } } }]);
    expect(found[0]!.place.article).toBe(target);
    expect(found[0]!.related.map(({ article, segment }) => [article.language, segment])).toEqual([["en", 1], ["en", 2]]);
  });

  it("knows what is missing at the very beginning", () => {
    const view = setOf([articleOf("en", english.slice(0, 2)), articleOf("zh", [chinese[1]!])], { beads: [[[[0], []], [[1], [0]]]] });
    expect(shown(missingSegment, view)).toMatchObject([{ place: { segment: 0, span: { start: 0, end: 0 } } }]);
  });

  it.each<[string, Line[], LooseBead[]]>([
    ["page furniture", [english[0]!, { text: "Comments (0)", kind: "furniture" }], [[[0], [0]], [[1], []]]],
    ["a caption", [english[0]!, { text: "The lamp at dusk. (Photo: Ida Vik)", kind: "caption" }], [[[0], [0]], [[1], []]]],
    ["what the alignment is not sure of", [english[0]!, english[1]!], [[[0], [0]], [[1], [], 0.4]]],
  ])("ok: %s", (_, lines, beads) => {
    expect(shown(missingSegment, setOf([articleOf("en", lines), articleOf("sv", [swedish[0]!])], { beads: [beads] }))).toEqual([]);
  });
});

describe("extra-segment", () => {
  it("names what has no source, with the sentence it follows", () => {
    const view = setOf([articleOf("en", [english[0]!, english[3]!]), articleOf("sv", swedish)], { beads: [[[[0], [0]], [[], [1]], [[], [2]], [[1], [3]]]] });
    const found = shown(extraSegment, view);
    expect(found).toMatchObject([{ actual: swedish[1], data: { segments: 2, moved: false } }]);
    expect(found[0]!.related[0]).toMatchObject({ segment: 0, article: { language: "en" } });
    expect(shown(missingSegment, view)).toEqual([]);
  });

  it("says a sentence that stands elsewhere as moved, and not as missing too", () => {
    const view = setOf([articleOf("en", english), articleOf("sv", [swedish[1]!, swedish[0]!, swedish[2]!, swedish[3]!])], { beads: [[[[0], [1]], [[1], [0]], [[2], [2]], [[3], [3]]]] });
    const [alignment] = view.alignments;
    const marked = { ...view, alignments: [{ ...alignment!, beads: alignment!.beads.map((bead, at) => (at === 1 ? { ...bead, moved: true as const } : bead)) }] };
    expect(shown(extraSegment, marked)).toMatchObject([{ data: { moved: true }, actual: swedish[1] }]);
    expect(shown(missingSegment, marked)).toEqual([]);
  });

  it("leaves a translator the order of two neighbours in a paragraph", () => {
    const turned = articleOf("sv", [swedish[1]!, swedish[0]!, swedish[2]!, swedish[3]!]);
    const oneParagraph = { ...turned, segments: turned.segments.map((segment) => ({ ...segment, paragraph: 0 })) };
    const view = setOf([articleOf("en", english), oneParagraph], { beads: [[[[0], [1]], [[1], [0]], [[2], [2]], [[3], [3]]]] });
    const [alignment] = view.alignments;
    for (const which of [0, 1]) {
      const marked = { ...view, alignments: [{ ...alignment!, beads: alignment!.beads.map((bead, at) => (at === which ? { ...bead, moved: true as const } : bead)) }] };
      expect(shown(extraSegment, marked)).toEqual([]);
    }
  });
});
