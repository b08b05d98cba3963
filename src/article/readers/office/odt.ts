import { UserError } from "../../../errors.ts";
import { elements, readXml } from "../../xml/read.ts";
import type { Passage } from "./manuscript.ts";
import { odtStyles } from "./odt-styles.ts";
import { OdtWalk } from "./odt-walk.ts";
import type { OfficePackage } from "./package.ts";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const EDGES = new Set(["style:header", "style:header-left", "style:header-first", "style:footer", "style:footer-left", "style:footer-first"]);

/**
 * The paragraphs of an OpenDocument text: the body, then its notes, then headers and footers.
 *
 * @throws UserError where it is no text document, locked, or damaged
 */
export function odtPassages(pack: OfficePackage): Passage[] {
  refuseLocked(pack);
  const source = pack.text(CONTENT);
  if (source === undefined) throw other(pack.zip.path);
  const styles = odtStyles(pack, [STYLES, CONTENT]);
  const walk = new OdtWalk({ member: CONTENT, styles });
  readXml(source, pack.placeOf(CONTENT), {
    root: () => undefined,
    takes: new Set(["body"]),
    element: (body) => {
      const text = elements(body).find(({ name }) => name === "text");
      if (text === undefined) throw other(pack.zip.path);
      walk.blocks(text);
    },
  });
  return [...walk.passages, ...walk.notes, ...edgesOf(pack)];
}

function edgesOf(pack: OfficePackage): readonly Passage[] {
  const source = pack.text(STYLES);
  if (source === undefined) return [];
  const walk = new OdtWalk({ member: STYLES, styles: odtStyles(pack, [STYLES]) });
  readXml(source, pack.placeOf(STYLES), { root: () => undefined, takes: EDGES, element: (edge) => walk.blocks(edge, { kind: "furniture" }) });
  return walk.passages;
}

/** The manifest names what each locked member is locked with (ODF 1.3 part 2, 4.4). */
function refuseLocked(pack: OfficePackage): void {
  if (pack.text("META-INF/manifest.xml")?.includes("encryption-data") !== true) return;
  throw new UserError("This document is locked with a password", { place: { path: pack.zip.path }, hints: ["Save it without one and run samma on that."] });
}

function other(path: string): UserError {
  return new UserError("This file is no OpenDocument text", { place: { path }, hints: ["samma reads text documents (.odt), no spreadsheets or presentations. If it should be one, open it in a word processor and save it again."] });
}
