import pc from "picocolors";
import { sourceSpan } from "../../article/positions.ts";
import type { Article } from "../../article/types.ts";
import type { KnownTerm, Occurrence, Verdict } from "../../glossary/insight/types.ts";
import type { Mention } from "../../glossary/types.ts";
import { locate } from "../range.ts";
import { excerpt } from "../text/excerpt.ts";
import { visible } from "../text/visible.ts";
import { languageName, plural, quote } from "../words/phrases.ts";

/** Where the words stand in one segment of an article. */
export interface PlacedOccurrence {
  readonly article: Article;
  readonly segment: number;
  readonly occurrence: Occurrence;
}

export interface WhyReport {
  readonly words: string;
  readonly terms: readonly KnownTerm[];
  readonly places: readonly PlacedOccurrence[];
  /** How many articles were read. */
  readonly articles: number;
}

export interface WhyFormatOptions {
  readonly color: boolean;
  readonly width: number;
}

const shapes: Readonly<Record<NonNullable<Mention["shape"]>, string>> = { base: "as written", suffix: "with an ending", changed: "inflected", compound: "first part of a compound" };

function termLine({ concept, language, term, place, form }: KnownTerm): string {
  const how = form === undefined || form === "base" ? "" : `, a form of ${quote(term.term)} (${shapes[form]})`;
  const mode = term.match === "inflected" ? "" : `, match: ${term.match}`;
  return `${concept.id}: ${languageName(language)}, ${term.status}${how}${mode}${term.reason === undefined ? "" : ` (${term.reason})`}  ${place.path}:${place.line}:${place.column}`;
}

/** What became of the words at one place, in words. */
function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "found":
      return `found as ${verdict.mention.concept.id} (${verdict.mention.term.status}, ${shapes[verdict.mention.shape ?? "base"]})`;
    case "covered":
      return `covered by ${quote(verdict.mention.actual)}, found as ${verdict.mention.concept.id}: the longest match wins`;
    case "inside":
      return `not found: it stands inside ${quote(verdict.word)}, which is another word`;
    case "case":
      return "not found: capitals tell this name or acronym from a common word (caseSensitive: false finds it in any case)";
    case "unknown":
      return "not found: the glossary has no such term in this language";
  }
}

/** What a term is in the glossary, where it was found, where not, and why. */
export function whyWords({ words, terms, places, articles }: WhyReport, { color, width }: WhyFormatOptions): string {
  const colors = pc.createColors(color);
  const known = terms.length === 0 ? [`${quote(visible(words))} is no term of the glossary`] : [`${quote(visible(words))} is`, ...terms.map((term) => `  ${visible(termLine(term))}`)];
  if (articles === 0) return `${known.join("\n")}\n`;
  const shown = places.flatMap(({ article, segment, occurrence }) => {
    const whole = article.segments[segment]!;
    const { before, words: actual, after } = excerpt(whole.text, occurrence.span.start, occurrence.span.end, Math.max(20, width - 4));
    const found = occurrence.verdict.kind === "found";
    const place = locate(article, sourceSpan(whole, occurrence.span.start, occurrence.span.end));
    return ["", `${colors.dim(visible(place))}  ${(found ? colors.green : colors.yellow)(visible(verdictWords(occurrence.verdict)))}`, `    ${before}${colors.bold(actual)}${after}`];
  });
  const found = places.filter(({ occurrence }) => occurrence.verdict.kind === "found").length;
  return `${[...known, ...shown, "", `${plural(places.length, "place")} in ${plural(articles, "article")}, found at ${found}`].join("\n")}\n`;
}
