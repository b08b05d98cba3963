import { lines } from "../../../article/positions.ts";
import type { Article, Span } from "../../../article/types.ts";
import type { Place } from "../../../check/types.ts";
import { textRange } from "../../text/sentence.ts";
import type { Quote } from "../types.ts";
import type { Texts } from "./texts.ts";

/** Code units shown at either side of the words; a sentence is rarely longer, a file without line ends is. */
const room = 400;

/** Not between the two halves of a character. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

function clip(text: string, { start, end }: Span): Span & { readonly text: string } {
  if (text.length <= 3 * room) return { text, start, end };
  const last = Math.min(end, start + 2 * room);
  const from = whole(text, Math.max(0, start - room));
  const to = whole(text, Math.min(text.length, last + room));
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  return { text: `${head}${text.slice(from, to)}${to < text.length ? "…" : ""}`, start: start + shift, end: whole(text, last) + shift };
}

/** Quotes places; articles by their number on the page. */
export class Quoting {
  readonly #numbers: ReadonlyMap<Article, number>;
  readonly #texts: Texts;

  constructor(numbers: ReadonlyMap<Article, number>, texts: Texts) {
    this.#numbers = numbers;
    this.#texts = texts;
  }

  quote({ article, segment: index, span }: Place): Quote {
    const segment = article.segments[index];
    const { text, start, end } =
      segment === undefined ? { text: article.source.slice(span.start, span.end), start: 0, end: 0 } : clip(segment.text, textRange(segment, span));
    return { article: this.#numbers.get(article) ?? -1, segment: index, line: lines(article).position(span.start).line, text: this.#texts.number(text), start, end };
  }
}
