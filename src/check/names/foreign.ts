import type { NameMention } from "../types.ts";
import type { Line } from "./cased.ts";

const LATIN_RUN = /\p{Lu}[\p{Script=Latin}\p{M}'’.-]*(?: \p{Lu}[\p{Script=Latin}\p{M}'’.-]*)*/gu;

/** Latin-script words with a capital in a text of another script: names and abbreviations left as they are. */
export function mineForeign(lines: readonly Line[]): readonly NameMention[] {
  return lines.flatMap(({ segment, text }) =>
    [...text.matchAll(LATIN_RUN)].flatMap((match): NameMention[] => {
      const form = match[0].replace(/[.'’-]+$/u, "");
      if (form.length < 2) return [];
      return [{ segment, span: { start: match.index, end: match.index + form.length }, form, confidence: 0.85 }];
    }));
}
