import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { UserError } from "../../errors.ts";
import { canonical } from "../languages.ts";
import type { TermShape } from "../read/schema.ts";
import type { GlossaryFile } from "../parse.ts";
import type { TermStatus } from "../types.ts";
import { appendKey, appendValues } from "./append.ts";
import { conceptFinder, findConcept, type FoundConcept, languagePair, refuseAlias, type Sheet, termsOf, withSplices } from "./sheet.ts";
import { contentEnd, type Splice, startOf, withoutLines, withoutPart } from "./splice.ts";
import { flowText, scalarText, termText } from "./yaml-text.ts";

/** A term in the file: a scalar, or a mapping that has it under `term`. */
interface WrittenTerm {
  readonly node: Node;
  readonly words: string;
  /** The status that the file gives it. */
  readonly status: TermStatus | undefined;
}

const sameWords = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

function writtenTerms(pair: Pair<Node, Node | null> | undefined): WrittenTerm[] {
  const value = pair?.value;
  const nodes = isSeq(value) ? (value.items as Node[]) : value === null || value === undefined ? [] : [value];
  return nodes.map((node) => ({
    node,
    words: isMap(node) ? String(node.get("term") ?? "") : isScalar(node) ? String(node.value ?? "") : "",
    status: isMap(node) ? (node.get("status") as TermStatus | undefined) : undefined,
  }));
}

/** A term for a concept. */
export interface TermAddition {
  readonly id: string;
  readonly language: string;
  readonly term: TermShape;
}

/** Puts a term below the others of its language. @throws UserError where the concept is not there, or has the term already. */
export function addTerm(files: readonly GlossaryFile[], id: string, language: string, term: TermShape): GlossaryFile[] {
  return addTerms(files, [{ id, language, term }]);
}

/**
 * Puts terms below the others of their languages; each file is read once, however many there are.
 *
 * @throws UserError where a concept is not there, or has a term already.
 */
export function addTerms(files: readonly GlossaryFile[], additions: readonly TermAddition[]): GlossaryFile[] {
  const find = conceptFinder(files);
  const bySheet = new Map<Sheet, Splice[]>();
  const bySection = new Map<string, TermAddition[]>();
  for (const addition of additions) {
    const key = `${addition.id}\n${canonical(addition.language)}`;
    bySection.set(key, [...(bySection.get(key) ?? []), addition]);
  }
  for (const section of bySection.values()) {
    const found = find(section[0]!.id);
    bySheet.set(found.sheet, [...(bySheet.get(found.sheet) ?? []), ...sectionSplices(found, section)]);
  }
  return [...bySheet].reduce<GlossaryFile[]>((current, [sheet, splices]) => withSplices(current, sheet, splices), [...files]);
}

/** Terms of one language for one concept. */
function sectionSplices(found: FoundConcept, additions: readonly TermAddition[]): Splice[] {
  const { sheet } = found;
  const { language } = additions[0]!;
  const terms = termsOf(found);
  const pair = languagePair(terms, language);
  const at = ["concepts", found.index, "terms", pair === undefined ? language : String((pair.key as { value?: unknown }).value)];
  refuseAlias(sheet, pair?.value, at);
  const written = writtenTerms(pair);
  const there = written.find(({ words }) => additions.some(({ term }) => sameWords(words, term.term)));
  if (there !== undefined) throw taken(sheet, found, language, there);
  const texts = additions.map(({ term }) => termText(term));
  if (pair === undefined) return [appendKey(sheet.text, terms, canonical(language), texts.length === 1 ? texts[0]! : `[${texts.join(", ")}]`)];
  return [...appendValues(sheet.text, pair, texts), ...(additions.some(({ term }) => term.status === "preferred") ? demotions(sheet, written) : [])];
}

function taken(sheet: Sheet, { node }: FoundConcept, language: string, there: WrittenTerm): UserError {
  return new UserError(`"${String(node.get("id"))}" has the ${language} term "${there.words}" already`, {
    place: { path: sheet.path, ...lineOf(sheet.text, startOf(there.node)) },
    hints: ["To change it: samma glossary set"],
  });
}

function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What a section may have only one of: a term that says it is preferred gives way to a new one. */
function demotions(sheet: Sheet, written: readonly WrittenTerm[]): Splice[] {
  return written.filter(({ status }) => status === "preferred").flatMap(({ node }) => fieldSplices(sheet, node, { status: "admitted" }));
}

