/** How much a text says, in letters of an alphabet: a Chinese character, a kana or a Hangul syllable says as much as two or three. */
export function weight(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}]/gu)?.length ?? 0;
  return text.length + 1.5 * dense;
}

const END = /[.!?:;…。！？：；؟۔।॥။៕។։።]["'”’»›“)）\]」』]*$/u;

/** Ends as sentences do, in the scripts that show it. */
export function hasSentenceEnd(text: string): boolean {
  return END.test(text.trimEnd());
}

/** "Thu Chung", "J. R. Ewing", "Lê Hoài Trung": two to four capitalised words and nothing else. */
export function looksLikeName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(text);
}

const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\b\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\b\p{L}{3,12}\.? \d{1,2},? \d{4}|วันที่ \d{1,2} [\p{L}\p{M}.]+ \d{4}/u;
const TIME = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\(?(?:gmt|utc)[+-]?\d{0,2}(?::?\d\d)?\)?/giu;

/** A date, with at most a few words about who or when: "Việt Nam14/04/2025", "Publicerad 2025-01-15 10:30". */
export function isDateLine(text: string): boolean {
  if (text.length > 60 || !DATE.test(text)) return false;
  const rest = text.replace(DATE, "").replace(TIME, "");
  return (rest.match(/\p{L}/gu) ?? []).length <= 24 && !hasSentenceEnd(text);
}

/** "Home > News > World", "EN | SV | TH". */
export function isTrail(text: string): boolean {
  return text.length < 120 && !hasSentenceEnd(text) && text.split(/ ?[>›»|•·] ?/u).filter((part) => part.trim() !== "").length >= 3;
}

/** "Vietnam.vn - Nền tảng quảng bá Việt Nam": a domain as a headline. */
export function isSiteName(text: string): boolean {
  return text.length < 120 && !hasSentenceEnd(text) && /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+[a-z]{2,10}(?:$| ?[-–—|:•])/u.test(text);
}

export function isBareLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/u.test(text);
}
