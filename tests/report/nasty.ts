import type { Report } from "../../src/check/types.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf, reportOf } from "./reports.ts";

/** Words that would be markup, commands or controls in every format there is. */
export const nastyWords = "a<b>&\"'|`x`*_[y](http://z) @all #1 ::error::%0A ]]> \u001b[31m\u202e\u0007";
export const nastyPath = "drafts/q&a <1>,\n50%: färja.sv.txt";

const english = articleOf("en", ["The ferry Aurora left.", nastyWords], { path: "drafts/q.en.txt" });
const swedish = articleOf("sv", ["Färjan Aurora gick.", `${nastyWords} 船`], { path: nastyPath });

/** One finding of each severity; the first spans nasty words of an article with a nasty path, the second has a fix. */
export function nastyReport(given: Partial<Report> = {}): Report {
  const findings = [
    findingOf("untranslated-segment", { from: "en", segments: 1 }, { at: placeOf(swedish, "Färjan Aurora gick."), severity: "info", fingerprint: "1".repeat(16), related: [placeOf(english, "The ferry Aurora left.")] }),
    findingOf("deprecated-term", { status: "deprecated", reason: nastyWords }, { at: placeOf(swedish, "船"), severity: "error", fingerprint: "2".repeat(16), fix: { span: placeOf(swedish, "船").span, text: "båt" } }),
    findingOf("missing-segment", { sourceLanguage: "en", segments: 1 }, { at: { ...placeOf(swedish, "船"), span: { start: 19, end: 19 } }, actual: "", fingerprint: "3".repeat(16), related: [placeOf(english, nastyWords)] }),
  ];
  return { ...reportOf([english, swedish], findings, { baseline: 2 }), ...given };
}
