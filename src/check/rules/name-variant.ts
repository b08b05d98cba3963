import { sourceSpan } from "../../article/positions.ts";
import { fixOf } from "../fixes.ts";
import { namedBeads } from "../names/vacancies/beads.ts";
import { variantsAcross } from "../names/across/find.ts";
import { findVariants } from "../names/variants/find.ts";
import { besideOf } from "../names/variants/beside.ts";
import type { Spot, Variant } from "../names/variants/types.ts";
import type { ArticleView, Draft, FormCount, Place, Rule, SetView } from "../types.ts";

/** How many places of the majority form a finding points to. */
const RELATED = 3;

/** A slip less sure may be another word: it is told, not mended. */
const SAFE = 0.7;

/** One name spelt in several ways in one language: the odd form is named, with the form used more and where it stands. */
export const nameVariant: Rule<"name-variant"> = {
  id: "name-variant",
  severity: "warning",
  category: "terminology/inconsistent-use",

  *article(view, _context, set) {
    const versions = set === undefined ? [] : namedBeads(set, view);
    const beside = set === undefined || versions.length === 0 ? undefined : besideOf([set]);
    for (const variant of findVariants([view], { language: view.article.language, beside, versions })) yield draft(variant, "article");
  },

  *corpus(views) {
    const beside = besideOf(views);
    for (const [language, articles] of byLanguage(views)) {
      if (articles.length < 2) continue;
      const across = variantsAcross(views, language);
      const told = across.flatMap(({ oddSpots }) => oddSpots);
      const byLetters = findVariants(articles, { language, beside }).filter(({ spot }) => !told.some((other) => isSameWord(spot, other)));
      // Said once for the whole article: a fix of the first place alone would part it from the others.
      for (const variant of across) yield draft(variant, "corpus", { fixable: variant.oddSpots.length === 1 });
      for (const variant of byLetters) if (needsOthers(variant)) yield draft(variant, "corpus");
    }
  },
};

function byLanguage(views: readonly SetView[]): ReadonlyMap<string, readonly ArticleView[]> {
  const groups = new Map<string, ArticleView[]>();
  for (const view of views.flatMap(({ articles }) => articles)) {
    const group = groups.get(view.article.language);
    if (group === undefined) groups.set(view.article.language, [view]);
    else group.push(view);
  }
  return groups;
}

/** True where the odd form's own article cannot tell: the majority form does not stand there twice. */
function needsOthers({ spot, majoritySpots }: Variant): boolean {
  return majoritySpots.filter(({ view }) => view === spot.view).length < 2;
}

function isSameWord(a: Spot, b: Spot): boolean {
  return a.view === b.view && a.segment === b.segment && a.start < b.end && b.start < a.end;
}

function draft(variant: Variant, across: "article" | "corpus", { fixable = true }: { readonly fixable?: boolean } = {}): Draft<"name-variant"> {
  const { spot, actual, expected, majority, difference, confidence, majoritySpots, oddSpots } = variant;
  const place = placeOf(spot);
  const evidence: readonly FormCount[] = [
    { form: majority, count: majoritySpots.length, places: majoritySpots.map(placeOf) },
    { form: actual, count: oddSpots.length, places: oddSpots.map(placeOf) },
  ];
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

function placeOf({ view, segment, start, end }: Spot): Place {
  const { article } = view;
  return { article, segment, span: sourceSpan(article.segments[segment]!, start, end) };
}
