import { SaxesParser } from "saxes";
import { UserError } from "../../errors.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import type { TermStatus } from "../types.ts";
import { idFor, sectionShape } from "./shape.ts";
import type { Imported } from "./types.ts";

interface Entry {
  id: string;
  definition?: string;
  own: Record<string, unknown>;
  readonly sections: Map<string, TermShape[]>;
}

const statuses: Readonly<Record<string, TermStatus>> = { preferredTerm: "preferred", admittedTerm: "admitted", deprecatedTerm: "deprecated", supersededTerm: "superseded", preferred: "preferred", admitted: "admitted", deprecated: "deprecated", notRecommended: "deprecated", obsolete: "superseded" };
const ownNote = /^samma: (\{.*\})$/su;

/**
 * TBX v3 (dct, dca) and v2 (martif), TBX-Basic and TBX-Min, Weblate's and others' data categories that samma knows; the rest is passed
 * over. Entities that a document declares are not expanded, external ones never fetched. @throws UserError at the place that is no XML.
 */
export function importTbx(text: string, path: string): Imported {
  const parser = new SaxesParser({ fileName: path });
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let language = "";
  let term: TermShape | undefined;
  let field = "";
  let content = "";
  let failed: Error | undefined;
  parser.on("error", (error) => (failed ??= error));
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.indexOf(":") + 1);
    const attribute = (key: string): string => String(attributes[key] ?? "");
    content = "";
    if (local === "conceptEntry" || local === "termEntry") entries.push((entry = { id: attribute("id"), own: {}, sections: new Map() }));
    else if (local === "langSec" || local === "langSet") language = (attribute("xml:lang") || attribute("lang")).replace(/_/gu, "-");
    else if (local === "termSec" || local === "tig" || local === "termGrp") term = { term: "" };
    // dca and martif have the category in an attribute, dct in the element's name.
    field = attribute("type") || local;
  });
  const collect = (part: string): void => void (content += part);
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("closetag", ({ name }) => {
    const local = name.slice(name.indexOf(":") + 1);
    const value = content.replace(/\s+/gu, " ").trim();
    content = "";
    if (entry === undefined) return;
    if (local === "term") (term ??= { term: "" }).term = value;
    else if (local === "termSec" || local === "tig" || local === "ntig" || local === "termGrp") {
      if (term !== undefined && term.term !== "" && language !== "") entry.sections.set(language, [...(entry.sections.get(language) ?? []), term]);
      term = undefined;
    } else if (value !== "") describe(entry, term, local === "note" ? "note" : field, value);
    field = "";
  });
  for (let at = 0; at < text.length && failed === undefined; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (failed === undefined) parser.close();
  if (failed !== undefined) throw new UserError(`This is no XML that samma can read: ${(failed as Error).message.replace(/^.*?:\d+:\d+: /u, "")}`, { place: { path, line: parser.line, column: parser.column + 1 }, hints: ["Entities other than &amp; &lt; &gt; &quot; &apos; are not expanded."] });
  if (entries.length === 0) throw new UserError("There is no concept in the file", { place: { path }, hints: ["TBX has conceptEntry (v3) or termEntry (v2) elements."] });
  const taken = new Set<string>();
  return entries.flatMap((found) => shapeOf(found, taken));
}

function describe(entry: Entry, term: TermShape | undefined, field: string, value: string): void {
  const own = field === "note" ? ownNote.exec(value) : null;
  if (own !== null) {
    const read = fromJson(own[1]!);
    if (term === undefined) entry.own = { ...entry.own, ...read };
    else Object.assign(term, read);
  } else if (term !== undefined) {
    if (field === "administrativeStatus" || field === "normativeAuthorization") {
      const status = statuses[value.replace(/-admn-sts$/u, "")];
      if (status !== undefined && term.status === undefined) term.status = status;
    } else if (field === "partOfSpeech") term.partOfSpeech ??= value;
    else if (field === "context") term.context ??= value;
  } else if (field === "definition") entry.definition ??= value;
  else if (field === "note") entry.own["note"] ??= value;
}

function fromJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function shapeOf({ id, definition, own, sections }: Entry, taken: Set<string>): ConceptShape[] {
  const [first] = [...sections.values()].flat();
  if (first === undefined) return [];
  const sound = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) && !taken.has(id);
  if (sound) taken.add(id);
  const { type, note, url } = own as Pick<ConceptShape, "type" | "note" | "url">;
  const terms = Object.fromEntries([...sections].map(([language, list]) => [language, sectionShape(list)]));
  return [{ id: sound ? id : idFor(first.term, taken), ...(type === undefined ? {} : { type }), ...(definition === undefined ? {} : { definition }), ...(note === undefined ? {} : { note }), ...(url === undefined ? {} : { url }), terms }];
}
