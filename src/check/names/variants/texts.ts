import type { Word } from "../words.ts";
import { wordsOf } from "../words.ts";
import type { Views } from "./types.ts";

/** A segment's text with its words, cut once for all searches. */
export interface Text {
  readonly view: Views[number];
  readonly segment: number;
  readonly text: string;
  readonly words: readonly Word[];
}

export function textsOf(views: Views): readonly Text[] {
  return views.flatMap((view) => view.segments.map((segment) => {
    const { text } = view.article.segments[segment]!;
    return { view, segment, text, words: wordsOf(text) };
  }));
}
