import { docxPassages } from "./office/docx.ts";
import { type Manuscript, manuscriptOf } from "./office/manuscript.ts";
import { odtPassages } from "./office/odt.ts";
import { OfficePackage } from "./office/package.ts";
import { openZip, type Zip } from "./office/zip.ts";
import type { ContainerReader } from "./reader.ts";

/** Word documents (DOCX; ECMA-376). Each paragraph is a line of `Article.source`: `draft.docx:12:5` is column 5 of its twelfth paragraph. */
export const readDocx: ContainerReader = (bytes, path) => readingOf(openDocx(openZip(bytes, path)));

/** OpenDocument texts (ODT; OASIS 1.3), in the same way. */
export const readOdt: ContainerReader = (bytes, path) => readingOf(openOdt(openZip(bytes, path)));

export const openDocx = (zip: Zip): Manuscript => manuscriptOf(docxPassages(new OfficePackage(zip)));
export const openOdt = (zip: Zip): Manuscript => manuscriptOf(odtPassages(new OfficePackage(zip)));

function readingOf({ source, blocks }: Manuscript): ReturnType<ContainerReader> {
  return { source, reading: { blocks, comments: [] } };
}
