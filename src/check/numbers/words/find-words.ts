/** Where a number word stands in a text. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
}

export interface WordList {
  /** Whole words, by their key. */
  readonly closed: ReadonlySet<string>;
  /** Beginnings of words that may go on for some letters (million, millionen), longest first. */
  readonly open: readonly string[];
  /** Case and separators taken away: "Twenty-five" and "twenty five" have one key. */
  readonly key: (word: string) => string;
  /** A preposition or article written on to a word, where the language has such. */
  readonly clitic?: RegExp;
}

const UNIT = /[\p{L}\p{M}]+/gu;
/** What may stand between the parts of one number word: "twenty-five", "hai mươi", "п'ять". */
const JOINT = /^[\s\-\u200b\u00ad‑'’ʼ]$/u;
/** "quatre-vingt-dix-neuf" has four parts, "một trăm hai mươi lăm" five. */
const MOST_PARTS = 6;
/** Letters that may follow an open beginning. */
const LONGEST_TAIL = 7;

/**
 * Finds number words where words are parted by spaces: looked up, the longest that begins at a word, since one pattern of all
 * words takes longer to compile than an article takes to read.
 */
export function findWords(text: string, list: WordList): FoundWord[] {
  const units = [...text.matchAll(UNIT)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const found: FoundWord[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const last = closedFrom(text, units, at, list) ?? openFrom(text, units, at, list);
    if (last === undefined) continue;
    found.push({ start: units[at]!.start, end: units[last]!.end });
    at = last;
  }
  return found;
}

/** How far units run on from one, joined by a single separator each. */
function lastJoined(text: string, units: readonly FoundWord[], at: number): number {
  let last = at;
  while (last + 1 < units.length && last + 1 - at < MOST_PARTS && JOINT.test(text.slice(units[last]!.end, units[last + 1]!.start))) last += 1;
  return last;
}

function closedFrom(text: string, units: readonly FoundWord[], at: number, { closed, key, clitic }: WordList): number | undefined {
  for (let last = lastJoined(text, units, at); last >= at; last -= 1) {
    if (!endsClear(text, units[last]!.end)) continue;
    const word = key(text.slice(units[at]!.start, units[last]!.end));
    if (closed.has(word) || (clitic !== undefined && closed.has(word.replace(clitic, "")))) return last;
  }
  return undefined;
}

function openFrom(text: string, units: readonly FoundWord[], at: number, { open, key, clitic }: WordList): number | undefined {
  if (open.length === 0) return undefined;
  const furthest = lastJoined(text, units, at);
  for (let last = at; last <= furthest; last += 1) {
    // "for the" does not begin as "forty" does.
    if (last > at && /\s/u.test(text.slice(units[last - 1]!.end, units[last]!.start))) return undefined;
    const word = key(text.slice(units[at]!.start, units[last]!.end));
    const bare = clitic === undefined ? word : word.replace(clitic, "");
    const begins = (whole: string): boolean => open.some((stem) => whole.startsWith(stem) && whole.length - stem.length <= LONGEST_TAIL);
    if (endsClear(text, units[last]!.end) && (begins(word) || begins(bare))) return last;
  }
  return undefined;
}

/** A unit sign is no number: "ton²". */
const endsClear = (text: string, end: number): boolean => !/[\d²³]/u.test(text.charAt(end));
