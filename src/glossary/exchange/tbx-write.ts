import type { Concept, Term } from "../types.ts";
import { allStatuses, lossesOf } from "./losses.ts";
import { extraConcept, extraFields, languagesOf } from "./shape.ts";
import type { Exported } from "./types.ts";
import { escapeXml } from "./xml.ts";

/** v3 in its two styles (ISO 30042:2019), and the older martif. */
export type TbxStyle = "dct" | "dca" | "martif";

/** TBX-Basic has no word for forbidden and draft; they are kept in a note of samma's and read back. */
const statusNames: Readonly<Record<Term["status"], string>> = { preferred: "preferredTerm-admn-sts", admitted: "admittedTerm-admn-sts", deprecated: "deprecatedTerm-admn-sts", superseded: "supersededTerm-admn-sts", forbidden: "deprecatedTerm-admn-sts", draft: "admittedTerm-admn-sts" };
/** The picklists of TBX-Basic; another value is written as "other", and kept in the note. */
const parts: ReadonlySet<string> = new Set(["noun", "verb", "adjective", "adverb", "other"]);
const genders: ReadonlySet<string> = new Set(["masculine", "feminine", "neuter", "other"]);
/** Categories of the Min module; the others are of the Basic module (tbxinfo.net). */
const ofMin: ReadonlySet<string> = new Set(["administrativeStatus", "partOfSpeech"]);

/** What TBX-Basic has fields for; the rest goes into samma's notes. */
const known = { concept: new Set(["definition", "note", "url"]), term: new Set(["partOfSpeech", "gender", "type", "context"]), statuses: new Set(["preferred", "admitted", "deprecated", "superseded"] as const), regex: true };

type Field = (element: "descrip" | "termNote", name: string, value: string) => string;

/** A glossary as TBX-Basic. What TBX-Basic has no field for stands in notes that begin with "samma:". */
export function exportTbx(concepts: readonly Concept[], style: TbxStyle): Exported {
  const v2 = style === "martif";
  const [entry, section, group] = v2 ? (["termEntry", "langSet", "tig"] as const) : (["conceptEntry", "langSec", "termSec"] as const);
  const field: Field = (element, name, value) => {
    const tag = `${ofMin.has(name) ? "min" : "basic"}:${name}`;
    return style === "dct" ? `<${tag}>${escapeXml(value)}</${tag}>` : `<${element} type="${name}">${escapeXml(value)}</${element}>`;
  };
  const link = (url: string): string => (style === "dct" ? `<basic:externalCrossReference target="${escapeXml(url)}">${escapeXml(url)}</basic:externalCrossReference>` : `<xref type="externalCrossReference" target="${escapeXml(url)}">${escapeXml(url)}</xref>`);
  const entries = concepts.flatMap((concept) => [
    `    <${entry} id="${xmlId(concept.id)}">`,
    ...indent(6, conceptLines(concept, field, link)),
    ...concept.languages.flatMap(({ language, terms }) => [
      `      <${section} xml:lang="${escapeXml(language)}">`,
      ...terms.flatMap((term) => [`        <${group}>`, ...indent(10, termLines(term, field)), `        </${group}>`]),
      `      </${section}>`,
    ]),
    `    </${entry}>`,
  ]);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${head(style)}\n  <text>\n  <body>\n${entries.join("\n")}\n  </body>\n  </text>\n</${v2 ? "martif" : "tbx"}>\n`;
  const own = lossesOf(concepts, languagesOf(concepts), { ...known, statuses: allStatuses }).concat(lossesOf(concepts, languagesOf(concepts), known).filter(({ what }) => what === "forbidden" || what === "draft"));
  return { text, lost: [], own };
}

function head(style: TbxStyle): string {
  const source = "    <fileDesc><sourceDesc><p>samma</p></sourceDesc></fileDesc>";
  if (style === "martif") return `<martif type="TBX-Basic" xml:lang="en">\n  <martifHeader>\n${source}\n    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>\n  </martifHeader>`;
  const modules = style === "dct" ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"' : "";
  return `<tbx style="${style}" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>\n  <tbxHeader>\n${source}\n  </tbxHeader>`;
}

const indent = (width: number, lines: readonly string[]): string[] => lines.map((line) => " ".repeat(width) + line);

/** An id that XML takes: it does not begin with a digit. The real one is in the note. */
function xmlId(id: string): string {
  return /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) ? id : `c-${id}`;
}

function note(own: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(own).length === 0 ? [] : [`<note>samma: ${escapeXml(JSON.stringify(own))}</note>`];
}

function conceptLines(concept: Concept, field: Field, link: (url: string) => string): string[] {
  const { id, definition, note: words, url } = concept;
  return [
    ...(definition === undefined ? [] : [field("descrip", "definition", definition)]),
    ...(url === undefined ? [] : [link(url)]),
    ...(words === undefined ? [] : [`<note>${escapeXml(words)}</note>`]),
    ...note({ ...(xmlId(id) === id ? {} : { id }), ...extraConcept(concept) }),
  ];
}

function termLines(term: Term, field: Field): string[] {
  const { partOfSpeech, gender, type, context, ...rest } = extraFields(term);
  const own = {
    // A regular expression may hold white space that XML readers even out.
    ...(/\s{2,}|[\t\r\n]/u.test(term.term) ? { term: term.term } : {}),
    ...(term.status === "forbidden" || term.status === "draft" ? { status: term.status } : {}),
    ...(partOfSpeech === undefined || parts.has(partOfSpeech) ? {} : { partOfSpeech }),
    ...(gender === undefined || genders.has(gender) ? {} : { gender }),
    ...rest,
  };
  return [
    `<term>${escapeXml(term.term)}</term>`,
    field("termNote", "administrativeStatus", statusNames[term.status]),
    ...(partOfSpeech === undefined ? [] : [field("termNote", "partOfSpeech", parts.has(partOfSpeech) ? partOfSpeech : "other")]),
    ...(gender === undefined ? [] : [field("termNote", "grammaticalGender", genders.has(gender) ? gender : "other")]),
    ...(type === undefined ? [] : [field("termNote", "termType", type)]),
    ...(context === undefined ? [] : [field("descrip", "context", context)]),
    ...note(own),
  ];
}
