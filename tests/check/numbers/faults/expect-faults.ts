import { expect } from "vitest";
import { matchNumbers, type Located } from "../../../../src/check/numbers/compare.ts";
import { differences } from "../../../../src/check/numbers/differences.ts";
import { numberReader } from "../../../../src/check/numbers/find.ts";

/** A sentence in English, right translations into a language, and such with one number wrong. */
export type Case = readonly [language: string, english: string, right: readonly string[], wrong: readonly string[]];

/** What the default level shows. */
const SHOWN = 0.5;

function located(text: string, language: string): Located[] {
  return numberReader(language)(text).map((mention) => ({ segment: 0, mention }));
}

/** "3 → 2": each finding on a number of the translation. */
function shown(english: string, text: string, language: string): string[] {
  return differences(matchNumbers(located(english, "en"), located(text, language)))
    .filter(({ confidence, target }) => confidence >= SHOWN && target !== undefined)
    .map(({ source, target }) => `${source?.mention.text ?? ""} → ${target!.mention.text}`);
}

/** Nothing is said of the right translations, something of each wrong one. */
export function expectFaults([language, english, right, wrong]: Case): void {
  const said = (texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, shown(english, text, language)]);
  expect(said(right).filter(([, findings]) => findings.length > 0)).toEqual([]);
  expect(said(wrong).filter(([, findings]) => findings.length === 0)).toEqual([]);
}
