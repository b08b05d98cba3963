import { attribute, type HtmlElement } from "./html-tree.ts";

const ELEMENTS = new Set("nav aside footer form menu dialog button".split(" "));
const ROLES = new Set("navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar".split(" "));
/** Words that page builders name a page's parts with, in `class` and `id`. */
const NAMES = new Set(
  "ad byline kicker meta nav navbar navigation menu submenu footer sidebar share sharing sharebar social socials cookie cookies consent gdpr comment comments disqus related recirculation recommended recommendations breadcrumb breadcrumbs advert advertisement ads promo promotion newsletter subscribe subscription toolbar pagination pager popup modal overlay tags taglist skip masthead topbar paywall outbrain taboola".split(" "),
);

/** The same as they stand at the beginning of longer names: "relatedposts", "cookiebanner", "sharedaddy". */
const NAMES_BEGIN = /^(?:related|cookie|newsletter|breadcrumb|advert|adslot|sponsor|sharedaddy|share(?:bar|buttons?|this|tools?)$|commentlist|commentarea|outbrain|taboola|disqus)/u;

/** True for an element that is the page's: navigation, asides, share rows, cookie banners, what is hidden. */
export function isPagePart(element: HtmlElement): boolean {
  if (ELEMENTS.has(element.tagName)) return true;
  if (attribute(element, "hidden") !== undefined || /display:\s*none/iu.test(attribute(element, "style") ?? "")) return true;
  return ROLES.has(attribute(element, "role") ?? "") || isNamedSo(element);
}

/** "site-nav", "relatedArticles", "cookie_banner"; not "has-sidebar", which says what stands beside. */
function isNamedSo(element: HtmlElement): boolean {
  if (element.tagName === "body" || element.tagName === "html" || element.tagName === "main" || element.tagName === "article") return false;
  return `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.split(/\s+/u).some((name) => {
    const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2").toLowerCase().split(/[-_]+/u);
    return !/^(?:has|no|with|without|is|not)$/u.test(words[0]!) && words.some((word) => NAMES.has(word) || NAMES_BEGIN.test(word));
  });
}
