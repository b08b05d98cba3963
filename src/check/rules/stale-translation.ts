import type { Alignment, Bead } from "../../align/types.ts";
import { editOf, isCosmetic } from "../changes/edit.ts";
import type { ArticleChanges, Changes, Edit } from "../changes/types.ts";
import { segmentPlace } from "../places.ts";
import type { Draft, Rule } from "../types.ts";

/**
 * A sentence of the translation that stands as it stood although its source sentence says something else now. By sentences, not
 * by dates: a source file that was rewrapped makes nothing stale. Silent in a run that compares with no earlier version.
 */
export const staleTranslation: Rule<"stale-translation"> = {
  id: "stale-translation",
  severity: "warning",
  category: "accuracy/mistranslation",
  changes: true,
  *set(view, { changes, minimumBeadConfidence }) {
    if (changes === undefined) return;
    for (const alignment of view.alignments) {
      const source = changes(alignment.source);
      // A translation or source that is new as a whole was made now; nothing in it is left over.
      if (source === undefined || source.isNew || changes(alignment.target)?.isNew === true) continue;
      for (const bead of alignment.beads) {
        if (bead.confidence < minimumBeadConfidence || bead.target.length === 0 || isTouched(bead, alignment, changes)) continue;
        const draft = draftOf(bead, alignment, source);
        if (draft !== undefined) yield draft;
      }
    }
  },
};

function isTouched({ target }: Bead, alignment: Alignment, changes: Changes): boolean {
  const found = changes(alignment.target);
  return found !== undefined && target.some((segment) => found.changed.has(segment) || found.gaps.has(segment) || found.gaps.has(segment + 1));
}

function draftOf(bead: Bead, { source, target }: Alignment, changes: ArticleChanges): Draft<"stale-translation"> | undefined {
  const edits = bead.source.flatMap((segment) => {
    if (!changes.changed.has(segment)) return [];
    const edit = editOf(changes.was(segment) ?? "", source.segments[segment]!.text, source.language);
    return isCosmetic(edit) ? [] : [{ segment, edit }];
  });
  if (edits.length === 0) return undefined;
  const [{ segment, edit }] = edits as [{ segment: number; edit: Edit }];
  return {
    rule: "stale-translation",
    data: { sourceLanguage: source.language, was: edit.was, is: edit.is },
    confidence: bead.confidence * certainty(edit),
    place: segmentPlace(target, bead.target[0]!),
    // No words here are wrong by themselves. Its fingerprint is of the source's sentence, so the next change is a new finding.
    actual: "",
    expected: [],
    evidence: [],
    related: [segmentPlace(source, segment), ...edits.slice(1).map((other) => segmentPlace(source, other.segment))],
  };
}

/** A word swapped for a synonym may need no new translation; a number, or half of the sentence, does. */
function certainty({ was, is, share }: Edit): number {
  if (/\p{N}/u.test(was) || /\p{N}/u.test(is)) return 0.95;
  return 0.7 + 0.25 * Math.min(1, share * 2);
}
