import type { ArticleView, NameMention } from "../types.ts";
import { mineCased } from "./cased.ts";
import type { Line } from "./cased.ts";
import { mineForeign } from "./foreign.ts";
import { mineSpaced } from "./spaced.ts";
import { mineUnspaced } from "./unspaced.ts";

/** How a language writes names: with capitals, with spaces alone, or with neither. */
export function writing(language: string): "cased" | "spaced" | "unspaced" {
  if (/^(th|lo|km|my|zh|zt|ja|yue|wuu|bo|dz)\b/u.test(language)) return "unspaced";
  return /^(ar|fa|ur|he|yi|hi|mr|ne|bn|ta|te|pa|gu|kn|ml|si|ko|ka|am|ps|ckb|sd|ug|dv)\b/u.test(language) ? "spaced" : "cased";
}

/**
 * Proper names in running text, with no tagger and no list of names, in text order. Confidence is meant: below 0.5 the form may be an
 * ordinary word (a German noun, a recurring compound in a script without spaces). Names of the glossary are found as well.
 */
export function mineNames(view: Pick<ArticleView, "article" | "segments" | "mentions">): NameMention[] {
  const { article, segments } = view;
  const lines: readonly Line[] = segments.map((segment) => ({ segment, text: article.segments[segment]!.text }));
  const way = writing(article.language);
  if (way === "cased") return [...mineCased(lines, article.language)];
  const own = way === "spaced" ? mineSpaced(lines, article.language) : mineUnspaced(lines, article.language);
  return [...own, ...mineForeign(lines)].sort((a, b) => a.segment - b.segment || a.span.start - b.span.start || b.span.end - a.span.end);
}
