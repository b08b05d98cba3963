import { sourceSpan } from "../../article/positions.ts";
import { fixOf } from "../fixes.ts";
import { namedBeads } from "../names/vacancies/beads.ts";
import { variantsAmong } from "../names/across/alone.ts";
import { variantsAcross } from "../names/across/find.ts";
import { gleanNames } from "../names/across/glean.ts";
import type { GleanedNames } from "../names/across/gleaned.ts";
import { gleanedByLanguage } from "../names/across/open.ts";
import { findVariants } from "../names/variants/find.ts";
import { besideOf } from "../names/variants/beside.ts";
import type { Spot, Variant } from "../names/variants/types.ts";
import type { Draft, FormCount, Place, Rule } from "../types.ts";

/** How many places of the majority form a finding points to. */
const RELATED = 3;

/** How many places of a form it shows: a name of all articles stands in thousands. */
const PLACES = 50;

/** A slip less sure may be another word: it is told, not mended. */
const SAFE = 0.7;

/** One name spelt in several ways in one language: the odd form is named, with the form used more and where it stands. */
export const nameVariant: Rule<"name-variant", GleanedNames> = {
  id: "name-variant",
  severity: "warning",
  category: "terminology/inconsistent-use",

  *article(view, _context, set) {
    const versions = set === undefined ? [] : namedBeads(set, view);
    const beside = set === undefined || versions.length === 0 ? undefined : besideOf([set]);
    for (const variant of findVariants([view], { language: view.article.language, beside, versions })) yield draft(variant, "article");
  },

  glean: gleanNames,

  *corpus(sets, context) {
    for (const [language, articles] of gleanedByLanguage(sets, context)) {
      if (articles.length < 2) continue;
      // Said once for the whole article: a fix of the first place alone would part it from the others.
      for (const variant of variantsAcross(articles, language)) yield draft(variant, "corpus", { fixable: variant.oddSpots.length === 1 });
      for (const variant of variantsAmong(articles, language)) if (needsOthers(variant)) yield draft(variant, "corpus");
    }
  },
};

/** True where the odd form's own article cannot tell: the majority form does not stand there twice. */
function needsOthers({ spot, majoritySpots }: Variant): boolean {
  return majoritySpots.filter(({ view }) => view === spot.view).length < 2;
}

function draft(variant: Variant, across: "article" | "corpus", { fixable = true }: { readonly fixable?: boolean } = {}): Draft<"name-variant"> {
  const { spot, actual, expected, majority, difference, confidence, majoritySpots, oddSpots } = variant;
  const place = placeOf(spot);
  const evidence = [formCount(majority, majoritySpots), formCount(actual, oddSpots)];
  const safe = fixable && confidence >= SAFE && difference !== "case" && difference !== "script" && majoritySpots.length > oddSpots.length;
  const fix = safe ? fixOf(spot.view.article, spot.segment, spot, expected) : undefined;
  return {
    rule: "name-variant",
    data: { majority, difference, across },
    confidence,
    place,
    actual,
    expected: [expected],
    evidence,
    related: majoritySpots.slice(0, RELATED).map(placeOf),
    ...(fix && { fix }),
  };
}

function formCount(form: string, spots: readonly Spot[]): FormCount {
  return { form, count: spots.length, places: spots.slice(0, PLACES).map(placeOf) };
}

function placeOf({ view, segment, start, end }: Spot): Place {
  const { article } = view;
  return { article, segment, span: sourceSpan(article.segments[segment]!, start, end) };
}
