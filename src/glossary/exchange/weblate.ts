import type { Concept } from "../types.ts";
import type { Place } from "./losses.ts";
import { paired, type PairedConcept } from "./pairs.ts";
import type { Exported, WriterOptions } from "./types.ts";
import { escapeXml } from "./xml.ts";

const place: Place = { concept: new Set(["definition", "note", "translate"]), term: new Set(["partOfSpeech"]), statuses: new Set(["preferred", "admitted", "deprecated", "superseded", "forbidden"]) };
const refused: ReadonlySet<string> = new Set(["deprecated", "superseded", "forbidden"]);

/**
 * TBX as Weblate reads it (docs.weblate.org, TermBase eXchange format): two languages, one term of each an entry; the definition as
 * `descrip`, the note as "Usage note", terms that must not be used as forbidden, concepts that stay as they are with "Translation needed" No.
 */
export function exportWeblate(concepts: readonly Concept[], { languages: [source, target] }: WriterOptions): Exported {
  const { pairs, lost } = paired(concepts, source!, target!, place);
  const entries = pairs.flatMap((pair) => rows(pair).flatMap(([from, to, status], index) => [
    `      <termEntry id="${escapeXml(`${/^\p{N}/u.test(pair.concept.id) ? "c-" : ""}${pair.concept.id}${index === 0 ? "" : `.${index + 1}`}`)}">`,
    ...about(pair.concept),
    ...section(source!, from, pair.source.find(({ term }) => term === from)?.partOfSpeech),
    ...section(target!, to, undefined, status),
    "      </termEntry>",
  ]));
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX" xml:lang="${escapeXml(source!)}">\n  <martifHeader>\n    <fileDesc><sourceDesc><p>samma</p></sourceDesc></fileDesc>\n  </martifHeader>\n  <text>\n    <body>`;
  return { text: `${head}\n${entries.map((line) => `${line}\n`).join("")}    </body>\n  </text>\n</martif>\n`, lost, own: [] };
}

/** The preferred pair first, then further sources with it, then further targets. */
function rows({ source, target }: PairedConcept): (readonly [from: string, to: string, status: string])[] {
  const good = source.filter(({ status }) => !refused.has(status));
  const [from = source[0]!] = good;
  const [to] = target;
  return [...good.map(({ term }) => [term, to!.term, to!.status] as const), ...target.slice(1).map(({ term, status }) => [from.term, term, status] as const)];
}

function about({ definition, note, policy }: Concept): string[] {
  return [
    ...(definition === undefined ? [] : [`        <descrip>${escapeXml(definition)}</descrip>`]),
    ...(note === undefined ? [] : [`        <descrip type="Usage note">${escapeXml(note)}</descrip>`]),
    ...(policy === false ? ['        <descrip type="Translation needed">No</descrip>'] : []),
  ];
}

function section(language: string, term: string, partOfSpeech: string | undefined, status?: string): string[] {
  const name = status === undefined ? undefined : status === "forbidden" || status === "deprecated" ? "forbidden" : status === "superseded" ? "obsolete" : status;
  return [
    `        <langSet xml:lang="${escapeXml(language)}">`,
    "          <tig>",
    `            <term>${escapeXml(term)}</term>`,
    ...(partOfSpeech === undefined ? [] : [`            <termNote type="partOfSpeech">${escapeXml(partOfSpeech)}</termNote>`]),
    ...(name === undefined ? [] : [`            <termNote type="administrativeStatus">${name}</termNote>`]),
    "          </tig>",
    "        </langSet>",
  ];
}
