import type { RuleId } from "../../../src/check/types.ts";
import { FAULTS, type Control, type Fault } from "./plant.ts";

interface Count {
  planted: number;
  found: number;
  others: number;
}

/** Counts by fault and language, and the tables of them. */
export class Tally {
  readonly #plants = new Map<string, Map<Fault | Control, Count>>();
  readonly #words = new Map<string, number>();
  readonly #alarms = new Map<string, RuleId[]>();
  readonly #withGlossary = new Map<string, number>();
  readonly #together = new Map<string, number>();

  /** One untouched text: what is said of it, and how much more with a glossary of its terms. */
  text(language: string, { words, alarms, withGlossary }: { words: number; alarms: readonly RuleId[]; withGlossary: number }): void {
    this.#withGlossary.set(language, (this.#withGlossary.get(language) ?? 0) + withGlossary);
    this.#words.set(language, (this.#words.get(language) ?? 0) + words);
    this.#alarms.set(language, [...(this.#alarms.get(language) ?? []), ...alarms]);
  }

  /** What is said across all untouched articles of a language. */
  together(language: string, alarms: number): void {
    this.#together.set(language, alarms);
  }

  plant(language: string, fault: Fault | Control, { found, others }: { found: boolean; others: number }): void {
    const count = this.#count(language, fault);
    count.planted += 1;
    count.found += found ? 1 : 0;
    count.others += others;
  }

  tables(): string {
    const languages = [...this.#words.keys()];
    const recall = FAULTS.map((fault) => [fault, ...languages.map((language) => share(this.#count(language, fault))), share(this.#sum([fault], languages))]);
    const facts: [string, (languages: readonly string[]) => string][] = [
      ["all faults", (of) => share(this.#sum(FAULTS, of))],
      ["pronoun flagged", (of) => share(this.#sum(["pronoun"], of))],
      ["role flagged", (of) => share(this.#sum(["role"], of))],
      ["source words", (of) => String(this.#wordsIn(of))],
      ["findings on untouched text", (of) => String(this.#alarmsIn(of).length)],
      ["per 1,000 words", (of) => ((1000 * this.#alarmsIn(of).length) / this.#wordsIn(of)).toFixed(2)],
      ["more with a glossary", (of) => String(of.reduce((sum, language) => sum + (this.#withGlossary.get(language) ?? 0), 0))],
      ["across untouched articles", (of) => String(of.reduce((sum, language) => sum + (this.#together.get(language) ?? 0), 0))],
      ["precision", (of) => this.#precision(of)],
    ];
    const rest = facts.map(([name, of]) => [name, ...languages.map((language) => of([language])), of(languages)]);
    const rules = [...new Set(this.#alarmsIn(languages))].sort().map((rule) => `${rule} ${this.#alarmsIn(languages).filter((one) => one === rule).length}`);
    return [row(["fault", ...languages, "all"]), row(["---", ...languages.map(() => "---"), "---"]), ...[...recall, ...rest].map(row), "", `On untouched text: ${rules.join(", ") || "nothing"}`].join("\n");
  }

  /** Of what is said of planted texts and, once each, of the untouched ones: how much is a fault that was planted. */
  #precision(languages: readonly string[]): string {
    const { found, others } = this.#sum(FAULTS, languages);
    const controls = this.#sum(["pronoun", "role"], languages);
    const said = found + others + controls.found + this.#alarmsIn(languages).length;
    return said === 0 ? "-" : (found / said).toFixed(2).replace(/^0/u, "");
  }

  #sum(faults: readonly (Fault | Control)[], languages: readonly string[]): Count {
    const counts = faults.flatMap((fault) => languages.map((language) => this.#count(language, fault)));
    const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
    return { planted: sum("planted"), found: sum("found"), others: sum("others") };
  }

  #count(language: string, fault: Fault | Control): Count {
    const own = this.#plants.get(language) ?? new Map<Fault | Control, Count>();
    this.#plants.set(language, own);
    const count = own.get(fault) ?? { planted: 0, found: 0, others: 0 };
    own.set(fault, count);
    return count;
  }

  #wordsIn(languages: readonly string[]): number {
    return languages.reduce((sum, language) => sum + (this.#words.get(language) ?? 0), 0);
  }

  #alarmsIn(languages: readonly string[]): readonly RuleId[] {
    return languages.flatMap((language) => this.#alarms.get(language) ?? []);
  }
}

/** `7/9`. */
function share({ found, planted }: Count): string {
  return planted === 0 ? "-" : `${found}/${planted}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
