import { isRelatedLabel } from "../furniture/labels.ts";
import { type HtmlElement, type HtmlParent, isInline, isSilent, walk } from "./html-tree.ts";

/** A box of links is short, and next to nothing in it stands outside of them. */
const LONGEST = 1500;
const LINKED = 0.8;
const LONGEST_LABEL = 60;

interface Count {
  letters: number;
  linked: number;
  /** The first piece of text inside. */
  label: string | undefined;
}

/**
 * Blocks in the middle of an article that lead to others: a label ("Lesen Sie auch", "اقرأ أيضا") and links, in one paragraph or in a box of
 * their own, whatever the page's builder named it.
 */
export function relatedBoxes(root: HtmlParent): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const open: Count[] = [];
  let links = 0;
  walk(root, {
    enter(node) {
      if ("tagName" in node) {
        if (isSilent(node)) return false;
        if (node.tagName === "a") links++;
        open.push({ letters: 0, linked: 0, label: undefined });
        return true;
      }
      const count = open.at(-1);
      if (count === undefined || node.nodeName !== "#text" || !("value" in node)) return false;
      const text = node.value.replace(/\s+/gu, " ").trim();
      if (text === "") return false;
      // A label may be a link itself; it is no link to another article then.
      count.label ??= text.slice(0, LONGEST_LABEL + 1);
      count.letters += text.length;
      if (links > 0) count.linked += text.length;
      return false;
    },
    leave(element) {
      if (element.tagName === "a") links--;
      const count = open.pop()!;
      if (!isInline(element) && isBox(count)) found.add(element);
      const around = open.at(-1);
      if (around === undefined) return;
      around.label ??= count.label;
      around.letters += count.letters;
      around.linked += count.linked;
    },
  });
  return found;
}

function isBox({ letters, linked, label }: Count): boolean {
  if (label === undefined || linked === 0 || letters > LONGEST || !isRelatedLabel(label)) return false;
  return linked >= LINKED * (letters - label.length);
}
