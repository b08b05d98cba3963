import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { UserError } from "../../errors.ts";
import { canonical } from "../languages.ts";
import { nearest } from "../../nearest.ts";
import { readYaml, type YamlFile } from "../../yaml/file.ts";
import { glossaryWords, type GlossaryFile, parseGlossary } from "../parse.ts";
import { applySplices, type Splice } from "./splice.ts";

/** A file under edit: its text and the nodes that say where everything is. */
export interface Sheet extends YamlFile {
  /** Without byte order mark; ranges of nodes count here. */
  readonly text: string;
}

/** A concept with the file that holds it. */
export interface FoundConcept {
  readonly sheet: Sheet;
  readonly index: number;
  readonly node: YAMLMap;
}

const byteOrderMark = "\uFEFF";

export function openSheet(file: GlossaryFile): Sheet {
  return { ...readYaml(file, glossaryWords), text: file.text.startsWith(byteOrderMark) ? file.text.slice(1) : file.text };
}

/** The list of a sheet's concepts. @throws UserError where the file has another shape. */
export function conceptsOf(sheet: Sheet): YAMLSeq {
  const list = isMap(sheet.document.contents) ? sheet.document.contents.get("concepts", true) : undefined;
  if (isSeq(list)) return list;
  throw sheet.error([], "This is no glossary file", ["A glossary file begins with \"concepts:\" and a list of concepts."]);
}

/** @throws UserError where there is no such concept. */
export function findConcept(files: readonly GlossaryFile[], id: string): FoundConcept {
  for (const file of files) {
    // Most files of a large glossary need not be parsed to know that an id is not in them.
    if (!file.text.includes(id)) continue;
    const sheet = openSheet(file);
    const { items } = conceptsOf(sheet);
    const index = items.findIndex((item) => isMap(item) && item.get("id") === id);
    if (index >= 0) return { sheet, index, node: items[index] as YAMLMap };
  }
  throw unknownConcept(files, id);
}

/** Finds many concepts: each file is parsed once, at the first question. */
export function conceptFinder(files: readonly GlossaryFile[]): (id: string) => FoundConcept {
  let known: Map<string, FoundConcept> | undefined;
  return (id) => {
    known ??= new Map(files.map(openSheet).flatMap((sheet) => (conceptsOf(sheet).items as Node[]).flatMap((node, index) => (isMap(node) ? [[String(node.get("id")), { sheet, index, node }] as const] : []))));
    const found = known.get(id);
    if (found === undefined) throw unknownConcept(files, id);
    return found;
  };
}

function unknownConcept(files: readonly GlossaryFile[], id: string): UserError {
  const known = parseGlossary(files).concepts.map((concept) => concept.id);
  const meant = nearest(id, known);
  return new UserError(`There is no concept "${id}"`, { hints: [meant === undefined ? "`samma glossary stats` shows what there is." : `Did you mean "${meant}"?`] });
}

/** The pair of a mapping by its key. */
export function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** The `terms` of a concept. @throws UserError where they are not written out. */
export function termsOf({ sheet, index, node }: FoundConcept): YAMLMap {
  const terms = pairOf(node, "terms")?.value;
  if (isMap(terms)) return terms;
  throw byHand(sheet, ["concepts", index, "terms"]);
}

/** The pair of a language in `terms`, whatever way its tag is written. */
export function languagePair(terms: YAMLMap, language: string): Pair<Node, Node | null> | undefined {
  return (terms.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && canonical(String(pair.key.value)) === canonical(language));
}

/** What is written through an alias (`*name`) stands elsewhere too; an edit there would change more than was asked. */
export function byHand(sheet: Sheet, at: readonly PropertyKey[]): UserError {
  return sheet.error(at, "samma does not edit this: it is written through an alias, or not in the glossary's format", ["Change it by hand."]);
}

export function refuseAlias(sheet: Sheet, node: unknown, at: readonly PropertyKey[]): void {
  if (isAlias(node)) throw byHand(sheet, at);
}

/** The files with one of them changed; all others are the same objects. */
export function withSplices(files: readonly GlossaryFile[], sheet: Sheet, splices: readonly Splice[]): GlossaryFile[] {
  return files.map((file) => {
    if (file.path !== sheet.path) return file;
    const mark = file.text.startsWith(byteOrderMark) ? byteOrderMark : "";
    return { path: file.path, text: mark + applySplices(sheet.text, splices) };
  });
}
