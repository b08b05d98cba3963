import type { Concept, Term } from "../types.ts";
import { extraFields } from "./shape.ts";
import type { Exported } from "./types.ts";

/** v3 in its two styles (ISO 30042:2019), and the older martif. */
export type TbxStyle = "dct" | "dca" | "martif";

/** TBX-Basic has no word for these two; they are kept in a note of samma's and read back. */
const statusNames: Readonly<Record<Term["status"], string>> = { preferred: "preferredTerm-admn-sts", admitted: "admittedTerm-admn-sts", deprecated: "deprecatedTerm-admn-sts", superseded: "supersededTerm-admn-sts", forbidden: "deprecatedTerm-admn-sts", draft: "admittedTerm-admn-sts" };

const escape = (text: string): string =>
  text
    // What XML 1.0 cannot hold at all.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

/** A glossary as TBX-Basic. Examples and policies of translation have no place there but samma's own note. */
export function exportTbx(concepts: readonly Concept[], style: TbxStyle): Exported {
  const v2 = style === "martif";
  const [entry, section, group] = v2 ? (["termEntry", "langSet", "tig"] as const) : (["conceptEntry", "langSec", "termSec"] as const);
  const field = (element: "descrip" | "termNote", name: string, value: string): string => (style === "dct" ? `<basic:${name}>${escape(value)}</basic:${name}>`.replace(/basic:(administrativeStatus|partOfSpeech|subjectField)/gu, "min:$1") : `<${element} type="${name}">${escape(value)}</${element}>`);
  const termLines = (term: Term): string[] => {
    const own = { ...extraFields(term), ...(term.status === "forbidden" || term.status === "draft" ? { status: term.status } : {}) };
    return [
      `        <${group}>`,
      `          <term>${escape(term.term)}</term>`,
      `          ${field("termNote", "administrativeStatus", statusNames[term.status])}`,
      ...(term.partOfSpeech === undefined ? [] : [`          ${field("termNote", "partOfSpeech", term.partOfSpeech)}`]),
      ...(Object.keys(own).length === 0 ? [] : [`          <note>samma: ${escape(JSON.stringify(own))}</note>`]),
      `        </${group}>`,
    ];
  };
  const entries = concepts.flatMap((concept) => [
    `    <${entry} id="${escape(concept.id)}">`,
    ...(concept.definition === undefined ? [] : [`      ${field("descrip", "definition", concept.definition)}`]),
    `      <note>samma: ${escape(JSON.stringify({ type: concept.type, ...(concept.note === undefined ? {} : { note: concept.note }), ...(concept.url === undefined ? {} : { url: concept.url }) }))}</note>`,
    ...concept.languages.flatMap(({ language, terms }) => [`      <${section} xml:lang="${escape(language)}">`, ...terms.flatMap(termLines), `      </${section}>`]),
    `    </${entry}>`,
  ]);
  const namespaces = ` xmlns="urn:iso:std:iso:30042:ed-2"${style === "dct" ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"' : ""}`;
  const open = v2 ? '<martif type="TBX-Basic" xml:lang="en">\n  <martifHeader>\n    <fileDesc><sourceDesc><p>samma</p></sourceDesc></fileDesc>\n  </martifHeader>' : `<tbx style="${style}" type="TBX-Basic" xml:lang="en"${namespaces}>\n  <tbxHeader>\n    <fileDesc><sourceDesc><p>samma</p></sourceDesc></fileDesc>\n  </tbxHeader>`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n  <text>\n  <body>\n${entries.join("\n")}\n  </body>\n  </text>\n</${v2 ? "martif" : "tbx"}>\n`;
  const withExamples = concepts.filter(({ examples }) => examples.ok.size + examples.bad.size > 0).length;
  return { text, lost: withExamples === 0 ? [] : [`Examples of ${withExamples} concepts: TBX has no place for them.`] };
}
