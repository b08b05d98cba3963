import { UserError } from "../../../errors.ts";
import { readXml, type XmlElement } from "../../xml/read.ts";
import { docxParts, type DocxParts } from "./docx-parts.ts";
import { docxStyles, type DocxStyles } from "./docx-styles.ts";
import { DocxWalk } from "./docx-walk.ts";
import type { Passage } from "./manuscript.ts";
import type { OfficePackage } from "./package.ts";

/**
 * The paragraphs of a Word document as it reads with all revisions accepted: the body, then foot- and endnotes, then headers and footers.
 *
 * @throws UserError where it is no text document, or damaged
 */
export function docxPassages(pack: OfficePackage): Passage[] {
  const parts = docxParts(pack);
  if (parts === undefined) {
    throw new UserError("This file is no Word document: nothing in it says where its text is", {
      place: { path: pack.zip.path },
      hints: ["If it is a spreadsheet or another kind of archive, leave it out; if it should be a document, open it in a word processor and save it again."],
    });
  }
  const styles = docxStyles(pack, parts.styles);
  return [...bodyOf(pack, parts.document, styles), ...notesOf(pack, parts, styles), ...edgesOf(pack, parts, styles)];
}

function bodyOf(pack: OfficePackage, member: string, styles: DocxStyles): readonly Passage[] {
  const source = pack.text(member)!;
  const walk = new DocxWalk({ source, member, styles });
  readXml(source, pack.placeOf(member), {
    root: ({ name }, at) => {
      if (name !== "document") throw at("This file is no Word document", ["samma reads text documents (.docx), no spreadsheets or presentations."]);
    },
    takes: new Set(["body"]),
    element: (body) => walk.blocks(body),
  });
  return walk.passages;
}

/** Separators between text and notes are notes, too, of a type (17.11.23). */
function notesOf(pack: OfficePackage, { footnotes, endnotes }: DocxParts, styles: DocxStyles): Passage[] {
  const isNote = ({ attributes }: XmlElement): boolean => Object.entries(attributes).every(([name, value]) => !/(?:^|:)type$/u.test(name) || value === "normal");
  return [
    [footnotes, "footnote"],
    [endnotes, "endnote"],
  ].flatMap(([member, name]) => {
    const source = member === undefined ? undefined : pack.text(member);
    if (source === undefined) return [];
    const walk = new DocxWalk({ source, member: member!, styles });
    readXml(source, pack.placeOf(member!), { root: () => undefined, takes: new Set([name!]), element: (note) => void (isNote(note) && walk.blocks(note)) });
    return walk.passages;
  });
}

function edgesOf(pack: OfficePackage, { headers, footers }: DocxParts, styles: DocxStyles): Passage[] {
  return [...headers, ...footers].flatMap((member) => {
    const source = pack.text(member);
    if (source === undefined) return [];
    const walk = new DocxWalk({ source, member, styles });
    readXml(source, pack.placeOf(member), { root: () => undefined, takes: new Set(["p", "tbl", "sdt"]), element: (block) => walk.block(block, { kind: "furniture" }) });
    return walk.passages;
  });
}
