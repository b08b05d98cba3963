import { canonicalLanguage } from "../../article/tags.ts";
import type { Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { conceptTypes, statuses, termTypes } from "../kinds.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import { readCells, separatorOf } from "./cells.ts";
import { type Column, columnOf, isHeader } from "./csv-columns.ts";
import { joinRows } from "./join.ts";
import { isId, sectionShape } from "./shape.ts";
import type { ImportedConcept } from "./types.ts";

/**
 * Reads a table: with a heading, columns by language (`sv`, `sv:deprecated`, Crowdin's `Term [sv]` and `Status [sv]`, Google's `pos` and
 * `description`); without one, two columns whose languages are given, or DeepL's four (source, target, source language, target language).
 *
 * @throws UserError where the columns say no languages, or a quotation mark is left open.
 */
export function importCsv(text: string, path: string, languages: readonly Language[]): ImportedConcept[] {
  const rows = readCells(text, separatorOf(text), path);
  const [head = []] = rows;
  const columns = head.map(columnOf);
  if (isHeader(head, columns)) return joinRows(rows.slice(1).flatMap((row) => conceptOf(row, columns)));
  if (isPairHeader(head)) return importPairs(rows.slice(1), path, languages);
  return importPairs(rows, path, languages);
}

/** "source,target" above two columns says what they are, but not their languages. */
function isPairHeader(head: readonly string[]): boolean {
  return /^source\b/iu.test(head[0]?.trim() ?? "") && /^target\b/iu.test(head[1]?.trim() ?? "");
}

function importPairs(rows: readonly (readonly string[])[], path: string, languages: readonly Language[]): ImportedConcept[] {
  const [source, target] = languages;
  const [first = []] = rows;
  if (source !== undefined && target !== undefined && languages.length === 2 && first.length >= 2) return joinRows(rows.flatMap((row) => pairOf(row, source, target)));
  if (first.length >= 4 && isTag(first[2]!) && isTag(first[3]!)) return joinRows(rows.flatMap((row) => pairOf(row, canonicalLanguage(row[2]?.trim() ?? ""), canonicalLanguage(row[3]?.trim() ?? ""))));
  throw new UserError("The table does not say which languages it has", { place: { path, line: 1 }, hints: ["Name them in the first row (id, en, sv), or with --lang for each of two columns: --lang en --lang sv"] });
}

const isTag = (text: string): boolean => text.trim().length >= 2 && canonicalLanguage(text.trim()) !== undefined;

function pairOf(row: readonly string[], source: Language | undefined, target: Language | undefined): ImportedConcept[] {
  const [from = "", to = ""] = row.map((cell) => cell.trim());
  return from === "" || to === "" || source === undefined || target === undefined ? [] : [{ terms: { [source]: from, [target]: to } }];
}

function conceptOf(row: readonly string[], columns: readonly (Column | undefined)[]): ImportedConcept[] {
  const at = (kind: Column["kind"], language?: Language): string => row[columns.findIndex((column) => column?.kind === kind && (language === undefined || ("language" in column && column.language === language)))]?.trim() ?? "";
  const terms: Record<string, TermShape[]> = {};
  columns.forEach((column, index) => {
    if (column?.kind !== "term") return;
    const { language } = column;
    const fields = termFields(at("status", language), at("partOfSpeech", language) || at("pos"), at("type", language), at("gender", language));
    const status = column.status ?? fields.status;
    for (const term of splitCell(row[index] ?? "")) (terms[language] ??= []).push({ term, ...fields, ...(status === undefined ? {} : { status }) });
  });
  if (Object.keys(terms).length === 0) return [];
  const id = at("id");
  return [{ ...(isId(id) ? { id } : {}), ...conceptFields(at), terms: Object.fromEntries(Object.entries(terms).map(([language, list]) => [language, sectionShape(list)])) }];
}

/** Several terms in one cell: `kaj | brygga`. */
const splitCell = (cell: string): string[] => cell.split("|").map((part) => part.trim()).filter((part) => part !== "");

const policies = new Map<string, NonNullable<ConceptShape["translate"]>>([["false", false], ["no", false], ["0", false], ["transliterate", "transliterate"], ["either", "either"]]);

function conceptFields(at: (kind: Column["kind"]) => string): Partial<ConceptShape> {
  const type = conceptTypes.find((known) => known === at("concept-type").toLowerCase());
  const policy = policies.get(at("translate").toLowerCase());
  const url = /^https?:\/\/\S+$/u.test(at("url")) ? at("url") : "";
  const said = { type, definition: at("definition") || undefined, note: at("note") || undefined, url: url || undefined, translate: policy };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** "Not recommended" and "obsolete" are Crowdin's words; its types are ours written apart ("full form", "short form"). */
function termFields(status: string, partOfSpeech: string, type: string, gender: string): Omit<TermShape, "term"> {
  const lower = status.toLowerCase();
  const said = {
    status: lower === "not recommended" ? "deprecated" : lower === "obsolete" ? "superseded" : statuses.find((known) => known === lower),
    partOfSpeech: partOfSpeech || undefined,
    type: termTypes.find((known) => known.toLowerCase() === type.replace(/\s/gu, "").toLowerCase()),
    gender: gender || undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
