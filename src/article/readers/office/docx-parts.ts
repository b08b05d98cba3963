import { posix } from "node:path";
import { readXml } from "../../xml/read.ts";
import type { OfficePackage } from "./package.ts";

/** The members of a DOCX that hold words or say what they are; in Open Packaging Conventions' names for relationships (ECMA-376-2). */
export interface DocxParts {
  readonly document: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** Follows the relationships from the archive's root; undefined where none leads to a text document. */
export function docxParts(pack: OfficePackage): DocxParts | undefined {
  const document = related(pack, "").get("officeDocument")?.[0];
  if (document === undefined || !pack.has(document)) return undefined;
  const parts = related(pack, document);
  const only = (type: string): Record<string, string> => {
    const member = parts.get(type)?.[0];
    return member === undefined ? {} : { [type]: member };
  };
  const all = (type: string): readonly string[] => [...new Set(parts.get(type))].sort();
  return { document, ...only("styles"), ...only("footnotes"), ...only("endnotes"), headers: all("header"), footers: all("footer") };
}

/** The members that one has relationships with, by the last part of their type: "officeDocument", "footnotes". */
function related(pack: OfficePackage, member: string): Map<string, string[]> {
  const folder = posix.dirname(member);
  const list = posix.join(folder, "_rels", `${posix.basename(member)}.rels`);
  const found = new Map<string, string[]>();
  const source = pack.text(list);
  if (source === undefined) return found;
  readXml(source, pack.placeOf(list), {
    root: () => undefined,
    takes: new Set(["Relationship"]),
    element: ({ attributes }) => {
      const { Type = "", Target = "", TargetMode } = attributes;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      const type = posix.basename(Type);
      // A target outside of the archive is an address; nothing is fetched.
      if (TargetMode !== "External" && pack.has(target)) found.set(type, [...(found.get(type) ?? []), target]);
    },
  });
  return found;
}
