import type { Article } from "../../article/types.ts";
import type { Bead } from "../../align/types.ts";

/** Languages that write no space between sentences. */
const unspaced = /^(?:zh|ja|yue|bo)\b/iu;

/** Segments' texts as one. */
function joinedText(article: Article, indexes: readonly number[]): string {
  return indexes.map((index) => article.segments[index]!.text).join(unspaced.test(article.language) ? "" : " ");
}

/** Both sides of a bead as text; empty for the side of a deletion or insertion. */
export function textsOf(bead: Bead, source: Article, target: Article): readonly [source: string, target: string] {
  return [joinedText(source, bead.source), joinedText(target, bead.target)];
}

/** Control characters that XML and HTML cannot hold, and halves of characters, give way to the replacement character. */
const unspeakable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for XML and HTML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(unspeakable, "\uFFFD").replace(/[&<>"']/gu, (sign) => entities[sign]!);
}

/** At most so many decimals, without zeros at the end. */
export function rounded(value: number, decimals: number): number {
  const result = Number(value.toFixed(decimals));
  return result === 0 ? 0 : result;
}
