import type { ArticleView } from "../../types.ts";
import type { Spot } from "../variants/types.ts";
import { stemsOf } from "./stems.ts";

/** A run of letters: a word, or one part of a hyphened one. */
export interface Part extends Spot {
  readonly text: string;
  readonly stems: readonly string[];
}

/** Latin letters and those of another script are two words where they touch. */
const LETTERS = /(?:\p{Script=Latin}\p{M}*)+|(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/gu;

/** A text's words, cut at hyphens and apostrophes too, by segment, with what they may be forms of. */
export class Words {
  readonly language: string;
  readonly #parts = new Map<number, readonly Part[]>();
  readonly #byText = new Map<string, Part[]>();
  readonly #byStem = new Map<string, Part[]>();

  constructor(view: ArticleView) {
    this.language = view.article.language;
    const texts = new Map(view.segments.map((segment) => [segment, [...view.article.segments[segment]!.text.matchAll(LETTERS)]]));
    const known = new Set([...texts.values()].flatMap((found) => found.map(([text]) => text)));
    for (const [segment, found] of texts) {
      const parts = found.map(({ 0: text, index }): Part => {
        const stems = this.#byText.get(text)?.[0]!.stems ?? stemsOf(text, this.language, (rest) => known.has(rest));
        return { view, segment, start: index, end: index + text.length, text, stems };
      });
      this.#parts.set(segment, parts);
      for (const part of parts) {
        push(this.#byText, part.text, part);
        for (const stem of part.stems) push(this.#byStem, stem, part);
      }
    }
  }

  in(segments: readonly number[]): readonly Part[] {
    return segments.flatMap((segment) => this.#parts.get(segment) ?? []);
  }

  /** Words that may be forms of the stem. */
  of(stem: string): readonly Part[] {
    return this.#byStem.get(stem) ?? [];
  }

  written(text: string): readonly Part[] {
    return this.#byText.get(text) ?? [];
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
