import { UserError } from "../../errors.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import { conceptTypes, statuses } from "../kinds.ts";
import type { Concept } from "../types.ts";
import { allowedFirst, idFor, languagesOf } from "./shape.ts";
import type { Exported, Imported } from "./types.ts";

/** Several terms in one cell. */
const between = " | ";

/** One row a concept, one column a language (Google's equivalent term sets read the language columns). */
export function exportCsv(concepts: readonly Concept[], separator: "," | "\t"): Exported {
  const languages = languagesOf(concepts);
  const cell = (text: string): string => (/["\r\n]/u.test(text) || text.includes(separator) || /^[=+\-@]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
  const rows = [
    ["id", "type", "definition", ...languages],
    ...concepts.map((concept) => [concept.id, concept.type, concept.definition ?? "", ...languages.map((language) => allowedFirst(concept, language).map(({ term }) => term).join(between))]),
  ];
  const refused = concepts.flatMap(({ languages: sections }) => sections.flatMap(({ terms }) => terms)).filter(({ status }) => status !== "preferred" && status !== "admitted").length;
  return { text: rows.map((row) => `${row.map(cell).join(separator)}\n`).join(""), lost: refused === 0 ? [] : [`${refused} deprecated, forbidden and draft terms: a table has no place for them.`] };
}

/**
 * Reads a table: language columns (`sv`, `Term [sv]`, a status beside it as `Status [sv]`), or without a header two columns whose
 * languages are given, or DeepL's four (source, target, source language, target language).
 *
 * @throws UserError where the columns say no languages.
 */
export function importCsv(text: string, path: string, languages: readonly string[]): Imported {
  const rows = cells(text, separatorOf(text));
  const [head = []] = rows;
  const columns = head.map(columnOf);
  const taken = new Set<string>();
  if (isHeader(head, columns)) return rows.slice(1).flatMap((row) => conceptOf(row, columns, taken));
  if (languages.length === 2 && head.length >= 2) return rows.flatMap((row) => pairOf(row, languages[0]!, languages[1]!, taken));
  if (head.length >= 4 && isTag(head[2]!) && isTag(head[3]!)) return rows.flatMap((row) => pairOf(row, (row[2] ?? "").toLowerCase(), (row[3] ?? "").toLowerCase(), taken));
  throw new UserError("The table does not say which languages it has", { place: { path, line: 1 }, hints: ["Name them in the first row (id, en, sv), or with --lang for each of two columns: --lang en --lang sv"] });
}

type Column = { readonly kind: "term" | "status"; readonly language: string } | { readonly kind: "id" | "type" | "definition" | "note" };

/** A first row that names languages; "quay,kaj" does not, though kaj is a language too (Jju): all headings must be known, or say what they are. */
function isHeader(head: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  if (!columns.some((column) => column?.kind === "term")) return false;
  return head.some((heading) => /[[(]/u.test(heading)) || head.every((heading, index) => columns[index] !== undefined || /^(?:pos|part of speech|url|)$/iu.test(heading.trim()));
}

/** A tag of two or three letters with what may follow; words such as "note" are none. */
function isTag(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_][A-Za-z]{2}|[-_]\d{3})?$/iu.test(text.trim()) && !/^(?:id|pos)$/iu.test(text.trim());
}

function columnOf(heading: string): Column | undefined {
  const text = heading.trim();
  const bracketed = /^(term|status)\s*[[(]([\w-]+)[\])]$/iu.exec(text);
  if (bracketed !== null) return { kind: bracketed[1]!.toLowerCase() as "term" | "status", language: tag(bracketed[2]!) };
  const known: Readonly<Record<string, "id" | "type" | "definition" | "note">> = { id: "id", "concept id": "id", type: "type", definition: "definition", "concept definition": "definition", description: "definition", note: "note", "concept note": "note" };
  const kind = known[text.toLowerCase()];
  if (kind !== undefined) return { kind };
  return isTag(text) ? { kind: "term", language: tag(text) } : undefined;
}

const tag = (text: string): string => text.trim().replace(/_/gu, "-");

function conceptOf(row: readonly string[], columns: readonly (Column | undefined)[], taken: Set<string>): ConceptShape[] {
  const at = (kind: string): string => row[columns.findIndex((column) => column?.kind === kind)]?.trim() ?? "";
  const terms: Record<string, TermShape[]> = {};
  columns.forEach((column, index) => {
    if (column?.kind !== "term") return;
    const status = statusOf(row[columns.findIndex((other) => other?.kind === "status" && other.language === column.language)] ?? "");
    for (const term of (row[index] ?? "").split("|").map((part) => part.trim()).filter((part) => part !== "")) (terms[column.language] ??= []).push({ term, ...status });
  });
  const [first] = Object.values(terms).flat();
  if (first === undefined) return [];
  const type = conceptTypes.find((known) => known === at("type").toLowerCase());
  const definition = at("definition");
  const note = at("note");
  return [{ id: idOf(at("id"), first.term, taken), ...(type === undefined ? {} : { type }), ...(definition === "" ? {} : { definition }), ...(note === "" ? {} : { note }), terms: Object.fromEntries(Object.entries(terms).map(([language, list]) => [language, list.map(bare)])) }];
}

const bare = (term: TermShape): string | TermShape => (Object.keys(term).length === 1 ? term.term : term);

function idOf(given: string, words: string, taken: Set<string>): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(given) && !taken.has(given)) {
    taken.add(given);
    return given;
  }
  return idFor(words, taken);
}

/** "Not recommended" and "obsolete" are Crowdin's words. */
function statusOf(text: string): { status?: TermShape["status"] } {
  const lower = text.trim().toLowerCase();
  if (lower === "not recommended") return { status: "deprecated" };
  if (lower === "obsolete") return { status: "superseded" };
  const status = statuses.find((known) => known === lower);
  return status === undefined ? {} : { status };
}

function pairOf(row: readonly string[], source: string, target: string, taken: Set<string>): ConceptShape[] {
  const [from = "", to = ""] = row.map((cell) => cell.trim());
  return from === "" || to === "" ? [] : [{ id: idFor(from, taken), terms: { [tag(source)]: from, [tag(target)]: to } }];
}

function separatorOf(text: string): string {
  const line = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  return ["\t", ";", ","].map((separator) => ({ separator, count: line.split(separator).length })).sort((a, b) => b.count - a.count)[0]!.separator;
}

/** RFC 4180: quotes round what holds a separator, a quote (doubled) or a line end. */
function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (quoted && unit === '"' && text[i + 1] === '"') {
      cell += unit;
      i++;
    } else if (quoted) {
      if (unit === '"') quoted = false;
      else cell += unit;
    } else if (unit === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (unit === separator) {
      row.push(cell);
      cell = "";
    } else if (unit === "\n") {
      rows.push([...row, cell.replace(/\r$/u, "")]);
      row = [];
      cell = "";
    } else cell += unit;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.filter((candidate) => candidate.some((value) => value.trim() !== ""));
}
