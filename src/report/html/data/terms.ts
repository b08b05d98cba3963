import type { Language } from "../../../article/types.ts";
import type { Finding, Place, RenderedTerm, Rendering, Report } from "../../../check/types.ts";
import type { PageTerm, Quote, TermForm } from "../types.ts";
import type { Quoting } from "./quotes.ts";

/** Above it, a reviser would take the form for another word than elsewhere. */
const oddAbove = 0.5;
const mostQuotes = 4;
const mostTerms = 400;

interface FormUse {
  readonly rendering: Rendering;
  readonly odd: boolean;
}

interface TermUse {
  readonly label: string;
  readonly kind: RenderedTerm["kind"];
  readonly concept?: string;
  readonly source: Language;
  /** By language, then by form in its comparable spelling. */
  readonly forms: Map<Language, Map<string, FormUse[]>>;
}

const placeKey = ({ article, span }: Place): string => `${article.path}\0${span.start}`;

/** One row for a concept, or for a name or word of the source, over all sets. */
function termUses(report: Report): TermUse[] {
  const marked = new Set(report.findings.map(({ place }) => placeKey(place)));
  const isOdd = ({ target, fault, form }: Rendering): boolean => form !== "" && ((fault?.drift ?? 0) > oddAbove || (target !== undefined && marked.has(placeKey(target))));
  const uses = new Map<string, TermUse>();
  for (const term of report.sets.flatMap(({ renderings = [] }) => renderings)) {
    const source = term.alignment.source.language;
    const key = term.concept === undefined ? `${source}\0${term.sourceForm}` : `\0${term.concept.id}`;
    let use = uses.get(key);
    if (use === undefined) uses.set(key, (use = { label: term.sourceForm, kind: term.kind, source, forms: new Map(), ...(term.concept === undefined ? {} : { concept: term.concept.id }) }));
    const { language } = term.alignment.target;
    const forms = use.forms.get(language) ?? new Map<string, FormUse[]>();
    use.forms.set(language, forms);
    for (const rendering of term.renderings) {
      const form = forms.get(rendering.form) ?? [];
      forms.set(rendering.form, form);
      form.push({ rendering, odd: isOdd(rendering) });
    }
  }
  return [...uses.values()];
}

const wordsAt = ({ article, span }: Place): string => article.source.slice(span.start, span.end);

/** The spelling used most; of equals, the first by code units. */
function spelling(uses: readonly FormUse[]): string {
  const counts = new Map<string, number>();
  for (const { rendering } of uses) {
    const words = rendering.target === undefined ? rendering.form : wordsAt(rendering.target);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function quotesOf({ source, target }: Rendering, quoting: Quoting): readonly [Quote, Quote?] {
  return target === undefined ? [quoting.quote(source)] : [quoting.quote(source), quoting.quote(target)];
}

function formOf(form: string, uses: readonly FormUse[], quoting: Quoting): TermForm {
  return {
    form: form === "" ? "" : spelling(uses),
    count: uses.length,
    odd: uses.some(({ odd }) => odd),
    quotes: uses.slice(0, mostQuotes).map(({ rendering }) => quotesOf(rendering, quoting)),
  };
}

/** Most used first, what is missing last. */
const byUse = (a: TermForm, b: TermForm): number => Number(a.form === "") - Number(b.form === "") || b.count - a.count || (a.form < b.form ? -1 : 1);

function renderedTerms(report: Report, quoting: Quoting): PageTerm[] {
  return termUses(report)
    .filter(({ kind, forms }) => kind !== "term" || [...forms.values()].some((byForm) => [...byForm.values()].flat().some(({ odd }) => odd)))
    .map(({ label, concept, source, forms }) => {
      const cells = [...forms].map(([language, byForm]) => ({ language, forms: [...byForm].map(([form, uses]) => formOf(form, uses, quoting)).sort(byUse) }));
      const all = cells.flatMap((cell) => cell.forms);
      const count = Math.max(0, ...cells.map((cell) => cell.forms.reduce((sum, form) => sum + form.count, 0)));
      return { label, ...(concept === undefined ? {} : { concept }), source, count, odd: all.filter(({ odd }) => odd).length, cells };
    });
}

/** Names that are spelt in several ways in one language: rows of their own, from what the findings counted. */
function variantTerms(findings: readonly Finding[], quoting: Quoting): PageTerm[] {
  const rows = new Map<string, { readonly label: string; readonly language: Language; readonly forms: Map<string, TermForm> }>();
  for (const finding of findings) {
    if (finding.rule !== "name-variant" || finding.evidence.length === 0) continue;
    const { majority } = finding.data;
    const { language } = finding.place.article;
    const key = `${language}\0${majority}`;
    const row = rows.get(key) ?? { label: majority, language, forms: new Map<string, TermForm>() };
    rows.set(key, row);
    const odd = { form: finding.actual, count: 1, places: [finding.place] };
    for (const { form, count, places } of [...finding.evidence, ...(finding.evidence.some(({ form }) => form === finding.actual) ? [] : [odd])]) {
      const quotes = places.slice(0, mostQuotes).map((place) => [quoting.quote(place)] as const);
      row.forms.set(form, { form, count, odd: form !== majority, quotes });
    }
  }
  return [...rows.values()].map(({ label, language, forms }) => {
    const all = [...forms.values()].sort(byUse);
    return { label, source: language, count: all.reduce((sum, { count }) => sum + count, 0), odd: all.filter(({ odd }) => odd).length, cells: [{ language, forms: all }] };
  });
}

/** What a reader should look at first comes first: terms with odd forms, then concepts of the glossary, then by use. */
function byInterest(a: PageTerm, b: PageTerm): number {
  return (
    Number(b.odd > 0) - Number(a.odd > 0) ||
    Number(b.concept !== undefined) - Number(a.concept !== undefined) ||
    b.count - a.count ||
    (a.label < b.label ? -1 : a.label > b.label ? 1 : a.source < b.source ? -1 : 1)
  );
}

/** The table of terms by language. */
export function termsOf(report: Report, quoting: Quoting): PageTerm[] {
  const rendered = renderedTerms(report, quoting);
  const shown = new Set(rendered.flatMap(({ cells }) => cells.flatMap(({ language, forms }) => forms.map(({ form }) => `${language}\0${form}`))));
  const isShown = ({ source, cells }: PageTerm): boolean => cells.every(({ forms }) => forms.every(({ form }) => shown.has(`${source}\0${form}`)));
  const variants = variantTerms(report.findings, quoting).filter((term) => !isShown(term));
  return [...rendered, ...variants].sort(byInterest).slice(0, mostTerms);
}
