import { describe, expect, it } from "vitest";
import type { Finding, RuleData, RuleId } from "../../src/check/types.ts";
import { compact } from "../../src/report/formats/compact.ts";
import { message } from "../../src/report/words/message.ts";
import { ruleWords } from "../../src/report/words/rules.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

const article = articleOf("sv", ["Hamnbolaget öppnade kajen."]);
const at = placeOf(article, "Hamnbolaget");
const say = <R extends RuleId>(rule: R, data: RuleData[R], given: object = {}): string => message({ ...findingOf(rule, data, { at } as never), ...given } as Finding);

describe("the words of findings", () => {
  it("say what, against what, how often", () => {
    const evidence = [{ form: "Hamnverket", count: 15, places: [] }];
    expect(say("inconsistent-rendering", { sourceForm: "Port Authority", sourceLanguage: "en", majority: "Hamnverket", across: "article" }, { evidence })).toBe(
      '"Hamnbolaget" for "Port Authority"; elsewhere "Hamnverket" (15 times)',
    );
    expect(say("inconsistent-rendering", { sourceForm: "Port Authority", sourceLanguage: "en", majority: "Hamnverket", across: "corpus" }, { evidence })).toContain("in other articles");
    expect(say("inconsistent-rendering", { sourceForm: "Port Authority", sourceLanguage: "en", majority: "Hamnverket", across: "corpus" }, { evidence: [{ form: "Hamnverket", count: 2, places: [at] }] })).toBe(
      `"Hamnbolaget" for "Port Authority"; in ${article.path} "Hamnverket" (twice)`,
    );
    expect(say("deprecated-term", { status: "deprecated", reason: "merged in 2019" }, { expected: ["Hamnverket", "verket"] })).toBe('"Hamnbolaget" is deprecated (merged in 2019); use "Hamnverket" or "verket"');
    expect(say("missing-term", { sourceForm: "quay", wanted: 1, found: 0 }, { expected: ["kaj"] })).toBe('no rendering of "quay" here; the glossary has "kaj"');
    expect(say("missing-term", { sourceForm: "quay", wanted: 3, found: 1 }, { expected: ["kaj"] })).toBe('"quay" stands 3 times in the source, its rendering once here; use "kaj"');
    expect(say("untranslated-term", { from: "en", policy: "translate" }, { expected: ["kaj"] })).toBe('"Hamnbolaget" is left in English; use "kaj"');
    expect(say("number-mismatch", { sourceText: "75", sourceValue: "75", targetValue: "57", what: "number" }, { actual: "57" })).toBe('number "57" against "75" in the source');
    expect(say("number-mismatch", { sourceText: "1.5 million", sourceValue: "1500000", targetValue: "150000", what: "number" }, { actual: "15万" })).toBe(
      'number "15万" (150000) against "1.5 million" (1500000) in the source',
    );
    expect(say("number-mismatch", { sourceText: "1950", sourceValue: "1950", what: "year" })).toBe('year "1950" of the source is not here');
    expect(say("omitted-name", { name: "Aurora", sourceLanguage: "en", present: 3, versions: 4 })).toBe('"Aurora" of the English text is not here; 3 of 4 versions have it');
    expect(say("missing-segment", { sourceLanguage: "en", segments: 2 })).toBe("2 sentences in a row of the English text missing here");
  });

  it("explain every rule with an example and a way out", () => {
    for (const [id, words] of Object.entries(ruleWords)) {
      expect(words.summary, id).toMatch(/^[a-z]/u);
      expect(words.detail.length, id).toBeGreaterThan(40);
      expect(words.example.wrong, id).not.toBe(words.example.right);
      expect(words.settle.length, id).toBeGreaterThan(20);
    }
  });
});

describe("compact", () => {
  it("is one line a finding, whatever the text holds", () => {
    const text = compact(reportOf([article], [findingOf("term-case", {}, { at, actual: "Hamn\r\nbolaget\u001b[0m" }), findingOf("term-case", {}, { at, severity: "error" })]));
    expect(text).toBe('article.sv.txt:1:1: warning: "Hamn bolaget\\u{1b}[0m": case matters here [term-case]\narticle.sv.txt:1:1: error: "Hamnbolaget": case matters here [term-case]\n');
  });
});
