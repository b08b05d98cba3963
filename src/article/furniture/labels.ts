import { hasSentenceEnd } from "./shape.ts";
import { ADS, LABELS, READING_TIME, RELATED } from "./words.ts";

/** A line of a list of links, at most. */
const LONGEST_LABEL = 90;
const LONGEST_LINK = 160;

/** "Kommentar (0)", "No data", "I samme emne:". */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const bare = bareLabel(text);
  return LABELS.has(bare) || (/^\d+ \S+$/u.test(bare) && LABELS.has(bare.replace(/^\d+ /u, "")));
}

/** "Annons", "広告": what follows is the article again. */
export function isAdLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && ADS.has(bareLabel(text));
}

/** "READ MORE:", "【あわせて読みたい】", "Läs också »". */
export function isRelatedLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && RELATED.has(bareLabel(text));
}

/** "Läs också: Tio fåglar du kan se från kajen": the label of a link and the link, in one line, wherever it stands. */
export function isRelatedLine(text: string): boolean {
  if (text.length > LONGEST_LINK || /[.。]["'”’»)]*$/u.test(text)) return false;
  const parts = /^([【[(（].{1,40}?[】\])）]|[^:：»>]{1,40}[:：»>])(.+)$/u.exec(text);
  return parts !== null && isRelatedLabel(parts[1]!);
}

/** "Lesedauer: 3 Min.", "4 min read", "読了時間：約2分". */
export function isReadingTime(text: string): boolean {
  return text.length <= 40 && /\d/u.test(text) && READING_TIME.test(text) && (!hasSentenceEnd(text) || text.length <= 25);
}

/** Without counts, brackets, and the signs that lead on from it. */
function bareLabel(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s*[(（]\s*\d+\s*[件条條]?\s*[)）]$/u, "")
    .replace(/^[【［[(（▶►▼■●◆•→➤»›>\s]+/u, "")
    .replace(/[】］\])）\s:：»›>.…▶►→-]+$/u, "");
}
