import { SaxesParser } from "saxes";
import { UserError } from "../../errors.ts";
import { LineIndex } from "../positions.ts";
import type { Stretch } from "../readers/reader.ts";
import { textStretches } from "./text.ts";

/** An element's name, without the prefix that the root has, and its attributes as written. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An element with all that is inside, and its place in the source. */
export interface XmlElement extends XmlTag {
  readonly children: readonly (XmlElement | XmlText)[];
  readonly start: number;
  /** Where its start tag ends. */
  readonly content: number;
  readonly end: number;
}

/** Characters between two tags, decoded, laid over the source. */
export interface XmlText {
  readonly stretches: readonly Stretch[];
  /** Of a CDATA section: what is written there is not escaped. */
  readonly isRaw?: true;
}

/** A fault of the file, at the tag that is read. */
export type At = (message: string, hints?: readonly string[]) => UserError;

export interface XmlVisitor {
  /** The root's tag; may throw where it is another kind of document. */
  root(tag: XmlTag, at: At): void;
  /** Names of the elements that are handed over whole; what is around them only goes by. */
  readonly takes: ReadonlySet<string>;
  /** An element that was taken, when it ends; `around` are the tags that are open around it, the root first. */
  element(element: XmlElement, around: readonly XmlTag[], at: At): void;
  /** A tag outside of the elements that are taken, as it opens. */
  tag?(tag: XmlTag, at: At): void;
}

/** Deeper than any tool writes; the walks over elements recurse. */
const DEEPEST = 200;

interface Open extends XmlTag {
  readonly children: (XmlElement | XmlText)[];
  readonly start: number;
  readonly content: number;
}

/**
 * Reads a document with saxes, which checks that it is well-formed, and hands over the elements a format asks for. Entities that the
 * document declares are not expanded (they are an error), external ones never fetched.
 *
 * @throws UserError at the place that is no XML
 */
export function readXml(source: string, path: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({});
  const around: XmlTag[] = [];
  const taken: Open[] = [];
  let prefix = "";
  /** Where the last piece of markup ended. */
  let last = 0;
  /** Text runs from there to the next `<`, which cannot stand in text itself. */
  const markup = (end: number): { readonly start: number; readonly end: number } => {
    const start = last === end ? last : source.indexOf("<", last);
    if (start > last) taken.at(-1)?.children.push({ stretches: textStretches(source, last, start) });
    last = end;
    return { start, end };
  };
  const faultAt = (offset: number): At => (message, hints = []) => new UserError(message, { place: placeAt(source, path, offset), hints });

  parser.on("error", (error) => {
    throw notXml(error.message, source, path, parser.position);
  });
  parser.on("xmldecl", () => void markup(parser.position));
  parser.on("doctype", () => void markup(parser.position));
  parser.on("processinginstruction", () => void markup(parser.position));
  // This event comes before the closing `>` is read.
  parser.on("comment", () => void markup(parser.position + 1));
  parser.on("cdata", () => {
    const { start, end } = markup(parser.position);
    const [from, to] = [start + "<![CDATA[".length, end - "]]>".length];
    if (to > from) taken.at(-1)?.children.push({ stretches: [{ text: source.slice(from, to), start: from, end: to }], isRaw: true });
  });
  parser.on("opentag", ({ name: written, attributes }) => {
    const { start, end } = markup(parser.position);
    const isRoot = around.length + taken.length === 0;
    if (isRoot) prefix = written.slice(0, written.indexOf(":") + 1);
    const name = prefix !== "" && written.startsWith(prefix) ? written.slice(prefix.length) : written;
    const at = faultAt(start);
    if (around.length + taken.length >= DEEPEST) throw at("The elements of this file are nested too deeply to be read", ["See whether the file is damaged."]);
    const tag: XmlTag = { name, attributes };
    if (isRoot) visitor.root(tag, at);
    if (taken.length > 0 || visitor.takes.has(name)) taken.push({ ...tag, children: [], start, content: end });
    else {
      visitor.tag?.(tag, at);
      around.push(tag);
    }
  });
  parser.on("closetag", () => {
    const { end } = markup(parser.position);
    const open = taken.pop();
    if (open === undefined) {
      around.pop();
      return;
    }
    const element: XmlElement = { ...open, end };
    if (taken.length > 0) taken.at(-1)!.children.push(element);
    else visitor.element(element, around, faultAt(element.start));
  });
  parser.write(source).close();
}

export const isElement = (node: XmlElement | XmlText): node is XmlElement => "name" in node;

export const elements = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);

/** The first child with a name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return elements(element).find((one) => one.name === name);
}

function notXml(message: string, source: string, path: string, position: number): UserError {
  const why = message.replace(/^\d+:\d+: /u, "").replace(/\.$/u, "");
  const hints = why.startsWith("undefined entity")
    ? ["Entities that a document declares itself are not expanded: write the characters, or &#…; references."]
    : why.startsWith("unclosed tag")
      ? ["The file seems to be cut off: fetch or save it again."]
      : ["Save it again with the tool that made it, or see what stands there."];
  return new UserError(`This is no XML that samma can read: ${why}`, { place: placeAt(source, path, Math.max(0, position - 1)), hints });
}

function placeAt(source: string, path: string, offset: number): { path: string; line: number; column: number; excerpt: string; length: number } {
  const index = new LineIndex(source);
  const { line, column } = index.position(Math.min(offset, source.length));
  return { path, line, column, excerpt: index.line(line), length: 1 };
}
