import type { Span } from "../../article/types.ts";

/** True for words inside round or square brackets. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const opened = Math.max(...["(", "（", "[", "［"].map((bracket) => before.lastIndexOf(bracket)));
  const closed = Math.max(...[")", "）", "]", "］"].map((bracket) => before.lastIndexOf(bracket)));
  return opened > closed && /[)）\]］]/u.test(text.slice(end));
}

const quoted = /“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|"[^"]*"|”[^”]*”/gu;

/** True for words inside quotation marks of any kind. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  return [...text.matchAll(quoted)].some((quotation) => quotation.index < start && end < quotation.index + quotation[0].length);
}
