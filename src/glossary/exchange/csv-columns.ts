import { canonicalLanguage } from "../../article/tags.ts";
import type { Language } from "../../article/types.ts";
import { statuses } from "../kinds.ts";
import type { TermStatus } from "../types.ts";

/** What a column of a table holds. */
export type Column =
  | { readonly kind: "term"; readonly language: Language; readonly status?: TermStatus }
  | { readonly kind: "status" | "partOfSpeech" | "type" | "gender"; readonly language: Language }
  | { readonly kind: "id" | "concept-type" | "definition" | "note" | "url" | "translate" | "pos" }
  /** A heading that samma knows and does not need. */
  | { readonly kind: "other" };

/** Maps, for a heading may be "constructor" as well. */
const plain: ReadonlyMap<string, Column["kind"]> = new Map(Object.entries({
  id: "id", "concept id": "id", type: "concept-type", "concept type": "concept-type", definition: "definition", "concept definition": "definition", description: "definition",
  note: "note", "concept note": "note", url: "url", "concept url": "url", translate: "translate", "concept translatable": "translate", pos: "pos", "part of speech": "pos",
  "concept subject": "other", "concept figure": "other", subject: "other", "": "other",
}));
const bracketed: ReadonlyMap<string, Column["kind"]> = new Map(Object.entries({ term: "term", status: "status", "part of speech": "partOfSpeech", type: "type", gender: "gender", description: "other", note: "other", url: "other", lemma: "other" }));

/**
 * A heading: `sv`, `sv:deprecated` (samma), `Term [sv]`, `Status [sv]` (Crowdin), `pos`, `description` (Google). Undefined where it is
 * none of these.
 */
export function columnOf(heading: string): Column | undefined {
  const text = heading.trim();
  const named = /^(.+?)\s*[[(]([\w-]+)[\])]$/u.exec(text);
  const kind = named === null ? undefined : bracketed.get(named[1]!.toLowerCase());
  if (kind !== undefined) {
    const language = canonicalLanguage(named![2]!);
    return kind === "other" ? { kind } : language === undefined ? undefined : ({ kind, language } as Column);
  }
  const known = plain.get(text.toLowerCase());
  if (known !== undefined) return { kind: known } as Column;
  const [tag = "", status, ...rest] = text.split(":");
  const language = canonicalLanguage(tag.trim());
  if (language === undefined || rest.length > 0) return undefined;
  const said = statuses.find((one) => one === status);
  return status === undefined ? { kind: "term", language } : said === undefined ? undefined : { kind: "term", language, status: said };
}

/** A first row that names languages; "quay,kaj" does not, though kaj is a language too (Jju): all headings must be known, or say what they are. */
export function isHeader(head: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  if (!columns.some((column) => column?.kind === "term")) return false;
  return head.some((heading) => /\[[\w-]+\]|\([\w-]+\)/u.test(heading)) || columns.every((column) => column !== undefined);
}
