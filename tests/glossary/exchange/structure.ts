import { readXml, type XmlElement } from "../../../src/glossary/exchange/xml.ts";

/** What may stand in an element: children in order, each with how often (none: once; `?`, `*`, `+`), and attributes that must be there. */
interface Model {
  readonly children: string;
  readonly attributes?: readonly string[];
}

/**
 * The parts of TBX v3's core structure (ISO 30042:2019, tbxinfo.net: TBXcoreStructV03) that samma writes, in our own words: a checker
 * of order and number of elements. The published schemas are not in the repository.
 */
export const tbxCore: Readonly<Record<string, Model>> = {
  tbx: { children: "tbxHeader text", attributes: ["type", "style", "xml:lang", "xmlns"] },
  tbxHeader: { children: "fileDesc" },
  fileDesc: { children: "sourceDesc+" },
  sourceDesc: { children: "p+" },
  text: { children: "body" },
  body: { children: "conceptEntry+" },
  conceptEntry: { children: "AUX* langSec+", attributes: ["id"] },
  langSec: { children: "termSec+", attributes: ["xml:lang"] },
  termSec: { children: "term NOTE* AUX*" },
};

/** TBX v2 (ISO 30042:2008, TBXcoreStructV02.dtd): `tig` is a term, then termNotes, then the rest. */
export const martif: Readonly<Record<string, Model>> = {
  martif: { children: "martifHeader text", attributes: ["type", "xml:lang"] },
  martifHeader: { children: "fileDesc encodingDesc?" },
  fileDesc: { children: "sourceDesc+" },
  sourceDesc: { children: "p+" },
  encodingDesc: { children: "p+" },
  text: { children: "body" },
  body: { children: "termEntry+" },
  termEntry: { children: "AUX* langSet+", attributes: ["id"] },
  langSet: { children: "tig+", attributes: ["xml:lang"] },
  tig: { children: "term NOTE* AUX*" },
};

/** XLIFF 2.1 core and its glossary module (OASIS, sections 4.2 and 5.2.6): an entry has a translation or a definition. */
export const xliff: Readonly<Record<string, Model>> = {
  xliff: { children: "file+", attributes: ["version", "srcLang", "trgLang", "xmlns"] },
  file: { children: "unit+", attributes: ["id"] },
  unit: { children: "glossary? segment+", attributes: ["id"] },
  glossary: { children: "glossEntry+" },
  glossEntry: { children: "term translation* definition?" },
  segment: { children: "source target?" },
};

const categories: Readonly<Record<string, string>> = {
  descrip: "AUX", note: "AUX", xref: "AUX", definition: "AUX", context: "AUX", externalCrossReference: "AUX",
  termNote: "NOTE", administrativeStatus: "NOTE", partOfSpeech: "NOTE", grammaticalGender: "NOTE", termType: "NOTE",
};

/** What is wrong with a document's structure, one line each. */
export function faultsOfStructure(text: string, models: Readonly<Record<string, Model>>): string[] {
  const ids = new Set<string>();
  const faults: string[] = [];
  const visit = (element: XmlElement): void => {
    const id = element.attributes["id"];
    if (id !== undefined && (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) || ids.has(id))) faults.push(`${element.name}: id "${id}"`);
    if (id !== undefined) ids.add(id);
    const model = models[element.name];
    if (model === undefined) return;
    const names = element.children.map(({ name }) => (models[element.name] === xliff[element.name] ? name : (categories[name] ?? name))).join(" ");
    const pattern = model.children.split(" ").map((part) => `(?:${part.replace(/[?*+]$/u, "")} )${/[?*+]$/u.exec(part)?.[0] ?? ""}`).join("");
    if (!new RegExp(`^${pattern}$`, "u").test(`${names} `)) faults.push(`${element.name}: ${names}`);
    for (const attribute of model.attributes ?? []) if (element.attributes[attribute] === undefined) faults.push(`${element.name} lacks ${attribute}`);
    element.children.forEach(visit);
  };
  visit(readXml(text, "x.xml"));
  return faults;
}
