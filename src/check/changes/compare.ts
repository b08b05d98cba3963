import { diffArrays } from "diff";
import type { Article } from "../../article/types.ts";
import type { ArticleChanges } from "./types.ts";

/**
 * Compares an article with an earlier version by its sentences' words, not by lines or dates: rewrapped paragraphs, other line
 * ends and markup change nothing. Sentences are matched in order (Myers' difference, as `git diff` does with lines); within a
 * stretch that was rewritten the nth new sentence answers to the nth old one.
 */
export function compareArticles(article: Article, earlier: Article | undefined): ArticleChanges {
  if (earlier === undefined) {
    return { isNew: true, changed: new Set(article.segments.keys()), gaps: new Set([...article.segments.keys(), article.segments.length]), was: () => undefined };
  }
  const changed = new Set<number>();
  const gaps = new Set<number>();
  const was = new Map<number, string>();
  let at = 0;
  let removed: readonly string[] = [];
  for (const { value, added, removed: isRemoved } of diffArrays(earlier.segments.map(sentence), article.segments.map(sentence))) {
    if (isRemoved) {
      removed = value;
      gaps.add(at);
      continue;
    }
    if (added && !sameLetters(removed, value)) {
      gaps.add(at).add(at + value.length);
      for (const nth of value.keys()) {
        changed.add(at + nth);
        const before = removed[nth];
        if (before !== undefined) was.set(at + nth, before);
      }
    }
    removed = [];
    at += value.length;
  }
  return { isNew: false, changed, gaps, was: (segment) => was.get(segment) };
}

/** One text cut into other sentences: lines that were broken anew, a heading that joined its paragraph. */
function sameLetters(a: readonly string[], b: readonly string[]): boolean {
  const letters = (of: readonly string[]): string => of.join("").replaceAll(" ", "");
  return letters(a) === letters(b);
}

/** A sentence as a reader sees it; typographic quotes and spaces make no other sentence. */
function sentence({ text }: Article["segments"][number]): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
