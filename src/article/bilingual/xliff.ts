import { type Gathered, Languages } from "./gathered.ts";
import type { BilingualReader } from "./unit.ts";
import { type At, readXml, type XmlElement, type XmlTag } from "../xml/read.ts";
import { readTransUnit, readFileTag } from "./xliff1.ts";
import { readUnit, readRoot } from "./xliff2.ts";

/**
 * XLIFF 1.x and 2.x (OASIS), with the dialects of Trados (SDLXLIFF), memoQ (MQXLIFF) and Memsource (MXLIFF), which are 1.2 with
 * elements of their own. All files of the document are read as one.
 *
 * @throws UserError for what is no XML or no XLIFF, for a language that is none
 */
export const readXliff: BilingualReader = (source, path) => {
  const gathered: Gathered = { languages: new Languages(), units: [] };
  let version = 1;
  readXml(source, path, {
    takes: new Set(["trans-unit", "unit"]),
    root: (tag, at) => {
      version = versionOf(tag, at);
      if (version === 2) readRoot(tag, gathered, at);
    },
    tag: (tag, at) => {
      if (version === 1 && tag.name === "file") readFileTag(tag, gathered, at);
    },
    element: (element, around, at) => read(version, element, around, gathered, at),
  });
  const { languages, units } = gathered;
  return { source: languages.source, targets: languages.targets, units, comments: [] };
};

function versionOf({ name, attributes }: XmlTag, at: At): 1 | 2 {
  if (name !== "xliff") throw at(`This is no XLIFF: its root is <${name}>, not <xliff>`, ["See whether the file has the right ending: .tmx for TMX, .po for gettext."]);
  const namespaces = Object.entries(attributes).flatMap(([key, value]) => (key === "xmlns" || key.startsWith("xmlns:") ? [/^urn:oasis:names:tc:xliff:document:([\d.]+)$/u.exec(value)?.[1] ?? ""] : []));
  const version = attributes["version"] ?? namespaces.find((one) => one !== "") ?? "1.2";
  if (/^1(?:\.|$)/u.test(version)) return 1;
  if (/^2(?:\.|$)/u.test(version)) return 2;
  throw at(`samma reads XLIFF 1.x and 2.x; this is version ${version}`);
}

function read(version: number, element: XmlElement, around: readonly XmlTag[], gathered: Gathered, at: At): void {
  if (version === 1 && element.name === "trans-unit") readTransUnit(element, around, gathered, at);
  if (version === 2 && element.name === "unit") readUnit(element, around, gathered);
}
