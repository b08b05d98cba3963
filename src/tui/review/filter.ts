import type { Finding } from "../../check/types.ts";
import { message } from "../../report/words/message.ts";
import { facetNames, severities, type FacetName, type Filter, type Sort, type State } from "./state.ts";

/** What a finding is called in a facet: its rule, its language … */
function facetValue(finding: Finding, facet: FacetName): string | undefined {
  switch (facet) {
    case "rule":
      return finding.rule;
    case "severity":
      return finding.severity;
    case "language":
      return finding.place.article.language;
    case "concept":
      return finding.concept;
    case "set":
      return finding.set;
  }
}

const comparable = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Each finding's words are made once: a search goes through all of them with every key. */
const haystacks = new WeakMap<Finding, string>();

/** The words that a search looks through: the message, the path, the sentence. */
export function haystack(finding: Finding): string {
  let words = haystacks.get(finding);
  if (words === undefined) {
    const { article, segment } = finding.place;
    words = comparable([message(finding), finding.rule, article.path, article.segments[segment]?.text ?? ""].join("\n"));
    haystacks.set(finding, words);
  }
  return words;
}

function passes(finding: Finding, { chosen, search }: Filter): boolean {
  for (const facet of facetNames) {
    const values = chosen[facet];
    if (values.size > 0 && !values.has(facetValue(finding, facet) ?? "")) return false;
  }
  return search === "" || haystack(finding).includes(search);
}

const by: Readonly<Record<Sort, (finding: Finding) => string | number>> = {
  place: () => 0,
  severity: ({ severity }) => severities.indexOf(severity),
  confidence: ({ confidence }) => -confidence,
  rule: ({ rule }) => rule,
};

/** Findings to show. The report's order, which is total, breaks ties (sorting is stable). */
export function visibleFindings({ findings, settled, filter, sort }: Pick<State, "findings" | "settled" | "filter" | "sort">): readonly Finding[] {
  const wanted = { ...filter, search: comparable(filter.search) };
  const kept = findings.filter((finding) => !settled.has(finding.fingerprint) && passes(finding, wanted));
  if (sort === "place") return kept;
  const key = by[sort];
  return kept.map((finding) => ({ finding, key: key(finding) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ finding }) => finding);
}

export interface FacetChoice {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** What can be filtered by, with the findings that each has, in a fixed order. */
export function facetChoices({ findings, settled, filter }: Pick<State, "findings" | "settled" | "filter">): readonly FacetChoice[] {
  return facetNames.flatMap((facet) => {
    const counts = new Map<string, number>();
    for (const finding of findings) {
      const value = facetValue(finding, facet);
      if (value !== undefined && !settled.has(finding.fingerprint)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const value of filter.chosen[facet]) if (!counts.has(value)) counts.set(value, 0);
    const order = facet === "severity" ? severities.filter((severity) => counts.has(severity)) : [...counts.keys()].sort();
    return order.map((value) => ({ facet, value, count: counts.get(value)!, chosen: filter.chosen[facet].has(value) }));
  });
}

export function toggled(filter: Filter, facet: FacetName, value: string): Filter {
  const values = new Set(filter.chosen[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}

/** The filter in words; empty where it lets everything through. */
export function filterWords({ chosen, search }: Filter): string {
  const parts = facetNames.flatMap((facet) => [...chosen[facet]].sort());
  return [...parts, ...(search === "" ? [] : [`"${search}"`])].join(", ");
}
