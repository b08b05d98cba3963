import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from "yaml";
import { UserError } from "../../errors.ts";

const mark = "# samma hook install";
const open = `${mark} >>>\n`;
/** The text before had no line end of its own. */
const openBehindLineEnd = `${mark} (line end added) >>>\n`;
const close = `${mark} <<<\n`;

/** What is added to a runner's settings, as text for a person to paste where samma cannot add it itself. */
const snippets = {
  lefthook: "pre-commit:\n  commands:\n    samma:\n      run: npx --no -- samma check --staged\n",
  "pre-commit": "  - repo: local\n    hooks:\n      - id: samma\n        name: samma\n        entry: npx --no -- samma check --staged\n        language: system\n        pass_filenames: false\n",
} as const;

/**
 * The settings with our lines at their end, marked; everything before stays byte for byte. Undefined where they are there.
 *
 * @throws UserError where our lines cannot be appended without touching others; it says what to add by hand.
 */
export function withSnippet(text: string, runner: keyof typeof snippets, path: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw byHand(path, runner, "it is not sound YAML");
  if (text.includes(mark) || mentions(document)) return undefined;
  const lines = runner === "lefthook" ? lefthookLines(document, path) : preCommitLines(document, text, path);
  return text === "" || text.endsWith("\n") ? `${text}${open}${lines}${close}` : `${text}\n${openBehindLineEnd}${lines}${close}`;
}

/** The settings as they were; the text itself where nothing of ours is in it. */
export function withoutSnippet(text: string): string {
  const added = text.indexOf(`\n${openBehindLineEnd}`);
  const from = added < 0 ? text.indexOf(open) : added;
  const to = text.indexOf(close, from);
  return from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + close.length);
}

const mentions = (document: Document): boolean => /\bsamma check\b/u.test(document.toString());

function lefthookLines(document: Document, path: string): string {
  const { contents } = document;
  if (contents !== null && !isMap(contents)) throw byHand(path, "lefthook", "it is not a mapping");
  if (contents !== null && (contents as YAMLMap).has("pre-commit")) throw byHand(path, "lefthook", "it has a pre-commit section already");
  return snippets.lefthook;
}

/** `repos` must be the last key, written as a block, for a line at the end to belong to it. */
function preCommitLines({ contents }: Document, text: string, path: string): string {
  if (!isMap(contents)) throw byHand(path, "pre-commit", "it is not a mapping");
  const last = contents.items.at(-1);
  const repos = last !== undefined && isScalar(last.key) && last.key.value === "repos" ? last.value : undefined;
  if (!isSeq(repos) || repos.flow === true || repos.range == null) throw byHand(path, "pre-commit", "`repos` is not its last key");
  const start = text.lastIndexOf("\n", text.lastIndexOf("-", repos.items.length > 0 ? firstOffset(repos.items[0]) : repos.range[0])) + 1;
  const indent = /^ */u.exec(text.slice(start))![0];
  return snippets["pre-commit"].replace(/^ {2}/gmu, indent);
}

function firstOffset(node: unknown): number {
  return isMap(node) && node.range != null ? node.range[0] : 0;
}

function byHand(path: string, runner: keyof typeof snippets, why: string): UserError {
  return new UserError(`samma cannot add itself to ${path}: ${why}`, { place: { path }, hints: ["Add this by hand:", ...snippets[runner].trimEnd().split("\n")] });
}
