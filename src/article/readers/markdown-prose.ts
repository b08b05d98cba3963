import type { Image, Nodes, Paragraph, Parents } from "mdast";
import type { Comment, SegmentKind } from "../types.ts";
import { BlockBuilder } from "./blocks.ts";
import { decodedStretches, MARKDOWN_ESCAPES } from "./decoded.ts";
import { readFragment } from "./html-fragment.ts";
import { type Block, GAP } from "./reader.ts";

/** Code, data and markup: nothing of them is read. */
const SILENT = new Set<Nodes["type"]>(["code", "yaml", "definition", "thematicBreak", "footnoteReference", "imageReference", "mdxjsEsm"]);
const BREAK = /^<br\s*\/?>$/iu;
const FENCE = /^:{3,}.*$/gmu;

/** Walks a Markdown tree and gathers what is prose, and the comments. */
export class MarkdownProse {
  readonly comments: Comment[] = [];
  readonly #source: string;
  readonly #builder = new BlockBuilder();

  constructor(source: string) {
    this.#source = source;
  }

  get blocks(): readonly Block[] {
    return this.#builder.blocks;
  }

  read(node: Nodes, kind: SegmentKind = "prose"): void {
    if (SILENT.has(node.type)) return;
    switch (node.type) {
      case "text":
        return this.#text(node.value, node, kind);
      case "inlineCode":
        return this.#gap(node, kind);
      case "break":
        return this.#builder.break();
      case "html":
        return this.#html(node, kind);
      case "mdxTextExpression":
      case "mdxFlowExpression":
        return this.#expression(node.value, node, kind);
      case "mdxJsxTextElement":
        return node.name === "br" ? this.#builder.break() : this.#children(node, kind);
      case "link":
        return isBareLink(node.url, node.children) ? this.#gap(node, kind) : this.#children(node, kind);
      case "image":
        return;
      case "emphasis":
      case "strong":
      case "delete":
      case "linkReference":
        return this.#children(node, kind);
      case "paragraph":
        return isPictures(node) ? this.#legends(node) : this.#block(node, kind);
      case "heading":
        return this.#block(node, "heading");
      case "listItem":
        return this.#block(node, "list-item");
      case "tableCell":
        return this.#block(node, "table-cell");
      default:
        return "children" in node ? this.#block(node, kind) : undefined;
    }
  }

  #block(node: Parents, kind: SegmentKind): void {
    this.#builder.end();
    this.#children(node, kind);
    this.#builder.end();
  }

  #children(node: Parents, kind: SegmentKind): void {
    for (const child of node.children) this.read(child, kind);
  }

  #text(value: string, node: Nodes, kind: SegmentKind): void {
    const [start, end] = place(node);
    const stretches = decodedStretches(this.#source, start, end, value, MARKDOWN_ESCAPES);
    if (!value.includes(":::")) return this.#builder.add(kind, stretches);
    // Containers of other dialects (":::note" … ":::") are marks, not prose: blanked, so that every letter stays at its place.
    for (const stretch of stretches) this.#builder.add(kind, [{ ...stretch, text: stretch.text.replace(FENCE, (fence) => " ".repeat(fence.length)) }]);
  }

  #gap(node: Nodes, kind: SegmentKind): void {
    const [start, end] = place(node);
    this.#builder.add(kind, [{ text: GAP, start, end }]);
  }

  #html(node: Nodes, kind: SegmentKind): void {
    const [start, end] = place(node);
    if (BREAK.test(this.#source.slice(start, end))) return this.#builder.break();
    const fragment = readFragment(this.#source, start, end);
    this.comments.push(...fragment.comments);
    for (const block of fragment.blocks) {
      // An inline tag is a node of its own, its text is the Markdown around it: `<kbd>` is no gap here.
      if (block.stretches.every((stretch) => stretch.text === GAP)) continue;
      this.#builder.end();
      this.#builder.add(block.kind === "prose" ? kind : block.kind, block.stretches);
      this.#builder.end();
    }
  }

  #expression(value: string, node: Nodes, kind: SegmentKind): void {
    const [start, end] = place(node);
    const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/u.exec(value)?.[1];
    if (comment !== undefined) this.comments.push({ span: { start, end }, text: comment.trim() });
    else if (node.type === "mdxTextExpression") this.#gap(node, kind);
  }

  /** The alternative texts of a paragraph of nothing but pictures: their legends. */
  #legends(paragraph: Paragraph): void {
    for (const image of picturesOf(paragraph)) {
      const [start, end] = place(image);
      this.#builder.end();
      if (image.alt) this.#builder.add("caption", decodedStretches(this.#source, start + "![".length, end, image.alt, MARKDOWN_ESCAPES));
      this.#builder.end();
    }
  }
}

function place(node: Nodes): readonly [start: number, end: number] {
  return [node.position!.start.offset!, node.position!.end.offset!];
}

/** A picture inside a sentence is an icon; alone in its paragraph (or linked) it is an illustration. */
function isPictures(paragraph: Paragraph): boolean {
  return picturesOf(paragraph).length > 0 && paragraph.children.every((child) => child.type === "image" || isPictureLink(child) || (child.type === "text" && child.value.trim() === ""));
}

function isPictureLink(node: Nodes): boolean {
  return node.type === "link" && node.children.length > 0 && node.children.every((child) => child.type === "image");
}

function picturesOf(paragraph: Paragraph): readonly Image[] {
  const inside = paragraph.children.flatMap((child) => (child.type === "link" ? child.children : [child]));
  return inside.filter((child) => child.type === "image");
}

/** An address that is its own text: `<https://…>`, `www.example.org`. */
function isBareLink(url: string, children: readonly Nodes[]): boolean {
  const only = children.length === 1 ? children[0] : undefined;
  if (only?.type !== "text") return false;
  return url === only.value || url === `http://${only.value}` || url === `mailto:${only.value}`;
}
