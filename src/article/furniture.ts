import { isAgencyLine, isSourceLine, photoCredit } from "./furniture/credits.ts";
import { repeats } from "./furniture/repeats.ts";
import { hasSentenceEnd, isBareLink, isDateLine, isSiteName, isTrail, looksLikeName, weight } from "./furniture/shape.ts";
import { isAdLabel, isLabel, isReadingTime, isRelatedLine } from "./furniture/labels.ts";
import { SERVICES } from "./furniture/words.ts";
import { strangers } from "./furniture/strangers.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isLanguageTag } from "./tags.ts";
import type { SegmentKind } from "./types.ts";

/** A paragraph that only an article has, by its weight in letters. */
const LONG = 150;
/** A line of a list of links, at most. */
const SHORT = 90;
/** Longer than any line of a page's own; what is longer is not looked at word by word. */
const LONGEST_LINE = 600;
/** How many short lines in a row after the text make a list of links. */
const LINKS = 3;

/**
 * Marks what is the page's and not the article's: furniture, credits, captions, repeats. Nothing is left out. By structure first (where a
 * line stands, how long it is, whether it ends as sentences do), by words second. What a format itself says (headings, cells) stays,
 * but in the page's foot.
 *
 * @param isSettled true for what somebody has said to be the article's
 */
export function markFurniture(paragraphs: readonly Paragraph[], isSettled: (paragraph: Paragraph) => boolean = () => false): Paragraph[] {
  const captioned = paragraphs.map(markCaption);
  const zones = zonesOf(captioned);
  const foreign = strangers(captioned, ({ prose }) => weight(prose.text) >= LONG || hasSentenceEnd(prose.text));
  const codes = languageCodes(captioned);
  const marked = captioned.map((paragraph, index) => {
    const kind = kindOf(paragraph, { zone: zones.of(index), foreign: foreign.has(paragraph), code: codes.has(paragraph.prose.text) });
    return kind === undefined || isSettled(paragraph) ? paragraph : { ...paragraph, kind };
  });
  return repeats(marked);
}

/** Head: before the first long paragraph. Tail: after the last one. Foot: from the tail's first label, or list of links, on. */
type Zone = "head" | "body" | "tail" | "foot";

interface Zones {
  of(index: number): Zone;
}

function zonesOf(paragraphs: readonly Paragraph[]): Zones {
  const long = (paragraph: Paragraph): boolean => paragraph.kind !== "furniture" && weight(paragraph.prose.text) >= LONG;
  const first = paragraphs.findIndex(long);
  const last = paragraphs.findLastIndex(long);
  // Short texts (an interface's strings, a poem, three sentences) have no structure to go by.
  if (first < 0) return { of: () => "body" };
  // Thai ends no sentence with a sign: there a line without one may be the text's own.
  const showsEnds = paragraphs.some((paragraph) => long(paragraph) && hasSentenceEnd(paragraph.prose.text));
  const foot = footOf(paragraphs, last + 1, showsEnds);
  return { of: (index) => (index < first ? "head" : index <= last ? "body" : index < foot ? "tail" : "foot") };
}

function footOf(paragraphs: readonly Paragraph[], tail: number, showsEnds: boolean): number {
  // What a format's structure shows to be the page's says nothing of what stands behind it; behind an advertisement the article goes on.
  const label = paragraphs.findIndex(({ kind, prose }, index) => index >= tail && kind !== "furniture" && isLabel(prose.text) && !isAdLabel(prose.text));
  const links = Math.max(tail, paragraphs.findLastIndex((paragraph) => !isLinkLine(paragraph)) + 1);
  const feet = [label, showsEnds && paragraphs.length - links >= LINKS ? links : -1].filter((index) => index >= 0);
  return Math.min(paragraphs.length, ...feet);
}

/** A line that may be a link to another article. */
function isLinkLine({ kind, prose }: Paragraph): boolean {
  return kind === "prose" && weight(prose.text) < SHORT && !hasSentenceEnd(prose.text);
}

/** Kinds that a word alone does not turn: "Share" may be the heading of a chapter, "Comments" a table's column. */
const KEPT: ReadonlySet<SegmentKind> = new Set(["heading", "table-cell", "furniture", "credit"]);

/** What is known of a paragraph from the others. */
interface Standing {
  readonly zone: Zone;
  /** In letters that the article itself does not use. */
  readonly foreign: boolean;
  /** A bare language code. */
  readonly code: boolean;
}

function kindOf(paragraph: Paragraph, { zone, foreign, code }: Standing): SegmentKind | undefined {
  const { text } = paragraph.prose;
  if (paragraph.kind === "furniture") return undefined;
  if (zone === "foot") return paragraph.kind === "caption" || paragraph.kind === "credit" || isSourceLine(text) ? "credit" : "furniture";
  if (KEPT.has(paragraph.kind) || paragraph.kind === "caption" || text.length > LONGEST_LINE) return undefined;
  if (isLabel(text) || isServices(text) || code || isBareLink(text) || isRelatedLine(text)) return "furniture";
  if (zone === "body") return undefined;
  if (isDateLine(text) || isTrail(text) || isCookieNotice(text)) return "furniture";
  if (zone === "head") return isSiteName(text) || isReadingTime(text) || foreign ? "furniture" : isByline(text) ? "credit" : undefined;
  return isSourceLine(text) || isAgencyLine(text) || looksLikeName(text) ? "credit" : undefined;
}

/** A line that ends in a photo credit is a caption; one that is nothing else is a credit. */
function markCaption(paragraph: Paragraph): Paragraph {
  if (paragraph.kind !== "prose" && paragraph.kind !== "caption") return paragraph;
  const credit = photoCredit(paragraph.prose.text);
  if (credit === undefined) return paragraph;
  return credit === 0 ? { ...paragraph, kind: "credit" } : { ...paragraph, kind: "caption", credit };
}

function isServices(text: string): boolean {
  const words = text.toLowerCase().split(/[\s|•·,/]+/u).filter((word) => word !== "");
  return words.length >= 2 && words.every((word) => SERVICES.has(word));
}

/** Language switches that lost their menu: a bare "en". Each code is looked up once, for a lookup costs more than a line. */
function languageCodes(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const bare = new Set(paragraphs.map(({ prose }) => prose.text).filter((text) => /^(?:[a-z]{2}|[A-Z]{2})$/u.test(text)));
  return new Set([...bare].filter(isLanguageTag));
}

function isCookieNotice(text: string): boolean {
  return text.length < 600 && /\bcookies?\b|クッキー|쿠키|คุกกี้|файл\p{L}* cookie/iu.test(text) && /accept|consent|privacy|policy|samtyck|godkän|godta|samtykke|toestemming|akzept|zustimm|consent|acepta|accett|aceit|соглас|chấp nhận|ยอมรับ|同意/iu.test(text);
}

/** "By Anna Hall", "Av Per Berg", "Von J. Roth". */
function isByline(text: string): boolean {
  return text.length < 60 && /^(?:by|av|af|von|par|por|di|door|od|автор|tác giả|โดย|作者|文|記者|记者)[:： ]/iu.test(text) && looksLikeName(text.replace(/^[^:： ]+[:： ]\s*/u, ""));
}
