import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit } from "yaml";
import { UserError } from "../errors.ts";
import type { TextFile } from "./types.ts";

/** A parsed YAML file that can say where its nodes are. */
export interface YamlFile {
  readonly path: string;
  readonly document: Document.Parsed;
  /** The text's content as plain values. */
  readonly value: unknown;
  /** An error at a node (or key) given by its path from the root. */
  error(at: readonly PropertyKey[], message: string, hints?: readonly string[], onKey?: boolean): UserError;
  /** Line and column of a node, 1-based. */
  position(at: readonly PropertyKey[]): { line: number; column: number };
}

/** Far more than any of our files needs; a "billion laughs" file is refused before it is unfolded. */
const aliasLimit = 100;
const byteOrderMark = "\uFEFF";

export interface YamlWords {
  /** What the file is, in an error: "The glossary file". */
  readonly what: string;
  /** What to write into an empty one. */
  readonly begin: string;
}

/** Reads one file. @throws UserError with all faults of the YAML itself. */
export function readYaml(file: TextFile, words: YamlWords): YamlFile {
  const text = file.text.startsWith(byteOrderMark) ? file.text.slice(1) : file.text;
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const place = (start: number, end: number) => placeOf(file.path, text, counter, start, end);
  const fail = (message: string, start: number, end: number, hints: readonly string[]) => new UserError(message, { place: place(start, end), hints });
  if (documents.length === 0 || !("length" in documents)) {
    throw new UserError(`${words.what} is empty`, { place: { path: file.path }, hints: [words.begin] });
  }
  const faults = documents.flatMap((document) => document.errors).map((error) => fail(yamlMessage(error.code, error.message), error.pos[0], error.pos[1], yamlHints(error.code)));
  if (documents.length > 1) faults.push(fail("The file holds several YAML documents", documents[1]!.range[0], documents[1]!.range[0] + 3, ["Remove the \"---\" between them, or put each in a file of its own."]));
  throwAll(faults);
  const document = documents[0]!;
  if (document.contents === null) {
    throw new UserError(`${words.what} is empty`, { place: { path: file.path }, hints: [words.begin] });
  }
  throwAll(unsafe(document).map(({ message, node, hint }) => fail(message, node.range![0], node.range![1], [hint])));
  const locate = (at: readonly PropertyKey[], onKey: boolean): readonly [number, number] => rangeAt(document, at, onKey);
  return {
    path: file.path,
    document,
    value: document.toJS({ maxAliasCount: aliasLimit }),
    error: (at, message, hints = [], onKey = false) => fail(message, ...locate(at, onKey), hints),
    position: (at) => {
      const { line, col } = counter.linePos(locate(at, false)[0]);
      return { line, column: col };
    },
  };
}

/** Throws the first of several faults, the others with it. */
export function throwAll(faults: readonly UserError[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw new UserError(first.message, { ...(first.place === undefined ? {} : { place: first.place }), hints: first.hints, others });
}

function placeOf(path: string, text: string, counter: LineCounter, start: number, end: number) {
  const { line, col } = counter.linePos(start);
  const from = start - col + 1;
  const newline = text.indexOf("\n", from);
  const excerpt = text.slice(from, newline < 0 ? text.length : newline).replace(/\r$/u, "");
  return { path, line, column: col, excerpt, length: Math.max(1, Math.min(end, from + excerpt.length) - start) };
}

/** Aliases that add up, and tags that ask for other than plain values. */
function unsafe(document: Document.Parsed): { message: string; node: Node; hint: string }[] {
  const found: { message: string; node: Node; hint: string }[] = [];
  let aliases = 0;
  visit(document, {
    Alias: (_, node) => {
      aliases++;
      if (aliases === aliasLimit + 1) found.push({ message: `The file has more than ${aliasLimit} aliases (*name)`, node, hint: "Write the values out." });
      // An alias inside what another alias names is how a small file unfolds into a giant one.
      const target = node.resolve(document);
      if (target === undefined) {
        found.push({ message: `Nothing above is named &${node.source}`, node, hint: "Begin a value with * only inside quotes." });
        return;
      }
      let nested = false;
      visit(target, { Alias: () => ((nested = true), visit.BREAK) });
      if (nested) found.push({ message: `The alias *${node.source} stands for something that holds aliases itself`, node, hint: "Write the values out." });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === "<<") found.push({ message: "Merge keys (<<) are not part of YAML 1.2", node: pair.key as Node, hint: "Write the merged keys out." });
    },
  });
  return found;
}

/** The range of a node by its path; of its key where asked; of the nearest node above it where the path leads nowhere. */
function rangeAt(document: Document.Parsed, at: readonly PropertyKey[], onKey: boolean): readonly [number, number] {
  let node: unknown = document.contents;
  let range = rangeOf(node) ?? [0, 1];
  at.forEach((step, index) => {
    if (isAlias(node)) node = node.resolve(document);
    const last = index === at.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((candidate) => isPair(candidate) && String(isScalar(candidate.key) ? candidate.key.value : candidate.key) === String(step));
      range = (last && onKey ? rangeOf(pair?.key) : (valueRange(pair?.value) ?? rangeOf(pair?.key))) ?? range;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = rangeOf(node) ?? range;
    } else {
      node = undefined;
    }
  });
  return range;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | undefined | null)?.range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}

/** A value that is not there (`th:`) has an empty range; its key shows better what is meant. */
function valueRange(node: unknown): readonly [number, number] | undefined {
  const range = rangeOf(node);
  return range === undefined || range[0] === range[1] ? undefined : range;
}

function yamlMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "The same key stands twice in one mapping";
  if (code === "TAB_AS_INDENT") return "A tab is used for indentation";
  return message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/u, "");
}

function yamlHints(code: string): string[] {
  if (code === "TAB_AS_INDENT") return ["YAML is indented with spaces."];
  if (code === "DUPLICATE_KEY") return ["Join the two, or rename one."];
  if (code === "BAD_INDENT" || code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR" || code === "UNEXPECTED_TOKEN") return ["Check indentation and quotes; a term that holds \": \" or begins with one of [ { * & ! % @ ` needs quotes."];
  return [];
}
