import type { Finding, Place } from "../types.ts";
import type { Changes } from "./types.ts";

/**
 * Whether a finding is about something that changed: its own sentence, a parallel one, the gap at which something is missing,
 * or, where a majority speaks against it, most of that majority.
 */
export function concernsChange({ rule, place, related, evidence }: Finding, changes: Changes): boolean {
  const isChanged = ({ article, segment, span }: Place): boolean => {
    const found = changes(article);
    if (found === undefined) return false;
    if (found.changed.has(segment)) return true;
    // Before the first segment or behind the one that the gap leans on.
    const isGap = span.start === span.end;
    return isGap && (found.gaps.has(segment + 1) || (segment === 0 && found.gaps.has(0)));
  };
  if (isChanged(place)) return true;
  // What is too much here may be what was taken out there, behind the sentence that is named.
  const lostSource = ({ article, segment }: Place): boolean => rule === "extra-segment" && changes(article)?.gaps.has(segment + 1) === true;
  if (related.some((other) => other.article !== place.article && (isChanged(other) || lostSource(other)))) return true;
  const majority = evidence[0]?.places ?? [];
  return majority.length > 0 && majority.filter(isChanged).length * 2 > majority.length;
}
