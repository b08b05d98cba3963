import { perObject } from "../lazy.ts";
import type { ArticleView } from "../types.ts";
import { numberReader } from "./find.ts";
import type { NumberMention } from "./types.ts";

/** The numbers of each of an article's own segments, by segment index; read once for all rules. */
export const numbersOfView = perObject(({ article, segments }: ArticleView): ReadonlyMap<number, readonly NumberMention[]> => {
  const read = numberReader(article.language);
  return new Map(segments.map((segment) => [segment, read(article.segments[segment]!.text)]));
});
