import type { Unsigned } from "../order.ts";
import { overlap } from "../places.ts";
import type { RuleId } from "../types.ts";

/**
 * Rules that speak of words, the best informed first: what the glossary says outright, then what it implies, then what the
 * texts show without it. Where two say the same of one place the first is heard.
 */
const wordRules: readonly RuleId[] = [
  "deprecated-term",
  "untranslated-term",
  "translated-term",
  "term-case",
  "missing-term",
  "name-variant",
  "inconsistent-rendering",
  "omitted-name",
  "first-mention",
  "mixed-choice",
];

/** A finding below this is shown on request only, and does not silence one that is shown. */
const heard = 0.5;

/** Leaves out what another rule says better: the same words twice, and the words of a sentence that is untranslated as a whole. */
export function dropDuplicates(findings: readonly Unsigned[]): Unsigned[] {
  const untranslated = untranslatedSegments(findings);
  const kept = findings.filter((finding) => !isSwallowed(finding, untranslated));
  const dropped = new Set<Unsigned>();
  for (const group of bySegment(kept).values()) {
    const ranked = group.filter(({ rule }) => wordRules.includes(rule)).sort(compareRank);
    for (const [at, finding] of ranked.entries()) {
      if (ranked.slice(0, at).some((better) => !dropped.has(better) && better.rule !== finding.rule && saysTheSame(better, finding))) dropped.add(finding);
    }
  }
  return kept.filter((finding) => !dropped.has(finding));
}

function compareRank(a: Unsigned, b: Unsigned): number {
  const unheard = (finding: Unsigned): number => (finding.confidence >= heard ? 0 : 1);
  return unheard(a) - unheard(b) || wordRules.indexOf(a.rule) - wordRules.indexOf(b.rule) || b.confidence - a.confidence;
}

function saysTheSame(a: Unsigned, b: Unsigned): boolean {
  if (a.concept !== undefined && b.concept !== undefined && a.concept !== b.concept) return false;
  if (!isSentence(a) && !isSentence(b)) return overlap(a.place, b.place);
  // One of them points at the whole sentence, for want of words: they are about the same source words or about different things.
  return a.related.some((place) => b.related.some((other) => place.article !== a.place.article && overlap(place, other)) && !isWhole(place));
}

function isSentence({ place }: Unsigned): boolean {
  return isWhole(place);
}

function isWhole({ article, segment, span }: Unsigned["place"]): boolean {
  const whole = article.segments[segment]?.span;
  return whole !== undefined && span.start <= whole.start && span.end >= whole.end;
}

const segmentKey = ({ article }: Unsigned["place"], segment: number): string => `${article.path}\n${article.language}\n${segment}`;

function bySegment(findings: readonly Unsigned[]): Map<string, Unsigned[]> {
  const groups = new Map<string, Unsigned[]>();
  for (const finding of findings) {
    const key = segmentKey(finding.place, finding.place.segment);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function untranslatedSegments(findings: readonly Unsigned[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { rule, data, place, confidence } of findings) {
    if (rule !== "untranslated-segment" || confidence < heard) continue;
    for (let nth = 0; nth < data.segments; nth++) keys.add(segmentKey(place, place.segment + nth));
  }
  return keys;
}

function isSwallowed({ rule, place }: Unsigned, untranslated: ReadonlySet<string>): boolean {
  // A gap only leans on the sentence before it.
  if (rule === "untranslated-segment" || rule === "missing-segment" || rule === "misaligned-segment") return false;
  return untranslated.has(segmentKey(place, place.segment));
}
