import { child, elements, readXml, type XmlElement } from "../../xml/read.ts";
import type { OfficePackage } from "./package.ts";

/** What a style and those it comes from say of words. */
export interface OdtStyle {
  /** Names, the style's own first: "P3", "Illustration", "Caption"; spaces as they read. */
  readonly names: readonly string[];
  readonly isHidden: boolean;
  /** Its text properties as written, without bookkeeping: equal for styles that look alike; empty where there are none. */
  readonly look: string;
}

export type OdtStyles = (name: string | undefined) => OdtStyle;

interface Written {
  readonly parent: string | undefined;
  readonly isHidden: boolean;
  readonly look: string;
}

/** Properties that no reader sees: LibreOffice parts words by the session (rsid) that they were typed in. */
const BOOKKEEPING = / (?:\w+:(?:rsid|paragraph-rsid)|fo:(?:language|country)|style:(?:language|country)-(?:asian|complex))="[^"]*"/gu;

/** The styles of a document: its own (styles.xml) and those its editor made by the way (content.xml; ODF 1.3, 16.2). */
export function odtStyles(pack: OfficePackage, members: readonly string[]): OdtStyles {
  const written = new Map<string, Written>();
  for (const member of members) {
    const source = pack.text(member);
    if (source === undefined) continue;
    readXml(source, pack.placeOf(member), {
      root: () => undefined,
      takes: new Set(["style:style"]),
      element: (style) => void written.set(style.attributes["style:name"] ?? "", writtenStyle(style, source)),
    });
  }
  return (name) => resolved(name, written);
}

function resolved(name: string | undefined, written: ReadonlyMap<string, Written>): OdtStyle {
  const names: string[] = [];
  const chain: Written[] = [];
  for (let at = name; at !== undefined && !names.includes(at); at = written.get(at)?.parent) {
    names.push(at);
    const style = written.get(at);
    if (style !== undefined) chain.push(style);
  }
  return { names: names.map(readable), isHidden: chain.some(({ isHidden }) => isHidden), look: chain.map(({ look }) => look).join("") };
}

function writtenStyle(style: XmlElement, source: string): Written {
  const properties = child(style, "style:text-properties");
  const look = elements(style).map(({ start, end }) => source.slice(start, end).replace(BOOKKEEPING, "")).filter((text) => !/^<style:(?:text|paragraph)-properties\s*\/>$/u.test(text));
  return { parent: style.attributes["style:parent-style-name"], isHidden: properties?.attributes["text:display"] === "none", look: look.join("") };
}

/** Style names write what may not stand in a name as its code: "Heading_20_1". */
function readable(name: string): string {
  return name.replace(/_([\da-f]{2,4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
