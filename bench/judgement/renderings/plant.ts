import type { Random } from "../../align/random.ts";
import type { JudgedTerm } from "../../../src/check/renderings/find.ts";
import type { Candidate } from "../../../src/check/renderings/candidates.ts";
import type { Pair } from "./texts.ts";

/** A sentence of the translation with one fault in it. */
export interface Plant {
  /** `otherwise`: a term in other words, or a name replaced by another. */
  readonly kind: "otherwise" | "dropped";
  /** What the source says. */
  readonly source: readonly string[];
  /** Line of the source and of the target. */
  readonly from: number;
  readonly line: number;
  readonly text: string;
}

/** A rendering this like the name is the name. */
const SPELT = 0.9;
/** A term must be rendered alike so often before another word is put in one place. */
const LEAST_USES = 4;
/** Faults of each kind in a pair. */
const MOST = 3;

/**
 * Faults put in where samma itself is sure of a rendering: names that both sides spell alike are left out, terms that are rendered alike everywhere get
 * a word of another text once.
 */
export function plantsFor(pair: Pair, judged: readonly JudgedTerm[], { strangers, random }: { strangers: readonly string[]; random: Random }): Plant[] {
  const place = ({ line, from, to }: Candidate): { segment: number; start: number; end: number } => ({ segment: line.segment, start: line.words[from]!.start, end: line.words[to - 1]!.end });
  const fault = (kind: Plant["kind"], form: string, from: number, span: Candidate, by: string): Plant => {
    const { segment, start, end } = place(span);
    const text = pair.to[segment]!;
    return { kind, source: [form], from, line: segment, text: (text.slice(0, start) + by + text.slice(end)).replace(/ {2,}/gu, " ").trim() || "…" };
  };
  const dropped = judged.filter(({ term }) => term.kind === "name").flatMap(({ term, asking }) =>
    asking.flatMap(({ occurrence, spans }) => {
      const span = spans.find(({ likeness }) => likeness >= SPELT);
      return span === undefined ? [] : [fault("dropped", term.form, occurrence.segment, span, "")];
    }),
  );
  const otherwise = judged.filter(({ term, asking, dissents }) => term.kind === "term" && asking.length >= LEAST_USES && dissents.length === 0).flatMap(({ term, asking, majority }) => {
    const { occurrence, spans } = asking[Math.floor(random() * asking.length)]!;
    const span = spans.find(({ key }) => key === majority?.form.key);
    const by = strangers[Math.floor(random() * strangers.length)];
    return span === undefined || by === undefined ? [] : [fault("otherwise", term.form, occurrence.segment, span, by)];
  });
  return [...sample(otherwise, random), ...sample(dropped, random)];
}

function sample<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < MOST) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
