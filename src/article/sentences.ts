import { abbreviationsOf, type AbbreviationSets } from "./sentences/abbreviations.ts";
import { startersOf } from "./sentences/starters.ts";
import { closedBracket, closesQuote, GREEK_STOP, isEllipsis, isOwnMark, STOP, type Stop } from "./sentences/stops.ts";
import { splitThai } from "./sentences/thai.ts";
import type { Language, Span } from "./types.ts";

/** What the decision needs to know of a language. */
interface Grammar {
  readonly primary: string;
  readonly abbreviations: AbbreviationSets;
  readonly starters: ReadonlySet<string>;
}

/** Languages that write ordinals with a full stop: "den 3. Kongress", "13. januar". */
const ORDINAL = new Set("de da nb nn no fi cs sk pl hr sr bs sl hu et lv is tr eu fo lb az".split(" "));
const OPENERS = /^[\s"'“”„‚‘«»‹›「『（([{¿¡—–-]*/u;
/** Code units; a bracket that was opened further back is a slip of the pen. */
const LONGEST_BRACKET = 2000;
/** After a closing quote these go on with the sentence: 「行く。」と言った. */
const JAPANESE_PARTICLE = /^(?:と|って|など|との|という|の|が|を|は|に|で|も|へ|や|、|，)/u;

/**
 * Cuts a text (a paragraph, folded and NFC) into sentences. The spans are in order, do not overlap, and leave out the white space between
 * sentences; a text without a sentence end is one span. Own rules rather than Intl.Segmenter: the same text is cut alike on every
 * version of Node, and abbreviations, ordinals and quotes are decided where the stop stands.
 */
export function splitSentences(text: string, language: Language): Span[] {
  return sentenceSplitter(language)(text);
}

/** `splitSentences` for many texts of one language: its lists are compiled once. */
export function sentenceSplitter(language: Language): (text: string) => Span[] {
  const primary = language.split("-")[0]!.toLowerCase();
  const grammar: Grammar = { primary, abbreviations: abbreviationsOf(primary), starters: startersOf(primary) };
  const split = primary === "th" ? splitThai : (text: string): Span[] => splitAtStops(text, grammar);
  return (text) => split(text).flatMap((span) => trimmed(text, span));
}

function splitAtStops(text: string, grammar: Grammar): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(grammar.primary === "el" ? GREEK_STOP : STOP)) {
    const stop: Stop = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (!ends(text, start, stop, grammar)) continue;
    spans.push({ start, end: stop.end });
    start = stop.end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function trimmed(text: string, span: Span): Span[] {
  let { start, end } = span;
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && text.charAt(end - 1) === " ") end--;
  return start < end ? [{ start, end }] : [];
}

/** Does the sentence that began at `start` end with this stop? */
function ends(text: string, start: number, stop: Stop, grammar: Grammar): boolean {
  if (stop.end >= text.length) return true;
  const spaced = text.charAt(stop.end) === " ";
  // Enough to hold any opening quotes and the next word.
  const after = text.slice(stop.end, stop.end + 80);
  const next = after.replace(OPENERS, "");
  if (/^[\p{Ll}\p{Pc},;:，、；：]/u.test(next) || next === "") return false;
  if (isInsideBracket(text, start, stop, next)) return false;
  if (isOwnMark(stop.text)) return !(closesQuote(stop.text) && JAPANESE_PARTICLE.test(after));
  if (!spaced) return false;
  if (isEllipsis(stop.text)) return /^\p{Lu}/u.test(next);
  if (/[!?;]/u.test(stop.text)) return true;
  return fullStopEnds(text, start, stop, next, grammar);
}

/** "(why?) and": the bracket opened inside the sentence, which goes on behind it. */
function isInsideBracket(text: string, start: number, stop: Stop, next: string): boolean {
  const opener = closedBracket(stop.text);
  if (opener === undefined) return false;
  const before = Math.max(start, stop.start - LONGEST_BRACKET);
  const opened = before + text.slice(before, stop.start).lastIndexOf(opener);
  const whole = opened >= before && opened <= start + 1 && text.slice(start, opened).trim() === "";
  return !whole && !/^\p{Lu}/u.test(next);
}

function fullStopEnds(text: string, start: number, stop: Stop, next: string, grammar: Grammar): boolean {
  const sentence = text.slice(Math.max(start, stop.start - 60), stop.start);
  const token = /[^\s"'“”„‚‘«»‹›（([{/—–]*$/u.exec(sentence)?.[0] ?? "";
  const word = token.toLowerCase();
  const follows = /^[\p{L}\p{M}]+/u.exec(next)?.[0].toLowerCase() ?? "";
  const starter = grammar.starters.has(follows) && !/^\p{L}\./u.test(next);
  const { open, number, closing } = grammar.abbreviations;

  // "1. Einleitung": a number that begins the text counts it off.
  if (sentence.trim() === token && /^(?:\d{1,3}|[IVX]{1,4}|\p{L})$/u.test(token) && stop.start - start < 8) return false;
  if (/^\d/u.test(next) && number.has(word)) return false;
  // "… основан в 1924 г. Его …" ends; "в г. Москва" and "В 2024 г. Россия" do not.
  if (closing.has(word)) return !open.has(word) || /\S+ \S+ \S+ \d+ $/u.test(sentence.slice(0, -token.length));
  if (open.has(word)) return false;
  if (isOrdinal(token, grammar.primary)) return starter;
  return isInitials(token) ? starter : true;
}

/** "den 3. Kongress", "Ludwig XIV.": up to two digits or a Roman number. A year, "1975.", ends. */
function isOrdinal(token: string, primary: string): boolean {
  return ORDINAL.has(primary) && /^(?:\d{1,2}|[IVXLC]{2,})$/u.test(token);
}

/** "J", "J.R.R", "J.-P", "z", "U.S", "أ.د": letters, each with its full stop. Korean and Chinese words may be one letter long. */
function isInitials(token: string): boolean {
  return /^(?![\p{scx=Hang}\p{scx=Han}\p{scx=Kana}\p{scx=Hira}])\p{L}\p{M}*(?:\.-?\p{L}\p{M}*)*$/u.test(token);
}
