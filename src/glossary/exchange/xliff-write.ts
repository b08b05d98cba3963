import type { Concept, Term } from "../types.ts";
import { allStatuses, lossesOf, type Place } from "./losses.ts";
import { paired, type PairedConcept } from "./pairs.ts";
import { extraConcept, extraFields } from "./shape.ts";
import type { Exported, WriterOptions } from "./types.ts";
import { escapeXml } from "./xml.ts";

const place: Place = { concept: new Set(["type", "definition", "note", "url", "translate", "examples"]), term: new Set(["type", "partOfSpeech", "gender", "caseSensitive", "diacriticSensitive", "match", "forms", "context", "reason", "firstMention"]), statuses: allStatuses, regex: true };
/** What the module itself has: words and a definition. All else is in attributes of samma's own, which the module allows. */
const module: Place = { concept: new Set(["definition"]), term: new Set(), statuses: allStatuses, regex: true };

/**
 * XLIFF 2.1 with the glossary module (OASIS, XLIFF Version 2.1, section 5.2): a unit a concept, an entry a source term with its
 * translations. `urn:samma:glossary` attributes keep what the module has no place for.
 */
export function exportXliff(concepts: readonly Concept[], { languages: [source, target] }: WriterOptions): Exported {
  const { pairs, lost } = paired(concepts, source!, target!, place);
  const units = pairs.flatMap((pair, index) => unit(pair, index + 1));
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.1" srcLang="${escapeXml(source!)}" trgLang="${escapeXml(target!)}" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:samma="urn:samma:glossary">\n  <file id="glossary">`;
  const own = lossesOf(pairs.map(({ concept }) => concept), [source!, target!], module);
  return { text: `${head}\n${units.map((line) => `    ${line}\n`).join("")}  </file>\n</xliff>\n`, lost, own };
}

function unit({ concept, source, target }: PairedConcept, number: number): string[] {
  const { note, url, definition } = concept;
  const fields = { ...(note === undefined ? {} : { note }), ...(url === undefined ? {} : { url }), ...extraConcept(concept) };
  const translations = target.map((term) => `      <gls:translation${attributes(term)}>${escapeXml(term.term)}</gls:translation>`);
  return [
    `<unit id="u${number}" name="${escapeXml(concept.id)}">`,
    "  <gls:glossary>",
    ...source.flatMap((term, index) => [
      `    <gls:glossEntry id="g${number}.${index + 1}" samma:concept="${escapeXml(concept.id)}"${index > 0 || Object.keys(fields).length === 0 ? "" : ` samma:fields="${escapeXml(JSON.stringify(fields))}"`}>`,
      `      <gls:term${attributes(term)}>${escapeXml(term.term)}</gls:term>`,
      ...translations,
      ...(definition === undefined ? [] : [`      <gls:definition>${escapeXml(definition)}</gls:definition>`]),
      "    </gls:glossEntry>",
    ]),
    "  </gls:glossary>",
    `  <segment><source>${escapeXml(source[0]!.term)}</source><target>${escapeXml(target[0]!.term)}</target></segment>`,
    "</unit>",
  ];
}

/** Status where it is not the first one's preferred, and what else a term says. */
function attributes(term: Pick<Term, "term" | "status"> & Partial<Term>): string {
  const fields = term.match === undefined ? {} : extraFields(term as Term);
  return `${term.status === "preferred" ? "" : ` samma:status="${term.status}"`}${Object.keys(fields).length === 0 ? "" : ` samma:fields="${escapeXml(JSON.stringify(fields))}"`}`;
}
