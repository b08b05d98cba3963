import { isMap, isScalar, isSeq, type Document, type Node, type Pair, Scalar, visit, type YAMLMap } from "yaml";
import { isInvisible } from "../match/fold.ts";
import { type GlossaryFile, glossaryWords } from "../parse.ts";
import { knownKeys } from "../read/schema.ts";
import { readYaml } from "../../yaml/file.ts";
import { applySplices, lineEndOf, type Splice } from "./splice.ts";

const byteOrderMark = "\uFEFF";
/** What fits on a line of this many characters is written on one line. */
const widest = 140;

/**
 * A glossary file in one style: keys in the order of docs/glossary.md, a blank line between concepts, terms on one line where they
 * fit, quotes only where they are needed, letters composed (NFC), characters that nobody sees taken out of terms. Comments, the order of
 * concepts, languages and terms stay. Formatting twice changes nothing more. @throws UserError where the file is no YAML.
 */
export function formatGlossary(file: GlossaryFile): string {
  const { document } = readYaml(file, glossaryWords);
  const list = isMap(document.contents) ? document.contents.get("concepts", true) : undefined;
  if (!isSeq(list)) return file.text;
  list.flow = false;
  list.items.forEach((item, index) => {
    if (!isMap(item)) return;
    item.flow = false;
    item.spaceBefore = index > 0;
    sortKeys(item, knownKeys.concept);
    for (const pair of item.items as Pair<Node, Node | null>[]) tidyField(pair);
  });
  visit(document, { Scalar: (key, node) => void tidyScalar(key, node) });
  const text = tightLists(document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true, defaultStringType: "PLAIN", defaultKeyType: "PLAIN" }), document);
  const eol = lineEndOf(file.text);
  return (file.text.startsWith(byteOrderMark) ? byteOrderMark : "") + (eol === "\n" ? text : text.replace(/\n/gu, eol));
}

function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const rank = (pair: Pair): number => {
    const found = order.indexOf(isScalar(pair.key) ? String(pair.key.value) : "");
    return found < 0 ? order.length : found;
  };
  map.items = map.items.map((pair, index) => ({ pair, index })).sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index).map(({ pair }) => pair);
}

function tidyField({ key, value }: Pair<Node, Node | null>): void {
  if (!isScalar(key) || !isMap(value)) return;
  if (key.value === "terms") {
    // Terms that their author put on one line stay there if they fit.
    value.flow = value.flow === true && JSON.stringify(value.toJSON()).length <= widest && !hasComments(value);
    for (const section of value.items as Pair<Node, Node | null>[]) tidySection(section);
  }
}

/** A language's terms on one line where they are few and short and no comment stands among them. */
function tidySection({ key, value }: Pair<Node, Node | null>): void {
  if (isSeq(value)) {
    for (const term of value.items) if (isMap(term)) tidyTerm(term);
    const width = String((key as Scalar).value).length + JSON.stringify(value.toJSON()).length + 8;
    value.flow = !hasComments(value) && value.items.length <= 4 && width <= widest;
  } else if (isMap(value)) tidyTerm(value);
}

function tidyTerm(term: YAMLMap): void {
  sortKeys(term, knownKeys.term);
  const long = JSON.stringify(term.toJSON()).length > widest;
  term.flow = !long && !hasComments(term) && !(term.items as Pair[]).some(({ value }) => isScalar(value) && String(value.type).startsWith("BLOCK"));
}

/** Comments among the parts of a collection; its own, before or behind it, fit either style. */
function hasComments(collection: Node): boolean {
  let found = false;
  visit(collection, {
    Node: (_, inner) => {
      if (inner !== collection && (inner.comment != null || inner.commentBefore != null)) found = true;
    },
  });
  return found;
}

function tidyScalar(_: unknown, node: Scalar): void {
  if (typeof node.value !== "string" || String(node.type).startsWith("BLOCK")) return;
  node.value = tidyText(node.value);
  // Without a style of its own the writer quotes only what needs it.
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") node.type = Scalar.PLAIN;
}

/** Joiners are letters' business in Persian and Indic scripts, variation selectors in emoji: they stay. */
const meant: ReadonlySet<number> = new Set([0x200c, 0x200d, 0xfe0f]);

function tidyText(text: string): string {
  const composed = text.normalize("NFC").replace(/\u00A0/gu, " ").replace(/ {2,}/gu, " ");
  return [...composed].filter((character) => !isInvisible(character.charCodeAt(0)) || meant.has(character.charCodeAt(0))).join("");
}

/** The yaml library pads `[ a ]` as it pads `{ a: b }`; only mappings are to be padded. */
function tightLists(text: string, { contents }: Document): string {
  if (contents === null) return text;
  const { document } = readYaml({ path: "", text }, glossaryWords);
  const splices: Splice[] = [];
  visit(document, {
    Seq: (_, node) => {
      if (node.flow !== true || node.items.length === 0) return;
      const [start, end] = [node.range![0] + 1, node.range![1] - 1];
      const inner = text.slice(start, end);
      if (inner.includes("\n") || inner.trim() === "") return;
      splices.push({ start, end: start + (inner.length - inner.trimStart().length), text: "" }, { start: end - (inner.length - inner.trimEnd().length), end, text: "" });
    },
  });
  return applySplices(text, splices);
}