/** Changes the fields of a term; `term` renames it. Other languages and terms stay as they are. */
export function setTerm(files: readonly GlossaryFile[], id: string, language: string, term: string, fields: Partial<TermShape>): GlossaryFile[] {
  const { sheet, written, position } = findTerm(files, id, language, term);
  const own = written[position]!;
  refuseAlias(sheet, own.node, []);
  const others = fields.status === "preferred" ? written.filter((other) => other !== own) : [];
  return withSplices(files, sheet, [...fieldSplices(sheet, own.node, fields), ...demotions(sheet, others)]);
}

/** Gives a term a status; one that becomes preferred takes the place of the one that was. */
export function setStatus(files: readonly GlossaryFile[], id: string, language: string, term: string, status: TermStatus): GlossaryFile[] {
  return setTerm(files, id, language, term, { status });
}

function fieldSplices({ text }: Sheet, node: Node, fields: Partial<TermShape>): Splice[] {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (!isMap(node)) {
    const [start, end] = [startOf(node), contentEnd(text, node)];
    const { term, ...rest } = Object.fromEntries(said);
    const words = term === undefined ? text.slice(start, end) : scalarText(String(term));
    if (Object.keys(rest).length === 0) return [{ start, end, text: words }];
    // Outside a list or mapping in brackets a plain term may hold what would end it inside: "Belt, Road".
    const inside = isScalar(node) && term === undefined && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") ? words : scalarText(isScalar(node) && term === undefined ? String(node.value) : String(term));
    return [{ start, end, text: `{ term: ${inside}, ${flowText(rest).slice(2, -2)} }` }];
  }
  const added: Record<string, unknown> = {};
  const splices: Splice[] = [];
  for (const [key, value] of said) {
    const old = (node.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    if (old === undefined || old === null) added[key] = value;
    else splices.push({ start: startOf(old), end: contentEnd(text, old), text: flowText(value) });
  }
  return [...splices, ...joined(Object.entries(added).map(([key, value]) => appendKey(text, node, key, flowText(value))))];
}

/** Several additions at one place as one splice. */
function joined(splices: readonly Splice[]): Splice[] {
  const [first] = splices;
  return first === undefined ? [] : [{ ...first, text: splices.map(({ text }) => text).join("") }];
}

/** Takes a term out; a language left without terms goes with it. @throws UserError where it is the concept's last term. */
export function removeTerm(files: readonly GlossaryFile[], id: string, language: string, term: string): GlossaryFile[] {
  const { found, sheet, pair, written, position } = findTerm(files, id, language, term);
  const { text } = sheet;
  const terms = termsOf(found);
  if (written.length > 1) {
    const list = pair.value as { flow?: boolean; items: Node[] };
    const node = list.items[position]!;
    return withSplices(files, sheet, [list.flow === true ? withoutPart(text, list.items, position) : withoutLines(text, startOf(node), contentEnd(text, node))]);
  }
  if (terms.items.length === 1) throw new UserError(`"${term}" is the last term of "${id}"`, { hints: [`To remove the whole concept: samma glossary remove ${id}`] });
  const splice = terms.flow === true ? withoutPart(text, terms.items as Pair[], terms.items.indexOf(pair)) : withoutLines(text, startOf(pair.key), contentEnd(text, pair));
  return withSplices(files, sheet, [splice]);
}

interface FoundTerm {
  readonly found: FoundConcept;
  readonly sheet: Sheet;
  readonly pair: Pair<Node, Node | null>;
  readonly written: readonly WrittenTerm[];
  readonly position: number;
}

function findTerm(files: readonly GlossaryFile[], id: string, language: string, term: string): FoundTerm {
  const found = findConcept(files, id);
  const pair = languagePair(termsOf(found), language);
  const written = writtenTerms(pair);
  const position = written.findIndex(({ words }) => sameWords(words, term));
  if (pair === undefined || position < 0) {
    const has = written.map(({ words }) => `"${words}"`).join(", ");
    throw new UserError(`"${id}" has no ${language} term "${term}"`, { hints: [has === "" ? `To add it: samma glossary add ${id} --term ${language}="${term}"` : `It has ${has}.`] });
  }
  return { found, sheet: found.sheet, pair, written, position };
}
