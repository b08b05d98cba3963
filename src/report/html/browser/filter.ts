import type { PageData, PageFinding } from "../types.ts";

/** What is asked of the findings; an empty string asks nothing. */
export interface Wanted {
  readonly text: string;
  readonly severity: string;
  readonly rule: string;
  readonly language: string;
  readonly set: string;
  readonly new: string;
}

export const wantedKeys = ["text", "severity", "rule", "language", "set", "new"] as const;

/** Case and composition do not matter to a reader who looks for a word. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function haystack(data: PageData, finding: PageFinding): string {
  const quotes = [finding.at, ...(finding.beside === undefined ? [] : [finding.beside])];
  return folded([finding.message, finding.rule, finding.concept ?? "", ...quotes.flatMap(({ text, article }) => [data.texts[text] ?? "", data.articles[article]?.path ?? ""])].join("\n"));
}

/** The numbers of the findings that are wanted, in their order. */
export function wantedFindings(data: PageData, wanted: Wanted): number[] {
  const words = folded(wanted.text).split(/\s+/u).filter((word) => word !== "");
  return data.findings.flatMap((finding, number) => {
    if (wanted.severity !== "" && finding.severity !== wanted.severity) return [];
    if (wanted.rule !== "" && finding.rule !== wanted.rule) return [];
    if (wanted.language !== "" && finding.language !== wanted.language) return [];
    if (wanted.set !== "" && String(finding.set) !== wanted.set) return [];
    if (wanted.new !== "" && finding.fresh !== true) return [];
    if (words.length === 0) return [number];
    const text = haystack(data, finding);
    return words.every((word) => text.includes(word)) ? [number] : [];
  });
}
