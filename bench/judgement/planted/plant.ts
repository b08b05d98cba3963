import type { RuleId } from "../../../src/check/types.ts";
import type { Line, Topic } from "./articles.ts";
import type { Policy } from "./glossary.ts";
import type { Spot } from "./names.ts";

export const FAULTS = [
  "misspelt", "left in Latin", "out of Latin", "otherwise (body)", "otherwise (term)", "left in source", "number", "year", "percentage", "date",
  "dropped", "deprecated", "required", "mixed", "across", "across (body)", "across (name)", "across (script)", "across (slogan)",
] as const;
export type Fault = (typeof FAULTS)[number];

/** What must not be flagged: a pronoun or a role for a name that earlier sentences have. */
export type Control = "pronoun" | "role";

/** A translation with one fault. */
export interface Plant {
  readonly fault: Fault | Control;
  /** A finding of another rule at the place does not count. */
  readonly rules: readonly RuleId[];
  readonly mark: string;
  readonly right: string;
  readonly wrong: string;
  /** The translation with the fault in it. */
  readonly lines: readonly string[];
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Runs with a generated glossary. */
  readonly glossary?: Policy;
  /** Line from which on the faulty text is an article of its own beside the right one. */
  readonly cut?: number;
  /** The right article ends where the faulty one begins; else it is the whole text. */
  readonly apart?: true;
}

/** A translation of a topic as faults are planted in it. */
export interface Text {
  readonly topic: Topic;
  readonly language: string;
  readonly lines: readonly Line[];
  readonly english: readonly Line[];
  readonly marks: readonly string[];
}

export function textOf(topic: Topic, language: string): Text {
  const lines = topic.lines.get(language)!;
  return { topic, language, lines, english: topic.lines.get("en")!, marks: [...new Set(lines.flatMap(({ marked }) => marked.map(({ mark }) => mark)))] };
}

/** Languages of the bench that write names in another script. */
export const NON_LATIN = new Set(["th", "zh", "ja", "ar", "ru"]);

/** Latin words in a Thai text stand between spaces. */
export function latin(words: string, { text, language, lines }: { text: Spot; language: string; lines: readonly Line[] }): string {
  if (language !== "th") return words;
  const { text: line } = lines[text.line]!;
  const isOpen = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
  return `${isOpen(line[text.start - 1]) ? " " : ""}${words}${isOpen(line[text.end]) ? " " : ""}`;
}

/** What stands for a mark in the English line. */
export function englishAt({ english }: Text, { line, mark }: Spot): string | undefined {
  return english[line]!.marked.find((one) => one.mark === mark)?.text;
}
