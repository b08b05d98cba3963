import { child, readXml, type XmlElement } from "../../xml/read.ts";
import type { OfficePackage } from "./package.ts";

/** What a paragraph's or a run's style says of its words. */
export interface DocxStyle {
  /** As Word names it in every language ("heading 1", "caption", "toc 2"), and those that it is based on. */
  readonly names: readonly string[];
  readonly isHeading: boolean;
  readonly isListed: boolean;
  readonly isHidden: boolean;
}

export type DocxStyles = (id: string | undefined) => DocxStyle;

const PLAIN: DocxStyle = { names: [], isHeading: false, isListed: false, isHidden: false };

interface Written {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly isHeading: boolean | undefined;
  readonly isListed: boolean | undefined;
  readonly isHidden: boolean | undefined;
}

/** The styles of word/styles.xml (ECMA-376, 17.7); what one does not say, the one it is based on does. */
export function docxStyles(pack: OfficePackage, member: string | undefined): DocxStyles {
  const written = new Map<string, Written>();
  const source = member === undefined ? undefined : pack.text(member);
  if (source !== undefined) {
    readXml(source, pack.placeOf(member!), {
      root: () => undefined,
      takes: new Set(["style"]),
      element: (style) => void written.set(attributeOf(style, "styleId") ?? "", writtenStyle(style)),
    });
  }
  return (id) => (id === undefined ? PLAIN : resolved(id, written));
}

function resolved(id: string, written: ReadonlyMap<string, Written>): DocxStyle {
  const chain: Written[] = [];
  // A style may be based on itself in a damaged file.
  for (let style = written.get(id); style !== undefined && !chain.includes(style); style = style.basedOn === undefined ? undefined : written.get(style.basedOn)) chain.push(style);
  const first = (of: (style: Written) => boolean | undefined): boolean => chain.map(of).find((value) => value !== undefined) ?? false;
  return { names: chain.map(({ name }) => name), isHeading: first(({ isHeading }) => isHeading), isListed: first(({ isListed }) => isListed), isHidden: first(({ isHidden }) => isHidden) };
}

function writtenStyle(style: XmlElement): Written {
  const paragraph = child(style, "pPr");
  const name = (valueOf(style, "name") ?? "").toLowerCase();
  return {
    name,
    basedOn: valueOf(style, "basedOn"),
    isHeading: /^(?:heading \d|title|subtitle)$/u.test(name) ? true : outlined(paragraph),
    isListed: listed(paragraph),
    isHidden: hidden(child(style, "rPr")),
  };
}

/** Level 9 is body text (17.3.1.20). */
export function outlined(properties: XmlElement | undefined): boolean | undefined {
  const level = properties === undefined ? undefined : valueOf(properties, "outlineLvl");
  return level === undefined ? undefined : Number(level) < 9;
}

/** Numbering 0 takes an inherited one away (17.9.18). */
export function listed(properties: XmlElement | undefined): boolean | undefined {
  const numbering = properties === undefined ? undefined : child(properties, "numPr");
  return numbering === undefined ? undefined : valueOf(numbering, "numId") !== "0";
}

export function hidden(properties: XmlElement | undefined): boolean | undefined {
  const vanish = properties === undefined ? undefined : child(properties, "vanish");
  return vanish === undefined ? undefined : isOn(vanish);
}

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off (17.17.4). */
function isOn(toggle: XmlElement): boolean {
  return !["0", "false", "off"].includes(attributeOf(toggle, "val") ?? "1");
}

/** The `w:val` of a child. */
export function valueOf(element: XmlElement, name: string): string | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : attributeOf(found, "val");
}

/** An attribute, whatever prefix its namespace has. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const key = Object.keys(attributes).find((written) => written === name || written.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
