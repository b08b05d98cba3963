import type { Category, Draft, Place, Severity } from "./types.ts";

type Key = string | number;

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (let at = 0; at < a.length; at++) {
    if (a[at]! < b[at]!) return -1;
    if (a[at]! > b[at]!) return 1;
  }
  return 0;
}

const placeKeys = ({ article, span }: Place): Key[] => [article.path, span.start, span.end];

/** Files by their paths, places as they stand in the text. */
export function comparePlaces(a: Place, b: Place): number {
  return compareKeys(placeKeys(a), placeKeys(b));
}

/** A finding before it has its fingerprint. */
export type Unsigned = Draft & { readonly set: string; readonly severity: Severity; readonly category: Category };

/** The order of reports: set, file, place; then what tells findings at one place apart. Total, so nothing depends on who came first. */
export function compareFindings(a: Unsigned, b: Unsigned): number {
  const keys = (finding: Unsigned): Key[] => [
    finding.set,
    ...placeKeys(finding.place),
    finding.rule,
    finding.concept ?? "",
    finding.actual,
    finding.expected.join("\n"),
    -finding.confidence,
    JSON.stringify(finding.data),
  ];
  return compareKeys(keys(a), keys(b)) || compareRelated(a.related, b.related);
}

function compareRelated(a: readonly Place[], b: readonly Place[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = comparePlaces(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
