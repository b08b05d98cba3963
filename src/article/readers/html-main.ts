import { attribute, type HtmlElement, type HtmlParent, isInline, isSilent, walk } from "./html-tree.ts";
import { isPagePart } from "./html-zones.ts";

/** How much of the largest text a candidate must hold to be taken. */
const ENOUGH = 0.4;
/** Text in links, at most, for a block to be an article's. */
const MOST_LINKS = 0.5;

/** For the block around an article to be taken instead, it must add this much of the article's text, and no more links than this. */
const LEAST_ADDED = 0.25;
const MOST_ADDED_LINKS = 0.3;

/** What was counted inside an element, page parts left out. */
interface Count {
  readonly element: HtmlElement;
  readonly parent: Count | undefined;
  /** Letters, and those of them in links. */
  letters: number;
  linked: number;
  /** Letters of paragraphs: of its own, whole; of its children, half (after Readability's scoring of candidates). */
  score: number;
}

/**
 * The element that holds the article: the one marked as its body (schema.org), else the largest `article`, else `main`, else the block
 * with the most text outside links. Undefined where the page has no text to speak of.
 */
export function mainContent(root: HtmlParent): HtmlElement | undefined {
  const counts = countText(root);
  const prose = (count: Count): number => count.letters - count.linked;
  const largest = (of: (element: HtmlElement) => boolean): Count | undefined =>
    counts.filter((count) => of(count.element)).reduce<Count | undefined>((best, count) => (best === undefined || prose(count) > prose(best) ? count : best), undefined);

  const main = largest((element) => element.tagName === "main" || attribute(element, "role") === "main");
  const marked = [
    largest((element) => (attribute(element, "itemprop") ?? "").split(/\s+/u).includes("articleBody")),
    largest((element) => element.tagName === "article" || attribute(element, "role") === "article"),
    main,
  ];
  const dense = densest(counts);
  const most = Math.max(...[...marked, dense].map((count) => (count === undefined ? 0 : prose(count))));
  return [...marked, dense].find((count) => count !== undefined && prose(count) > 0 && prose(count) >= ENOUGH * most)?.element;
}

function countText(root: HtmlParent): readonly Count[] {
  const counts: Count[] = [];
  let current: Count | undefined;
  let links = 0;
  walk(root, {
    enter(node) {
      if ("tagName" in node) {
        if (isSilent(node) || isPagePart(node)) return false;
        current = { element: node, parent: current, letters: 0, linked: 0, score: 0 };
        counts.push(current);
        if (node.tagName === "a") links++;
        return true;
      }
      if (node.nodeName === "#text" && "value" in node && current !== undefined) addText(current, node.value.replace(/\s+/gu, " ").trim().length, links > 0);
      return false;
    },
    leave(element) {
      if (element.tagName === "a") links--;
      const { parent, letters, linked } = current!;
      if (parent !== undefined) {
        parent.letters += letters;
        parent.linked += linked;
      }
      current = parent;
    },
  });
  return counts;
}

/** Text scores for the block it stands in, for the block around that, and half for the next. */
function addText(count: Count, letters: number, linked: boolean): void {
  count.letters += letters;
  if (linked) {
    count.linked += letters;
    return;
  }
  let block: Count | undefined = count;
  while (block !== undefined && isInline(block.element)) block = block.parent;
  if (block?.parent === undefined) return;
  block.parent.score += letters;
  if (block.parent.parent !== undefined) block.parent.parent.score += letters / 2;
}

/** The best-scored block; its parents as long as they add text and not links (an article cut into sections). */
function densest(counts: readonly Count[]): Count | undefined {
  const fit = counts.filter((count) => count.letters > 0 && count.linked / count.letters <= MOST_LINKS);
  let best = fit.reduce<Count | undefined>((top, count) => (top === undefined || count.score > top.score ? count : top), undefined);
  while (best?.parent !== undefined && best.element.tagName !== "body") {
    const { parent } = best;
    const added = parent.letters - best.letters;
    const links = parent.linked - best.linked;
    if (added - links < LEAST_ADDED * best.letters || links > added * MOST_ADDED_LINKS) break;
    best = parent;
  }
  return best;
}
