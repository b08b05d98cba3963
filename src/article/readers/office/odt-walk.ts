import { child, elements, isElement, type XmlElement, type XmlText } from "../../xml/read.ts";
import type { SegmentKind } from "../../types.ts";
import { GAP } from "../reader.ts";
import { FORCED_BREAK, type Passage, type Piece } from "./manuscript.ts";
import type { OdtStyles } from "./odt-styles.ts";
import { descendants, wordsOf } from "./xml-words.ts";

/** What is in a paragraph and is none of its words: notes of reviewers, deleted text, readings over characters, hidden text. */
const UNREAD = new Set(["annotation", "text:tracked-changes", "text:ruby-text", "text:hidden-text", "text:note-citation", "text:script"]);
/** Indexes that the program makes of the text. */
const INDEX = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/u;
const MOST_SPACES = 100;

/** What holds for all words below a place of the document. */
interface Standing {
  readonly kind?: SegmentKind;
}

export interface OdtPart {
  readonly member: string;
  readonly styles: OdtStyles;
}

/** Walks a part of an OpenDocument text (ODF 1.3 part 3) and gathers its paragraphs; those of its notes apart. */
export class OdtWalk {
  readonly passages: Passage[] = [];
  readonly notes: Passage[] = [];
  readonly #part: OdtPart;
  #boxes: XmlElement[] = [];

  constructor(part: OdtPart) {
    this.#part = part;
  }

  /** Paragraphs, lists, tables, sections below an element. */
  blocks(parent: XmlElement, standing: Standing = {}): void {
    for (const element of elements(parent)) this.#block(element, standing);
  }

  #block(element: XmlElement, standing: Standing): void {
    const { name } = element;
    if (name === "text:p" || name === "text:h") this.#paragraph(element, standing);
    else if (UNREAD.has(name) || element.attributes["text:display"] === "none") return;
    else if (INDEX.test(name)) this.blocks(element, { kind: "furniture" });
    else if (name === "text:list") this.blocks(element, { kind: standing.kind ?? "list-item" });
    else if (name === "table:table-cell") this.blocks(element, { kind: standing.kind ?? "table-cell" });
    else if (/^(?:text|table):/u.test(name)) this.blocks(element, standing);
    else if (/^draw:/u.test(name)) for (const box of descendants(element, "draw:text-box")) this.blocks(box, standing);
  }

  #paragraph(element: XmlElement, standing: Standing): void {
    const style = this.#part.styles(element.attributes["text:style-name"]);
    if (style.isHidden) return;
    const outer = this.#boxes;
    this.#boxes = [];
    const pieces = this.#inline(element.children, String(element.start));
    this.passages.push({ kind: kindOf(element, style.names, standing), pieces });
    const boxes = this.#boxes;
    this.#boxes = outer;
    for (const box of boxes) this.blocks(box, standing);
  }

  #inline(nodes: readonly (XmlElement | XmlText)[], manner: string): Piece[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#element(node, manner) : wordsOf(node, { member: this.#part.member, manner })));
  }

  #element(element: XmlElement, manner: string): Piece[] {
    const { name, attributes, children } = element;
    if (UNREAD.has(name)) return [];
    switch (name) {
      case "text:s":
        return [{ text: " ".repeat(Math.min(MOST_SPACES, Number(attributes["text:c"] ?? 1) || 1)) }];
      case "text:tab":
        return [{ text: "\t" }];
      case "text:line-break":
        return [{ text: FORCED_BREAK }];
      case "text:note":
        this.#note(element);
        return [];
      case "text:span": {
        const { isHidden, look } = this.#part.styles(attributes["text:style-name"]);
        return isHidden ? [] : this.#inline(children, manner + look);
      }
      default:
        if (name.startsWith("draw:")) return this.#drawn(element);
        // Links, fields and the like show the words inside; two of them are not one.
        return name.startsWith("text:") ? this.#inline(children, `${manner}/${element.start}`) : [];
    }
  }

  #drawn(element: XmlElement): Piece[] {
    this.#boxes.push(...descendants(element, "draw:text-box"));
    // A formula stands in its sentence.
    return child(element, "draw:object") === undefined ? [] : [{ text: GAP }];
  }

  #note(note: XmlElement): void {
    const body = child(note, "text:note-body");
    if (body === undefined) return;
    const walk = new OdtWalk(this.#part);
    walk.blocks(body);
    this.notes.push(...walk.passages, ...walk.notes);
  }
}

function kindOf({ name }: XmlElement, styles: readonly string[], { kind }: Standing): SegmentKind {
  if (kind === "furniture") return kind;
  if (name === "text:h" || styles.some((style) => /^(?:Title|Subtitle|Heading \d+)$/u.test(style))) return "heading";
  return styles.includes("Caption") ? "caption" : (kind ?? "prose");
}
