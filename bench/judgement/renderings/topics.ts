import { topics, LANGUAGES } from "../planted/articles.ts";
import { plantsOf } from "../planted/faults.ts";
import type { Plant } from "./plant.ts";
import type { Pair } from "./texts.ts";

/** A pair with what a person marked in it: faults, and what must not be taken for one. */
export interface MarkedPair {
  readonly pair: Pair;
  readonly plants: readonly Plant[];
  /** A pronoun or a role in a name's place. */
  readonly controls: readonly Plant[];
}

/** The articles of our own that may be tuned on, in every language. */
export function tuningTopics(): MarkedPair[] {
  return topics("tune").flatMap((topic) =>
    LANGUAGES.filter((language) => topic.lines.has(language)).map((language): MarkedPair => {
      const english = topic.lines.get("en")!;
      const from = english.map(({ text }) => text);
      const to = topic.lines.get(language)!.map(({ text }) => text);
      const pair = { id: `${topic.id} ${language}`, source: "en", target: language, from, to, beads: from.map((_, line) => [[line], [line]] as const) };
      const all = plantsOf(topic, language).filter(({ cut }) => cut === undefined);
      const plant = ({ fault, mark, line, lines }: (typeof all)[number]): Plant => ({
        kind: fault.startsWith("otherwise") ? "otherwise" : "dropped",
        source: english.flatMap(({ text, marked }) => marked.filter((one) => one.mark === mark).map(({ start, end }) => text.slice(start, end))),
        from: line,
        line,
        text: lines[line]!,
      });
      return {
        pair,
        plants: all.filter(({ fault }) => fault.startsWith("otherwise") || fault === "dropped").map(plant),
        controls: all.filter(({ fault }) => fault === "pronoun" || fault === "role").map(plant),
      };
    }),
  );
}
