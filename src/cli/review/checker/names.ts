import type { Article } from "../../../article/types.ts";
import { countForms, overlap, placeOf } from "../../../check/places.ts";
import type { Finding, Place, RenderedTerm, Rendering, RuleId, SetView } from "../../../check/types.ts";
import { textSpan } from "../../../tui/review/context.ts";
import type { ConceptCell, ConceptRow } from "../../../tui/review/port.ts";

/** From here on a rendering is believed, and a reviser would rather mend what stands there. */
const likely = 0.5;

/** Names that no glossary knows, with the renderings that are likelier right than wrong. */
export function namesOf(view: SetView): RenderedTerm[] {
  return view
    .renderings()
    .filter(({ kind, concept }) => kind === "name" && concept === undefined)
    .map((term) => ({ ...term, renderings: term.renderings.map((one) => (one.confidence >= likely ? wholeName(one, view) : unplaced(one))) }));
}

/** What is alike in the spellings of a name may be a part of it: of "Olof Brant" beside "Olof Brandt", the first name. The whole is shown. */
function wholeName(rendering: Rendering, view: SetView): Rendering {
  const { target } = rendering;
  const span = target === undefined ? undefined : textSpan(target.article, target.segment, target.span);
  if (target === undefined || span === undefined) return rendering;
  const whole = view.view(target.article).names().find((name) => name.segment === target.segment && name.span.start <= span.start && name.span.end >= span.end);
  return whole === undefined ? rendering : { ...rendering, target: placeOf(target.article, target.segment, whole.span) };
}

function unplaced({ target: _, ...rendering }: Rendering): Rendering {
  return rendering;
}

/** One row a name, over all versions: those first where a version is not as the others, then by how often the source has them. */
export function nameRows(view: SetView, findings: readonly Finding[]): ConceptRow[] {
  const { set, alignments } = view;
  const byForm = new Map<string, RenderedTerm[]>();
  for (const term of namesOf(view)) byForm.set(term.sourceForm, [...(byForm.get(term.sourceForm) ?? []), term]);
  const rows = [...byForm].map(([form, terms]): ConceptRow & { readonly count: number } => {
    const mentions = distinct(terms.flatMap(({ renderings }) => renderings.map(({ source }) => source)));
    const source = set.articles[0]!;
    const cells = alignments.map(({ target }) => cellOf(target, terms.find(({ alignment }) => alignment.target === target), findings));
    return { set: set.id, id: form, kind: "name", count: mentions.length, cells: [{ language: source.language, forms: countForms(mentions.map((place) => ({ form: wordsAt(place), place }))) }, ...cells] };
  });
  const isOdd = ({ cells }: ConceptRow): number => (cells.some(({ odd }) => odd !== undefined) ? 0 : 1);
  return rows
    .filter(({ cells }) => cells.some(({ language, forms }) => language !== set.articles[0]!.language && forms.length > 0))
    .sort((a, b) => isOdd(a) - isOdd(b) || b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ count: _, ...row }) => row);
}

function cellOf(article: Article, term: RenderedTerm | undefined, findings: readonly Finding[]): ConceptCell {
  const renderings = term?.renderings ?? [];
  const places = distinct(renderings.flatMap(({ target }) => target ?? []));
  const forms = countForms(places.map((place) => ({ form: wordsAt(place), place })));
  const isMisspelt = findings.some(({ rule, place }) => formRules.has(rule) && places.some((one) => overlap(one, place)));
  const odd = isMisspelt ? "drift" : oddness(renderings, forms.length);
  return { language: article.language, forms, ...(odd === undefined ? {} : { odd }) };
}

/** Rules that say of a name that it stands in another form than elsewhere. */
const formRules: ReadonlySet<RuleId> = new Set(["name-variant", "inconsistent-rendering"]);

function oddness(renderings: readonly Rendering[], forms: number): ConceptCell["odd"] {
  if (renderings.some(({ fault }) => (fault?.drift ?? 0) >= likely)) return "drift";
  if (renderings.some(({ fault }) => (fault?.loss ?? 0) >= likely)) return forms === 0 ? "absent" : "fewer";
  return undefined;
}

/** Two versions speak of one mention of the source each. */
function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.article.path}\n${place.span.start}`, place])).values()];
}

const wordsAt = ({ article, span }: Place): string => article.source.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
