import { SaxesParser } from "saxes";
import { UserError } from "../../errors.ts";

/** An element with its children; names without their prefix, attributes as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, of inner elements too, with white space evened. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** No format of terms nests this deep; a file that does is not read further. */
const deepest = 200;
const piece = 65_536;

/**
 * Reads a document as a tree. Entities that it declares are not expanded, external ones never fetched.
 *
 * @throws UserError at the place that is no XML.
 */
export function readXml(text: string, path: string): XmlElement {
  const parser = new SaxesParser({ fileName: path });
  const open: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  let failed: Error | undefined;
  parser.on("error", (error) => (failed ??= error));
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > deepest) failed ??= new Error("elements nest too deep");
    else open.push({ name: local(name), attributes: attributes as Record<string, string>, children: [], text: "" });
  });
  const collect = (part: string): void => void (open.at(-1)!.text += part);
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("closetag", () => {
    if (failed !== undefined) return;
    const closed = open.pop()!;
    const parent = open.at(-1)!;
    parent.children.push({ ...closed, text: closed.text.replace(/\s+/gu, " ").trim() });
    // Marks inside a term or note (<hi>) are part of its words.
    parent.text += closed.text;
  });
  // In pieces, so that a broken file stops early.
  for (let at = 0; at < text.length && failed === undefined; at += piece) parser.write(text.slice(at, at + piece));
  if (failed === undefined) parser.close();
  if (failed !== undefined) throw broken(failed, path, parser);
  return open[0]!.children[0]!;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function broken(error: Error, path: string, { line, column }: { readonly line: number; readonly column: number }): UserError {
  const why = error.message.replace(/^.*?:\d+:\d+: /u, "");
  return new UserError(`This is no XML that samma can read: ${why}`, { place: { path, line, column: column + 1 }, hints: ["Entities other than &amp; &lt; &gt; &quot; &apos; are not expanded."] });
}

/** Text for an element or attribute; what XML 1.0 cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "").replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

export function child(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return element?.children.find(({ name }) => names.includes(name));
}

export function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(({ name }) => names.includes(name));
}

/** All elements of a name below one, in document order. */
export function below(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((inner) => (names.includes(inner.name) ? [inner] : below(inner, ...names)));
}

/** JSON that samma wrote into a note; empty where it is something else. */
export function ownJson(text: string): Record<string, unknown> {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
