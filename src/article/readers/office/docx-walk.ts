import { child, elements, isElement, type XmlElement } from "../../xml/read.ts";
import type { SegmentKind } from "../../types.ts";
import { GAP } from "../reader.ts";
import { attributeOf, type DocxStyles, hidden, listed, outlined, valueOf } from "./docx-styles.ts";
import { FORCED_BREAK, type Passage, type Piece, type XmlPlace } from "./manuscript.ts";
import { descendant, descendants, wordsOf } from "./xml-words.ts";

/** Elements around runs whose words are the document's as it stands; `ins` and `moveTo` are revisions that put words in. */
const AROUND_RUNS = new Set(["ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir", "mc:AlternateContent", "mc:Choice"]);
/** The same around paragraphs. */
const AROUND_PARAGRAPHS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "mc:AlternateContent", "mc:Choice"]);
/** What has text of its own to show inside a run. */
const DRAWN = new Set(["drawing", "pict", "object", "mc:AlternateContent"]);
/** Properties of a run that change nothing about how its words look; Word parts words by them as it checks their spelling. */
const BOOKKEEPING = /<\w+:(?:lang|noProof)\b[^>]*\/>| \w+:rsid\w*="[^"]*"/gu;

/** What holds for all words below a place of the document. */
interface Standing {
  readonly kind?: SegmentKind;
}

export interface DocxPart {
  readonly source: string;
  readonly member: string;
  readonly styles: DocxStyles;
}

/** Walks a part of a document (WordprocessingML, ECMA-376 part 1, 17) and gathers its paragraphs. */
export class DocxWalk {
  readonly passages: Passage[] = [];
  readonly #part: DocxPart;
  /** Fields that are open, innermost last: an instruction is not shown, its result is. They may reach over paragraphs. */
  readonly #fields: ("instruction" | "result")[] = [];
  /** Text boxes of the paragraph that is read; their paragraphs stand behind it. */
  #boxes: XmlElement[] = [];

  constructor(part: DocxPart) {
    this.#part = part;
  }

  /** Paragraphs and tables below an element. */
  blocks(parent: XmlElement, standing: Standing = {}): void {
    for (const element of elements(parent)) this.block(element, standing);
  }

  block(element: XmlElement, standing: Standing = {}): void {
    if (element.name === "p") this.#paragraph(element, standing);
    else if (element.name === "tbl") for (const cell of descendants(element, "tc")) this.blocks(cell, { kind: standing.kind ?? "table-cell" });
    else if (AROUND_PARAGRAPHS.has(element.name)) this.blocks(element, isContents(element) ? { kind: "furniture" } : standing);
  }

  #paragraph(element: XmlElement, standing: Standing): void {
    const outer = this.#boxes;
    this.#boxes = [];
    this.passages.push({ kind: this.#kindOf(child(element, "pPr"), standing), pieces: this.#around(element, "") });
    const boxes = this.#boxes;
    this.#boxes = outer;
    for (const box of boxes) this.blocks(box, standing);
  }

  #kindOf(properties: XmlElement | undefined, { kind }: Standing): SegmentKind {
    if (kind === "furniture") return kind;
    const style = this.#part.styles(properties === undefined ? undefined : valueOf(properties, "pStyle"));
    if (style.names.some((name) => /^toc \d|^toc heading|^table of figures/u.test(name))) return "furniture";
    if (style.names.includes("caption")) return "caption";
    if (outlined(properties) ?? style.isHeading) return "heading";
    if (kind !== undefined) return kind;
    return (listed(properties) ?? style.isListed) ? "list-item" : "prose";
  }

  /** The pieces of a paragraph, or of what stands around runs in one. */
  #around(parent: XmlElement, manner: string): Piece[] {
    return elements(parent).flatMap((element) => {
      if (element.name === "r") return this.#run(element, manner);
      if (AROUND_RUNS.has(element.name)) return isPlaceholder(element) ? [] : this.#around(element, `${manner}/${element.start}`);
      return /^m:oMath/u.test(element.name) ? [{ text: GAP }] : [];
    });
  }

  #run(run: XmlElement, around: string): Piece[] {
    const properties = child(run, "rPr");
    const style = this.#part.styles(properties === undefined ? undefined : valueOf(properties, "rStyle"));
    if (hidden(properties) ?? style.isHidden) return [];
    const { source, member } = this.#part;
    const look = properties === undefined ? "" : source.slice(properties.start, properties.end).replace(BOOKKEEPING, "");
    // An empty list of properties says as much as none.
    const manner = `${around} ${/^<(\w+:rPr)>\s*<\/\1>$|^<\w+:rPr\/>$/u.test(look) ? "" : look}`;
    return elements(run).flatMap((element) => this.#inRun(element, { member, manner }));
  }

  #inRun(element: XmlElement, place: Pick<XmlPlace, "member" | "manner">): Piece[] {
    if (element.name === "fldChar") this.#field(attributeOf(element, "fldCharType"));
    if (this.#fields.includes("instruction")) return [];
    switch (element.name) {
      case "t":
        return textOf(element, place);
      case "tab":
      case "ptab":
        return [{ text: "\t" }];
      case "br":
      case "cr":
        return [{ text: FORCED_BREAK }];
      case "noBreakHyphen":
        return [{ text: "\u2011" }];
      case "sym":
        return [{ text: GAP }];
      case "ruby": {
        // The word, not its reading over it.
        const base = child(element, "rubyBase");
        return base === undefined ? [] : this.#around(base, `${place.manner}/${element.start}`);
      }
      default:
        if (DRAWN.has(element.name)) this.#boxes.push(...boxesIn(element));
        return [];
    }
  }

  #field(type: string | undefined): void {
    if (type === "begin") this.#fields.push("instruction");
    else if (type === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = "result";
    else if (type === "end") this.#fields.pop();
  }
}

/** A run's text; without xml:space="preserve" white space at its ends does not count. */
function textOf(element: XmlElement, place: Pick<XmlPlace, "member" | "manner">): Piece[] {
  const words = element.children.flatMap((node) => (isElement(node) ? [] : [node]));
  const stretches = words.flatMap((node) => node.stretches);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return [];
  const keepsSpace = element.attributes["xml:space"] === "preserve";
  const around = { tag: { start: element.start, end: element.content }, start: first.start, end: last.end, keepsSpace };
  const pieces = words.flatMap((node) => wordsOf(node, { ...place, element: around }));
  return keepsSpace ? pieces : trimmed(pieces);
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  while (kept[0]?.text.trim() === "") kept.shift();
  while (kept.at(-1)?.text.trim() === "") kept.pop();
  return kept;
}

/** Text boxes in a drawing; of a drawing in two ways (mc:AlternateContent) the first one, the second is for older programs. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  const shown = drawing.name === "mc:AlternateContent" ? child(drawing, "mc:Choice") : drawing;
  return shown === undefined ? [] : descendants(shown, "txbxContent");
}

/** "Click here to enter text". */
function isPlaceholder(element: XmlElement): boolean {
  const properties = element.name === "sdt" ? child(element, "sdtPr") : undefined;
  return properties !== undefined && child(properties, "showingPlcHdr") !== undefined;
}

/** The table of contents that Word makes of the headings. */
function isContents(element: XmlElement): boolean {
  const gallery = element.name === "sdt" ? descendant(element, "docPartGallery") : undefined;
  return gallery !== undefined && attributeOf(gallery, "val") === "Table of Contents";
}
