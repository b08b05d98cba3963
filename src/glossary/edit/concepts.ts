import { isMap, type Node, type Pair, type YAMLMap } from "yaml";
import { UserError } from "../../errors.ts";
import type { ConceptShape } from "../read/schema.ts";
import type { GlossaryFile } from "../parse.ts";
import { appendKey } from "./append.ts";
import { byHand, conceptsOf, findConcept, openSheet, pairOf, refuseAlias, type Sheet, withSplices } from "./sheet.ts";
import { below, contentEnd, indentOf, lineEnd, lineEndOf, lineStart, type Splice, startOf, withoutPart } from "./splice.ts";
import { conceptLines, flowText, scalarText } from "./yaml-text.ts";

/** What a concept says of itself, apart from its terms and examples. */
export type ConceptFields = Partial<Pick<ConceptShape, "type" | "definition" | "note" | "url" | "translate">>;

/**
 * Puts a concept at the end of a file: the one named, else the last one. A file that is named and not there is begun.
 * The caller sees to it that the id is new (`finishEdit` refuses it otherwise).
 */
export function addConcept(files: readonly GlossaryFile[], concept: ConceptShape, options: { readonly file?: string } = {}): GlossaryFile[] {
  return addConcepts(files, [concept], options);
}

/** Puts concepts at the end of a file, which is read once; see `addConcept`. */
export function addConcepts(files: readonly GlossaryFile[], concepts: readonly ConceptShape[], options: { readonly file?: string } = {}): GlossaryFile[] {
  const path = options.file ?? files.at(-1)?.path ?? "glossary/glossary.yaml";
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined || file.text.trim() === "") {
    const lines = spread(concepts.map((concept) => blockLines(concept, false, "  ")), true);
    return [...files.filter((candidate) => candidate !== file), { path, text: `concepts:\n${lines.join("\n")}\n` }];
  }
  const sheet = openSheet(file);
  return withSplices(files, sheet, [conceptSplice(sheet, concepts)]);
}

function blockLines(concept: ConceptShape, flowTerms: boolean, indent: string): string[] {
  return conceptLines(concept, flowTerms).map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);
}

/** Blocks of lines one below the other, apart by a blank line or not. */
function spread(blocks: readonly (readonly string[])[], apart: boolean): string[] {
  return blocks.flatMap((lines, index) => (index > 0 && apart ? ["", ...lines] : lines));
}

function conceptSplice(sheet: Sheet, concepts: readonly ConceptShape[]): Splice {
  const { text } = sheet;
  const list = conceptsOf(sheet);
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) {
    const lines = spread(concepts.map((concept) => blockLines(concept, false, "  ")), true);
    return { start: contentStart(text, startOf(list)), end: list.range![1], text: lineEndOf(text) + lines.join(lineEndOf(text)) };
  }
  const end = contentEnd(text, last);
  if (list.flow === true) return { start: end, end, text: concepts.map((concept) => `, ${flowText(concept)}`).join("") };
  const terms = isMap(last) ? pairOf(last as YAMLMap, "terms")?.value : undefined;
  const flow = isMap(terms) && terms.flow === true;
  const apart = spaced(text, list.items as Node[]);
  const lines = spread(concepts.map((concept) => blockLines(concept, flow, indentOf(text, startOf(list)))), apart);
  return below(text, endOfComments(text, end, startOf(list)), apart ? ["", ...lines] : lines);
}

/** Back over the spaces before an offset: `concepts: []` must not leave one behind. */
function contentStart(text: string, offset: number): number {
  return text.slice(0, offset).replace(/ +$/u, "").length;
}

/** Comment lines further in than the list's dashes belong to the concept above them. */
function endOfComments(text: string, from: number, listStart: number): number {
  const dash = listStart - lineStart(text, listStart);
  let end = lineEnd(text, from);
  for (;;) {
    const next = text.indexOf("\n", end) + 1;
    const line = next === 0 ? "" : text.slice(next, lineEnd(text, next));
    if (!/^\s+#/u.test(line) || line.search(/#/u) <= dash) return end;
    end = lineEnd(text, next);
  }
}

/** Whether the concepts of a list stand apart by blank lines. */
function spaced(text: string, items: readonly Node[]): boolean {
  const [before, last] = items.slice(-2);
  return before === undefined || last === undefined ? true : /\n[ \t]*\r?\n/u.test(text.slice(contentEnd(text, before), startOf(last)));
}

/** Changes what a concept says of itself. */
export function setConcept(files: readonly GlossaryFile[], id: string, fields: ConceptFields): GlossaryFile[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .reduce<GlossaryFile[]>((current, [key, value]) => setField(current, id, key, value), [...files]);
}

function setField(files: readonly GlossaryFile[], id: string, key: string, value: unknown): GlossaryFile[] {
  const { sheet, node, index } = findConcept(files, id);
  const old = pairOf(node, key);
  refuseAlias(sheet, old?.value, ["concepts", index, key]);
  if (old?.value != null) {
    const [start, end] = [startOf(old.value), contentEnd(sheet.text, old.value)];
    return withSplices(files, sheet, [{ start, end, text: flowText(value) }]);
  }
  if (node.flow === true) return withSplices(files, sheet, [appendKey(sheet.text, node, key, flowText(value))]);
  // Below the last of the short fields, above the terms: where a reader looks for it.
  const order = ["id", "type", "definition", "note", "url", "translate"];
  const above = [...order.slice(0, order.indexOf(key))].reverse().map((name) => pairOf(node, name)).find((pair) => pair !== undefined);
  if (above === undefined) throw byHand(sheet, ["concepts", index]);
  return withSplices(files, sheet, [below(sheet.text, contentEnd(sheet.text, above as Pair), [`${indentOf(sheet.text, startOf((node.items[0] as Pair<Node>).key))}${key}: ${flowText(value)}`])]);
}

/** Gives a concept another id. Waivers and directives that name the old one are not followed. */
export function renameConcept(files: readonly GlossaryFile[], id: string, to: string): GlossaryFile[] {
  const { sheet, node } = findConcept(files, id);
  const value = pairOf(node, "id")!.value!;
  return withSplices(files, sheet, [{ start: startOf(value), end: contentEnd(sheet.text, value), text: scalarText(to) }]);
}

/** Takes a concept out with the comments inside it; those above it stay, they may head a group. */
export function removeConcept(files: readonly GlossaryFile[], id: string): GlossaryFile[] {
  const { sheet, index, node } = findConcept(files, id);
  const { text } = sheet;
  const list = conceptsOf(sheet);
  if (files.length === 1 && list.items.length === 1) throw new UserError(`"${id}" is the only concept of the glossary`, { place: { path: sheet.path }, hints: ["Remove the file instead."] });
  if (list.items.length === 1) return withSplices(files, sheet, [{ start: startOf(list), end: contentEnd(text, list), text: "[]" }]);
  if (list.flow === true) return withSplices(files, sheet, [withoutPart(text, list.items as Node[], index)]);
  const start = lineStart(text, startOf(node));
  let end = endOfComments(text, contentEnd(text, node), startOf(list));
  end = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) + 1;
  // With a blank line above and below, one of them goes.
  const blank = /^[ \t]*\r?\n/u.exec(text.slice(end));
  if (blank !== null && /\n[ \t]*\r?\n$/u.test(text.slice(0, start))) end += blank[0].length;
  return withSplices(files, sheet, [{ start, end, text: "" }]);
}
