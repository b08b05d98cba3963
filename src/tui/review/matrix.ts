import { summarise, type Summary } from "../../report/summary.ts";
import type { Finding } from "../../check/types.ts";
import type { State } from "./state.ts";

export interface MatrixCell {
  readonly counts: Summary;
  /** Of the alignment with the source, 0 to 1; undefined for the source itself and for an article alone. */
  readonly confidence: number | undefined;
}

export interface Matrix {
  readonly languages: readonly string[];
  /** `cells` are in the order of the languages, undefined where a set has no such version; `all` counts the whole set. */
  readonly rows: readonly { readonly set: string; readonly all: Summary; readonly cells: readonly (MatrixCell | undefined)[] }[];
}

/** Sets by languages, with the findings that pass the filter. */
export function matrixOf({ sets, visible }: Pick<State, "sets" | "visible">): Matrix {
  const languages = [...new Set(sets.flatMap(({ set }) => set.articles.map(({ language }) => language)))];
  const bySet = new Map<string, Finding[]>();
  for (const finding of visible) {
    const group = bySet.get(finding.set);
    if (group === undefined) bySet.set(finding.set, [finding]);
    else group.push(finding);
  }
  const rows = sets.map(({ set, alignments }) => {
    const findings = bySet.get(set.id) ?? [];
    const cells = languages.map((language): MatrixCell | undefined => {
      if (!set.articles.some((article) => article.language === language)) return undefined;
      const confidence = alignments.find(({ target }) => target.language === language)?.confidence;
      return { counts: summarise(findings.filter(({ place }) => place.article.language === language)), confidence };
    });
    return { set: set.id, all: summarise(findings), cells };
  });
  return { languages, rows };
}
