import { UserError } from "../../errors.ts";
import { LineIndex } from "../positions.ts";
import type { Stretch } from "../readers/reader.ts";
import type { Comment, Span } from "../types.ts";
import { stringStretches } from "./po-strings.ts";
import type { At } from "../xml/read.ts";

/** A message of a catalogue, as it stands there. */
export interface Message {
  readonly context?: readonly Stretch[];
  readonly id: readonly Stretch[];
  readonly plural?: readonly Stretch[];
  /** `msgstr`, or the plural forms in their order. */
  readonly strings: readonly (readonly Stretch[])[];
  readonly isFuzzy: boolean;
  /** A fault, at the line the message begins in. */
  readonly at: At;
}

type Keyword = "msgctxt" | "msgid" | "msgid_plural" | "msgstr";

interface Draft {
  readonly start: number;
  readonly texts: Map<string, Stretch[]>;
  isFuzzy: boolean;
}

/** A line, its place in the source. */
interface Line {
  readonly text: string;
  readonly start: number;
}

const KEYWORD = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,2})\])?[ \t]*(?=")/u;

/**
 * The messages of a catalogue, without obsolete ones (`#~`) and earlier sources (`#|`). Translators' own comments (`# …`) go to `comments`.
 *
 * @throws UserError at the first line that is no PO
 */
export function messagesOf(source: string, path: string, comments: Comment[]): Message[] {
  const index = new LineIndex(source);
  const fault = (offset: number, message: string, hints: readonly string[] = []): UserError => {
    const { line, column } = index.position(offset);
    return new UserError(message, { place: { path, line, column, excerpt: index.line(line), length: 1 }, hints });
  };
  const messages: Message[] = [];
  let draft: Draft | undefined;
  let current: Stretch[] | undefined;
  let isFuzzy = false;
  const close = (): void => {
    if (draft !== undefined) messages.push(finished(draft, fault));
    draft = undefined;
    current = undefined;
  };
  for (const line of linesOf(source)) {
    if (line.text.trim() === "") continue;
    if (/^[ \t]*#/u.test(line.text)) {
      if (draft?.texts.has("msgstr[0]") === true) close();
      if (/^[ \t]*#,.*\bfuzzy\b/u.test(line.text)) isFuzzy = true;
      // The flags of an obsolete message are its own.
      if (/^[ \t]*#~/u.test(line.text)) isFuzzy = false;
      comment(line, comments);
      continue;
    }
    const keyword = KEYWORD.exec(line.text);
    if (keyword !== null) {
      const key = keyOf(keyword[1] as Keyword, keyword[2]);
      if (draft === undefined || begins(key, draft)) {
        close();
        draft = { start: line.start, texts: new Map(), isFuzzy };
        isFuzzy = false;
      }
      if (draft.texts.has(key)) throw fault(line.start, `This message has ${keyword[1]!} twice`, ["A message has one msgid and one msgstr: see whether a line between two messages is missing."]);
      draft.texts.set(key, (current = []));
    }
    const written = { text: line.text.slice(keyword?.[0].length ?? 0), start: line.start + (keyword?.[0].length ?? 0) };
    const quoted = betweenQuotes(written);
    if (quoted === undefined || current === undefined) throw fault(written.start, reason(written.text, current !== undefined), ['Lines of a PO file are comments (#), or msgid, msgstr and others with a text in "quotes".']);
    for (const stretch of stringStretches(source, quoted.start, quoted.end)) current.push(stretch);
  }
  close();
  return messages;
}

function keyOf(keyword: Keyword, form: string | undefined): string {
  return keyword === "msgstr" ? `msgstr[${Number(form ?? 0)}]` : keyword;
}

/** A message begins with its context, or with its msgid where that is not behind one. */
function begins(key: string, { texts }: Draft): boolean {
  return key === "msgctxt" ? texts.size > 0 : key === "msgid" && texts.has("msgid");
}

/** Where a line's string lies, without its quotes; undefined where there is more, or less, in the line. A loop: expressions run out of stack on a string of megabytes. */
function betweenQuotes({ text, start }: Line): Span | undefined {
  const open = text.search(/\S/u);
  if (text.charAt(open) !== '"') return undefined;
  let close = open + 1;
  while (close < text.length && text.charAt(close) !== '"') close += text.charAt(close) === "\\" ? 2 : 1;
  return close < text.length && text.slice(close + 1).trim() === "" ? { start: start + open + 1, end: start + close } : undefined;
}

function reason(text: string, inMessage: boolean): string {
  if (/^[ \t]*"/u.test(text) && inMessage) return "The text in this line is not closed, or goes on behind its closing quote";
  if (/^[ \t]*"/u.test(text)) return "A text stands here that belongs to no message";
  return "This line is no PO that samma can read";
}

/** A file has one kind of plural forms; those that are left out are empty. */
function finished({ start, texts, isFuzzy }: Draft, fault: (offset: number, message: string, hints?: readonly string[]) => UserError): Message {
  const [id, plural, context] = [texts.get("msgid"), texts.get("msgid_plural"), texts.get("msgctxt")];
  if (id === undefined) throw fault(start, "This message has no msgid", ["See whether a line is missing."]);
  if (!texts.has("msgstr[0]")) throw fault(start, "This message has no msgstr: the file seems to be cut off, or a line is missing", ["Fetch or save it again."]);
  const forms = [...texts].flatMap(([key, text]) => {
    const number = /^msgstr\[(\d+)\]$/u.exec(key)?.[1];
    return number === undefined ? [] : [{ number: Number(number), text }];
  });
  return {
    ...(context === undefined ? {} : { context }),
    id,
    ...(plural === undefined ? {} : { plural }),
    strings: forms.sort((a, b) => a.number - b.number).map(({ text }) => text),
    isFuzzy,
    at: (message, hints) => fault(start, message, hints ?? []),
  };
}

/** What a translator wrote for people; what programs wrote (`#:`, `#.`, `#,`, `#|`, `#~`) is none of it. */
function comment({ text, start }: Line, comments: Comment[]): void {
  const found = /^([ \t]*)#(?![:.,|~=])[ \t]*(.*\S)[ \t]*$/u.exec(text);
  if (found !== null) comments.push({ span: { start: start + found[1]!.length, end: start + text.length }, text: found[2]! });
}

function* linesOf(source: string): Iterable<Line> {
  for (const match of source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu)) if (match[0] !== "") yield { text: match[1]!, start: match.index };
}
