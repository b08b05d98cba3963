import type { Finding, RuleId } from "../../../src/check/types.ts";

interface Bin {
  right: number;
  wrong: number;
  confidence: number;
}

/** How often what is said with a confidence is the planted fault, by tenths of confidence and by rule. */
export class Reliability {
  readonly #bins = new Map<RuleId, Map<number, Bin>>();

  right(findings: readonly Finding[]): void {
    for (const { rule, confidence } of findings) this.#add(rule, confidence, "right");
  }

  wrong(findings: readonly Finding[]): void {
    for (const { rule, confidence } of findings) this.#add(rule, confidence, "wrong");
  }

  /** Cells are `mean confidence: right of said`. */
  table(): string {
    const rules = [...this.#bins.keys()].sort();
    const tenths = [...new Set(rules.flatMap((rule) => [...this.#bins.get(rule)!.keys()]))].sort((a, b) => a - b);
    const rows = tenths.map((tenth) => [`${tenth / 10} to ${(tenth + 1) / 10}`, ...rules.map((rule) => cell(this.#bins.get(rule)!.get(tenth)))]);
    return ["", ["confidence", ...rules], ["---", ...rules.map(() => "---")], ...rows].map((cells) => (typeof cells === "string" ? cells : `| ${cells.join(" | ")} |`)).join("\n");
  }

  #add(rule: RuleId, confidence: number, verdict: "right" | "wrong"): void {
    const bins = this.#bins.get(rule) ?? new Map<number, Bin>();
    this.#bins.set(rule, bins);
    const tenth = Math.min(9, Math.floor(confidence * 10));
    const bin = bins.get(tenth) ?? { right: 0, wrong: 0, confidence: 0 };
    bins.set(tenth, bin);
    bin[verdict] += 1;
    bin.confidence += confidence;
  }
}

function cell(bin: Bin | undefined): string {
  if (bin === undefined) return "";
  const said = bin.right + bin.wrong;
  return `${(bin.confidence / said).toFixed(2)}: ${bin.right} of ${said}`;
}
