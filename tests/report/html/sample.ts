import type { Finding, RenderedTerm, Rendering, Report } from "../../../src/check/types.ts";
import type { Article } from "../../../src/article/types.ts";
import { alignmentOf, articleOf } from "../../check/views.ts";
import { findingOf, placeOf } from "../reports.ts";

export const hostile = `</script><script>document.title="run"</script><img src=x onerror="document.title='run'">`;

const english = articleOf("en", ["The lighthouse of Dalarö opens in May.", `Visitors met ${hostile} there.`, "Keeper Amina Haddad has worked there for 12 years.", "Boats leave every hour.", "The tower is white.", "Amina Haddad paints it herself."]);
const thai = articleOf("th", ["ประภาคารดาลาเรอเปิดในเดือนพฤษภาคม", "ผู้มาเยือนได้พบ", "อามินา ฮัดดาด ทำงานที่นั่นมา 21 ปี", "เรือออกทุกชั่วโมง", "หอคอยเป็นสีขาว", "อามีนา ฮัดดาด ทาสีเอง"]);
const arabic = articleOf("ar", ["تفتح منارة دالارو في مايو.", "التقى الزوار هناك.", "تعمل الحارسة أمينة حداد هناك منذ 12 عاما.", "تغادر القوارب كل ساعة.", "البرج أبيض.", "أمينة الحداد تطليه بنفسها."]);
const chinese = articleOf("zh", ["达拉勒灯塔五月开放。", "游客在那里相遇。", "看守人阿米娜·哈达德在那里工作了12年。", "船每小时开一班。", "塔是白色的。"]);

const versions = [english, thai, arabic, chinese] as const;

const alignments = [
  alignmentOf(english, thai, [[[0], [0]], [[1], [1], 0.4], [[2], [2]], [[3], [3]], [[4], [4]], [[5], [5]]]),
  alignmentOf(english, arabic),
  alignmentOf(english, chinese),
];

function rendering(bead: number, target: Article, words: string, agrees = true): Rendering {
  return { bead, source: placeOf(english, "Amina Haddad", bead === 5 ? 1 : 0), target: placeOf(target, words), form: words, confidence: 0.9, agrees, ...(agrees ? {} : { fault: { drift: 0.9, loss: 0 } }) };
}

const renderings: RenderedTerm[] = [
  { alignment: alignments[0]!, sourceForm: "Amina Haddad", kind: "name", renderings: [rendering(2, thai, "อามินา ฮัดดาด"), rendering(5, thai, "อามีนา ฮัดดาด", false)] },
  { alignment: alignments[1]!, sourceForm: "Amina Haddad", kind: "name", renderings: [rendering(2, arabic, "أمينة حداد"), rendering(5, arabic, "أمينة الحداد", false)] },
  { alignment: alignments[2]!, sourceForm: "Amina Haddad", kind: "name", renderings: [rendering(2, chinese, "阿米娜·哈达德"), { bead: 5, source: placeOf(english, "Amina Haddad", 1), form: "", confidence: 0.9, agrees: false, fault: { drift: 0, loss: 0.9 } }] },
];

export const findings: Finding[] = [
  findingOf("number-mismatch", { sourceText: "12", sourceValue: "12", targetValue: "21", what: "number" }, { at: placeOf(thai, "21"), severity: "error", related: [placeOf(english, "12")], fingerprint: "a1" }),
  findingOf("name-variant", { majority: "อามินา ฮัดดาด", difference: "letters", across: "article" }, { at: placeOf(thai, "อามีนา ฮัดดาด"), expected: ["อามินา ฮัดดาด"], evidence: [{ form: "อามินา ฮัดดาด", count: 1, places: [placeOf(thai, "อามินา ฮัดดาด")] }], related: [placeOf(english, "Amina Haddad", 1), placeOf(thai, "อามินา ฮัดดาด")], fingerprint: "a2" }),
  findingOf("inconsistent-rendering", { sourceForm: "Amina Haddad", sourceLanguage: "en", majority: "أمينة حداد", across: "article" }, { at: placeOf(arabic, "أمينة الحداد"), related: [placeOf(english, "Amina Haddad", 1)], fingerprint: "a3" }),
  findingOf("missing-segment", { sourceLanguage: "en", segments: 1 }, { at: { article: chinese, segment: 4, span: { start: chinese.source.length, end: chinese.source.length } }, related: [placeOf(english, "Amina Haddad paints it herself.")], fingerprint: "a4" }),
  findingOf("untranslated-segment", { from: "en", segments: 1 }, { at: placeOf(english, hostile), severity: "info", fingerprint: "a5" }),
];

/** A report over one article in four languages and scripts; one sentence is hostile. */
export function sampleReport(given: Partial<Report> = {}): Report {
  return {
    samma: "1.2.3",
    model: { id: "samma-static-v1", sha256: "ab".repeat(32) },
    sets: [{ set: { id: "set", articles: versions }, alignments, renderings }],
    findings,
    suppressed: { baseline: 0, inline: 0, unsure: 0 },
    ...given,
  };
}
