import type { Place, RenderedTerm, Rendering, RuleContext, SetView } from "../../types.ts";
import { countForms } from "../../places.ts";
import { scriptShare } from "../../scripts.ts";
import { NOUNS_CASED } from "../dissent.ts";
import { isGlossarys, textAt } from "../versions.ts";
import { comparable } from "../words.ts";
import { gleanQuoted } from "./quoted.ts";
import { PLACES } from "./types.ts";
import type { Spot, Told } from "./types.ts";

/** How a set's translations tell names and slogans. What the glossary settles is left to its own rules. */
export function gleanTold(view: SetView, context: RuleContext): Told[] {
  const names = view.renderings().filter((term) => term.kind !== "term" && !isGlossarys(term, context));
  return [...names.flatMap((term) => gleanName(term, view, context) ?? []), ...view.alignments.flatMap((alignment) => gleanQuoted(alignment, view, context))];
}

function gleanName({ renderings: all, ...term }: RenderedTerm, { set }: SetView, { minimumBeadConfidence }: RuleContext): Told | undefined {
  const { alignment: { source, target, beads }, sourceForm, concept } = term;
  const renderings = all.filter(({ bead }) => beads[bead]!.confidence >= minimumBeadConfidence);
  const rendered = renderings.filter(isRendered);
  // Of a single mention what stands there is all there is to know, sure or not.
  const agreeing = renderings.length === 1 ? rendered : rendered.filter(({ agrees }) => agrees);
  const [written, ...others] = countForms(agreeing.map((one) => ({ form: textAt(one.target), place: one.target })));
  if (written === undefined) return undefined;
  const first = agreeing.find((one) => one.target === written.places[0])!;
  return {
    kind: "name",
    key: comparable(sourceForm),
    sourceForm,
    from: set.articles.indexOf(source),
    source: spot(first.source),
    to: set.articles.indexOf(target),
    ...(concept && { concept: concept.id }),
    form: written.form,
    count: agreeing.length,
    mentions: renderings.length,
    fit: agreeing.reduce((sum, { confidence }) => sum + confidence, 0) / agreeing.length,
    ...(written.places.every(isAmongForeign) && { amongForeign: true }),
    ...(written.places.some(isCased) && { isCased: true }),
    places: [written, ...others].flatMap(({ places }) => places).slice(0, PLACES).map(spot),
  };
}

const isRendered = (one: Rendering): one is Rendering & { readonly target: Place } => one.target !== undefined;

const spot = ({ segment, span }: Place): Spot => ({ segment, span });

/** Words of a script that is not the text's, with more of them on a side. */
function isAmongForeign({ article: { source, language }, span }: Place): boolean {
  const isForeign = (text: string | undefined): boolean => text !== undefined && scriptShare(text, language) === 0;
  if (!isForeign(source.slice(span.start, span.end))) return false;
  const before = /(\p{L})[^\p{L}]{1,2}$/u.exec(source.slice(Math.max(0, span.start - NEAR), span.start))?.[1];
  const after = /^[^\p{L}]{1,2}(\p{L})/u.exec(source.slice(span.end, span.end + NEAR))?.[1];
  return isForeign(before) || isForeign(after);
}
/** Code units that may hold a letter and what stands between words. */
const NEAR = 4;

function isCased({ article, segment, span }: Place): boolean {
  if (NOUNS_CASED.test(article.language) || !/^\p{Lu}/u.test(article.source.slice(span.start, span.end))) return false;
  const before = article.source.slice(article.segments[segment]!.span.start, span.start).trimEnd();
  return /[\p{L}\p{M}\p{N},;)]$/u.test(before);
}
