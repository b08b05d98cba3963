import { expect, it } from "vitest";
import type { GatheredKind } from "../../../src/check/mining/gather.ts";
import { typeOf } from "../../../src/check/mining/type-of.ts";

function typed(form: string, rendering: string, { kind = "name" as GatheredKind, count = 2, titled = 0, isNamed = true } = {}): string {
  const ids = Array.from({ length: count }, (_, index) => String(index));
  const mentions = new Map(ids.map((id) => [id, { path: "a.txt", span: { start: 0, end: 1 } }]));
  return typeOf({ form, kind, language: "en", isNamed, mentions, titled: new Set(ids.slice(0, titled)), targets: new Map([["th", { forms: new Map([[rendering, count]]), confidence: 1, beads: 1 }]]), evidence: [] });
}

it.each([
  ["UNCLOS", "UNCLOS", {}, "abbreviation"],
  ["Xi Jinping", "สีจิ้นผิง", {}, "person"],
  ["Ekberg", "เอกเบิร์ก", { titled: 1 }, "person"],
  ["Bergvik", "เบิร์กวิก", {}, "place"],
  ["Guangdong", "มณฑลกวางตุ้ง", {}, "place"],
  ["Reason Foundation", "มูลนิธิรีซัน", {}, "organization"],
  ["Nordland", "กระทรวงคมนาคม", {}, "organization"],
  ["Vietnams kommunistiska parti", "พรรคคอมมิวนิสต์เวียดนาม", { kind: "phrase" as const }, "organization"],
  ["Генеральный секретарь и президент", "เลขาธิการ", { kind: "phrase" as const, isNamed: false }, "title"],
  ["general secretary and president", "เลขาธิการและประธานาธิบดี", { kind: "phrase" as const, isNamed: false }, "title"],
  ["Belt and Road", "หนึ่งแถบหนึ่งเส้นทาง", { kind: "quotation" as const }, "slogan"],
  ["Agreement on basic principles guiding the settlement of sea issues", "ความตกลง", { kind: "quotation" as const }, "term"],
  ["GitHub", "กิตฮับ", {}, "term"],
  ["digital economy", "เศรษฐกิจดิจิทัล", { kind: "phrase" as const, isNamed: false }, "term"],
])("%s is a guess of its own", (form, rendering, options, type) => {
  expect(typed(form, rendering, options)).toBe(type);
});
