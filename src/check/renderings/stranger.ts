import type { Asking, Form } from "./agreement.ts";
import type { BeadText } from "./beads.ts";
import { firstWord } from "./scene.ts";
import type { Scene, Span } from "./scene.ts";
import { dot, spanVector } from "./side.ts";
import type { Line } from "./side.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Stranger extends Span {
  /** 0 to 1: how little the source explains it, for a word that says much. */
  readonly strangeness: number;
  readonly offset: number;
  /** How much stranger it is than the next strangest content word of the bead. */
  readonly gap: number;
}

/** What stands in many beads with the majority form is not what was put in its stead. */
export function isUsual(word: string, majority: Form | undefined, words: Vocabulary): boolean {
  if (majority === undefined) return false;
  const holding = words.beadsWithWord(word);
  return [...majority.inside].filter((position) => holding.has(position)).length > USUAL * majority.inside.size;
}
const USUAL = 0.3;

/** What stands in a term's stead is mostly near it in meaning, or a compound with a part of it (Baggererlaubnis for Baggergenehmigung). */
export const KINSHIP = 0.5;

export function kinship(line: Line, from: number, to: number, majority: Form | undefined): number {
  const vector = majority && spanVector(line, from, to);
  if (vector === undefined) return 0;
  return Math.max(0, ...majority!.form.words.map((word) => (word.vector === undefined ? 0 : dot(vector, word.vector))));
}

/** The content word of the target that no source word explains, near the place where the term should stand. */
export function stranger(bead: BeadText, asking: Asking, majority: Form | undefined, { isContent, words }: Scene): Stranger | undefined {
  const { target, cosines, sourceWords, targetWords } = bead;
  const { occurrence } = asking;
  if (cosines.length === 0) return undefined;
  const place = (firstWord(bead, asking) + (occurrence.to - occurrence.from) / 2) / sourceWords;
  let best: (Stranger & { readonly value: number }) | undefined;
  let next = 0;
  let before = 0;
  for (const line of target) {
    for (let index = 0; index < line.words.length; index++) {
      if (!isContent(line, index)) continue;
      let explained = 0;
      for (let i = 0; i < sourceWords; i++) explained = Math.max(explained, cosines[i * targetWords + before + index]!);
      const offset = Math.abs((before + index + 0.5) / targetWords - place);
      const strangeness = Math.max(0, 1 - explained / 0.7) * Math.min(1, line.weights[index]! / 4) * (1 - 0.5 * offset);
      const { key } = line.words[index]!;
      const value = strangeness + KINSHIP * kinship(line, index, index + 1, majority);
      if (value <= next || isUsual(key, majority, words)) continue;
      if (best !== undefined && value <= best.value) next = value;
      else {
        next = best?.value ?? 0;
        best = { line, from: index, to: index + 1, key, strangeness, offset, value, gap: 0 };
      }
    }
    before += line.words.length;
  }
  return best && { ...best, gap: best.value - next };
}
