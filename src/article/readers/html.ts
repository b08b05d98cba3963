import { parse } from "parse5";
import { boundedTree } from "./html-bounds.ts";
import { mainContent } from "./html-main.ts";
import { proseOf } from "./html-prose.ts";
import { relatedBoxes } from "./html-related.ts";
import { type HtmlElement, type HtmlParent, walk } from "./html-tree.ts";
import { isPagePart } from "./html-zones.ts";
import type { Reader } from "./reader.ts";

/**
 * HTML, as browsers read it. The article is the main content and the page's one h1; whatever else a visitor can read
 * (navigation, share rows, cookie text) is there as furniture. Scripts, styles and `pre` are code; alternative texts are not read.
 *
 * @throws UserError only where unclosed tags multiply without end.
 */
export const readHtml: Reader = (source, path) => {
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedTree(source, path) });
  const main = mainContent(document);
  if (main === undefined) return proseOf(document, { source, offset: 0, isFurniture: isPagePart });
  const around = ancestors(main);
  const headline = onlyHeadline(document);
  const related = relatedBoxes(main);
  return proseOf(document, {
    source,
    offset: 0,
    // The element that was found is the article, whatever the page's builder named it.
    isFurniture: (element) => !around.has(element) && (isPagePart(element) || related.has(element)),
    isMain: (element) => element === main || element === headline,
  });
};

function ancestors(element: HtmlElement): ReadonlySet<HtmlParent> {
  const around = new Set<HtmlParent>();
  for (let at: HtmlParent | null = element; at !== null; at = "parentNode" in at ? at.parentNode : null) around.add(at);
  return around;
}

/** The headline often stands in a header above the article. Two h1 are a page of several. */
function onlyHeadline(root: HtmlParent): HtmlElement | undefined {
  const found: HtmlElement[] = [];
  walk(root, {
    enter: (node) => {
      if ("tagName" in node && node.tagName === "h1") found.push(node);
      return "tagName" in node;
    },
    leave: () => undefined,
  });
  return found.length === 1 ? found[0] : undefined;
}
