import { PHOTO, SOURCE } from "./words.ts";

const LONGEST_NAME = 60;
/** "(Foto: VNA)", "（写真：共同）", "[Photo by A. Hall]". */
const BRACKETED = new RegExp(`[(（\\[]\\s*(?:${PHOTO})\\s*(?:[:：/.]|by |\\s)\\s*[^()（）\\[\\]]{1,${LONGEST_NAME}}[)）\\]]\\.?$`, "iu");
/** "Foto: Do Quang.", "Bild/TT": after a sentence, or alone. */
const LABELLED = new RegExp(`(?:^|[\\s.!?。"”»,])(?:${PHOTO})\\s*[:：/]\\s*\\S[^:：!?]{0,${LONGEST_NAME}}$`, "iu");
/** "（新华社记者 李响 摄）", "李响摄". */
const CHINESE = /[（(][^（）()]{1,30}[摄攝][）)]$|(?:新华社|中新社|记者|記者)[^。]{1,20}[摄攝]$/u;
const COPYRIGHT = /[(（]?(?:©|\(c\)) ?[\p{L}\d][^.。]{1,40}[)）]?\.?$/u;
const SOURCE_LINE = new RegExp(`^[(（\\[]?(?:${SOURCE})\\s*[:：]\\s*\\S.{0,300}$`, "iu");
/** "(dpa/aha)", "（アンナ・ホール）": who wrote it, in brackets. */
const SIGNED = /^[(（](?:[a-z]{2,5}(?:[/,] ?[a-z]{2,5}){0,3}|[\p{scx=Kana}\p{scx=Han}・＝ ]{2,20})[)）]$/u;
/** "TH (enligt VNA)", "(Theo TTXVN)", "VNA/CVN": an author's or agency's short form, and nothing else. */
const AGENCY_LINE = /^(?:[\p{L}. ]{0,30})[(（](?:[\p{L}\p{M}]+ ){0,3}\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?[)）]$/u;
const NOTE = /\[[\p{L}\d_]{1,20}\]/gu;

/** Where in a text the photo credit at its end begins; 0 where it is nothing else; undefined where it has none. */
export function photoCredit(text: string): number | undefined {
  const tail = Math.max(0, text.length - 2 * LONGEST_NAME);
  for (const pattern of [BRACKETED, CHINESE, LABELLED, COPYRIGHT]) {
    const found = pattern.exec(text.slice(tail));
    if (found === null || /[.!?。] +\p{Ll}/u.test(found[0])) continue;
    // LABELLED takes the character before the label in; it belongs to the sentence.
    const before = /^[\s.!?。"”»,]/u.test(found[0]) ? 1 : 0;
    const start = tail + found.index + before;
    return text.slice(0, start).trim() === "" ? 0 : start;
  }
  return undefined;
}

/** A line that says where the text comes from: "Källa: https://…". */
export function isSourceLine(text: string): boolean {
  const line = text.replace(NOTE, "").trim();
  return SOURCE_LINE.test(line) && !/[.!?。] +\p{L}/u.test(line);
}

/** A line with an agency's or an author's sign; asked only at an article's end. */
export function isAgencyLine(text: string): boolean {
  const line = text.replace(NOTE, "").trim();
  return line.length <= LONGEST_NAME && (AGENCY_LINE.test(line) || SIGNED.test(line));
}
