import { GAP, type Stretch } from "../readers/reader.ts";
import { type Role, tagRole } from "./inline.ts";
import { textOf } from "./unit.ts";

/**
 * Codes that stand in a text's own characters: what programs fill in, tags of HTML and DocBook, code of Markdown and reStructuredText.
 * A percent sign after or before a number ("50 %", Turkish "%50") is none.
 */
const CODES = new RegExp(
  [
    String.raw`<!--[^]{0,300}?-->|<\/?(?<tag>[A-Za-z][\w:.-]*)(?:\s[^<>]{0,2000})?\/?>`,
    // {name}, {0}, {{ name }}, ${name}, %{name}, and ICU's {n, plural, one {…} other {…}}
    String.raw`[$#%@]?\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,2000}\}`,
    // %s, %1$d, %-5.2f, %ld
    String.raw`(?<![\d%])%(?:\d{1,2}\$)?[-+#0]{0,3}(?:\d{1,2}(?=\.?\d*[dfxXus](?!\p{L})))?(?:\.\d{1,2})?(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGcsSpnm@](?!\p{L})`,
    // %(name)s, %name%, %<name>s
    String.raw`%\([\w. -]{1,80}\)[-#0+]{0,3}\d{0,2}[diouxXeEfFgGcrs]|%[A-Za-z_][\w.-]{0,80}%|%<\w{1,80}>[a-z]?`,
    // ${'`code`'}, ${'``code``'}, :ref:${'`target`'}; but ${"`%s'"} quotes as GNU does, and what follows is prose
    String.raw`(?::[\w:+-]{1,40}:)?(?:${"``"}[^${"`"}\n]{1,300}${"``"}|${"`"}[^${"`"}'\n]{1,300}${"`"})_{0,2}`,
    // Characters of HTML that were escaped twice.
    String.raw`(?<reference>&(?:nbsp|shy|zwnj|zwj|amp|lt|gt|quot|apos|hellip|ndash|mdash|#\d{1,7}|#x[\da-fA-F]{1,6});)`,
  ].join("|"),
  "gu",
);

const REFERENCES: Readonly<Record<string, string>> = { nbsp: " ", shy: "", zwnj: "\u200C", zwj: "\u200D", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", hellip: "…", ndash: "–", mdash: "—" };
const MARKS: Readonly<Record<Exclude<Role, "text">, string>> = { gap: GAP, space: " ", nothing: "" };

/** A unit's text without the codes in its characters; each leaves what it is to a reader. */
export function withoutCodes(stretches: readonly Stretch[]): Stretch[] {
  const text = textOf(stretches);
  if (!/[<{%`&]/u.test(text)) return [...stretches];
  const closed = new Set(Array.from(text.matchAll(/<\/([A-Za-z][\w:.-]*)\s*>/gu), (match) => match[1]!));
  const cutter = new Cutter(stretches);
  for (const match of text.matchAll(CODES)) {
    cutter.keepTo(match.index);
    cutter.replaceTo(match.index + match[0].length, left(match, closed));
  }
  cutter.keepTo(text.length);
  return cutter.stretches;
}

/** What is left of a code. A tag that samma does not know but that is closed somewhere is around words, not for them. */
function left({ groups = {} }: RegExpMatchArray, closed: ReadonlySet<string>): string {
  const { tag, reference } = groups;
  if (reference !== undefined) return character(reference.slice(1, -1));
  if (tag === undefined) return GAP;
  const role = tagRole(tag);
  return role === "gap" && closed.has(tag) ? "" : MARKS[role];
}

function character(name: string): string {
  if (!name.startsWith("#")) return REFERENCES[name]!;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : GAP;
}

/** Copies stretches from left to right; what is replaced keeps its place as a whole. */
class Cutter {
  readonly stretches: Stretch[] = [];
  readonly #from: readonly Stretch[];
  #index = 0;
  /** Where the current stretch begins in the text, and how far it was read. */
  #start = 0;
  #at = 0;

  constructor(from: readonly Stretch[]) {
    this.#from = from;
  }

  keepTo(end: number): void {
    this.#pass(end, (stretch) => this.stretches.push(stretch));
  }

  replaceTo(end: number, text: string): void {
    const passed: Stretch[] = [];
    this.#pass(end, (stretch) => passed.push(stretch));
    if (text !== "" && passed.length > 0) this.stretches.push({ text, start: passed[0]!.start, end: passed.at(-1)!.end });
  }

  #pass(end: number, take: (stretch: Stretch) => void): void {
    while (this.#at < end) {
      const stretch = this.#from[this.#index]!;
      const to = Math.min(end, this.#start + stretch.text.length);
      take(part(stretch, this.#at - this.#start, to - this.#start));
      this.#at = to;
      if (to === this.#start + stretch.text.length) {
        this.#start = to;
        this.#index++;
      }
    }
  }
}

/** A part of a stretch that maps letter by letter; of one that does not (`&#x1F600;`), its whole place. */
function part(stretch: Stretch, from: number, to: number): Stretch {
  if (from === 0 && to === stretch.text.length) return stretch;
  const text = stretch.text.slice(from, to);
  const exact = stretch.text.length === stretch.end - stretch.start;
  return exact ? { text, start: stretch.start + from, end: stretch.start + to } : { text, start: stretch.start, end: stretch.end };
}
