import { sourceContent } from "../fingerprint.ts";
import type { Unsigned } from "../order.ts";

/**
 * Catalogues of one program share their source: what is wrong with a sentence of it is said once, in the first file that has it, and not
 * again in the catalogue of each language.
 */
export function onceForEachSource(findings: readonly Unsigned[]): Unsigned[] {
  const first = new Map<string, string>();
  return findings.filter((finding) => {
    if (finding.place.article.readOnly !== true) return true;
    const content = sourceContent(finding);
    const set = first.get(content) ?? finding.set;
    first.set(content, set);
    return set === finding.set;
  });
}
