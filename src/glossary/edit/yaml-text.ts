import { parse } from "yaml";
import type { ConceptShape, TermShape } from "../read/schema.ts";

/** Words that YAML 1.1 readers take for true or false: quoted, so that other tools read what was written. */
const treacherous = /^(?:y|n|yes|no|on|off)$/iu;

/** A text as a YAML scalar that may stand anywhere: plain where YAML reads it back as it is, else in double quotes. */
export function scalarText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  if (text === "" || text !== text.trim() || /[\r\n]/u.test(text) || treacherous.test(text)) return false;
  try {
    const back = parse(`[${text}]`, { logLevel: "silent" }) as unknown;
    return Array.isArray(back) && back.length === 1 && back[0] === text;
  } catch {
    return false;
  }
}

/** Any plain value on one line: `{ term: X, status: draft }`, `[a, b]`. */
export function flowText(value: unknown): string {
  if (typeof value === "string") return scalarText(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  return pairs.length === 0 ? "{}" : `{ ${pairs.map(([key, part]) => `${keyText(key)}: ${flowText(part)}`).join(", ")} }`;
}

/** Keys are ids and language tags; `no` is Norwegian, which YAML 1.2 reads as it is. */
export function keyText(key: string): string {
  return /^[A-Za-z][\w-]*$/u.test(key) ? key : scalarText(key);
}

/** A term as short as it can be written: the bare term, or a mapping where it has more to say. */
export function termText(term: TermShape): string {
  const { term: words, ...fields } = term;
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length === 0 ? scalarText(words) : flowText({ term: words, ...Object.fromEntries(said) });
}

/** Lines longer than this are broken into one term a line. */
const widest = 140;

/** A language's terms on one line; undefined where that would be too long. */
function sectionLine(language: string, value: ConceptShape["terms"][string]): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const texts = list.map((term) => (typeof term === "string" ? scalarText(term) : termText(term)));
  const line = `${keyText(language)}: ${texts.length === 1 ? texts[0]! : `[${texts.join(", ")}]`}`;
  return line.length > widest ? undefined : line;
}

function sectionLines(language: string, value: ConceptShape["terms"][string]): string[] {
  const line = sectionLine(language, value);
  if (line !== undefined || !Array.isArray(value)) return [line ?? `${keyText(language)}: ${flowText(value)}`];
  return [`${keyText(language)}:`, ...value.map((term) => `  - ${typeof term === "string" ? scalarText(term) : termText(term)}`)];
}

/** A concept in block style, its lines without indentation; `terms` of one short line each may stand on one line (`flowTerms`). */
export function conceptLines({ id, terms, examples, ...fields }: ConceptShape, flowTerms: boolean): string[] {
  const head = Object.entries({ id, ...fields }).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${flowText(value)}`);
  const sections = Object.entries(terms).map(([language, value]) => sectionLine(language, value));
  const line = `terms: { ${sections.join(", ")} }`;
  const fits = flowTerms && !sections.includes(undefined) && line.length <= widest;
  const body = fits ? [line] : ["terms:", ...Object.entries(terms).flatMap(([language, value]) => sectionLines(language, value)).map((text) => `  ${text}`)];
  return [...head, ...body, ...(examples === undefined ? [] : exampleLines(examples))];
}

function exampleLines(examples: NonNullable<ConceptShape["examples"]>): string[] {
  const kinds = Object.entries(examples).filter(([, value]) => value !== undefined && Object.keys(value).length > 0);
  return kinds.length === 0 ? [] : ["examples:", ...kinds.map(([kind, value]) => `  ${kind}: ${flowText(value)}`)];
}

/** A new glossary file with these concepts, for `mine` and `import`. */
export function glossaryText(concepts: readonly { readonly concept: ConceptShape; readonly comments?: readonly string[] }[]): string {
  if (concepts.length === 0) return "concepts: []\n";
  const blocks = concepts.map(({ concept, comments = [] }) => {
    const [first, ...rest] = conceptLines(concept, false);
    // A line end in a comment would end the comment.
    const notes = comments.map((comment) => `  # ${comment.replace(/[\r\n\u2028\u2029\u0085]+/gu, " ")}`);
    return [...notes, `  - ${first!}`, ...rest.map((line) => `    ${line}`)].join("\n");
  });
  return `concepts:\n${blocks.join("\n\n")}\n`;
}
