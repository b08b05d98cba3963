/** One word of a table: its value and whether endings may follow. */
export interface TableWord {
  readonly word: string;
  readonly value: string;
  readonly open: boolean;
}

/** Reads `2 two twice; 3 third*` (words/supplement.ts). An underscore is a space inside a word. */
export function supplementWords(table: string): TableWord[] {
  return rows(table).flatMap(({ key, words }) => words.map((word) => ({ word: bare(word), value: key, open: word.endsWith("*") })));
}

/** Reads `6 miljon mn; 9 miljard` (words/scales.ts): powers of ten; `3:2` is the dual (two thousand). */
export function scaleWords(table: string): TableWord[] {
  return rows(table).flatMap(({ key, words }) => {
    const [power = "0", factor] = key.split(":");
    // "1 dozen=:12": a factor that is no power of ten.
    return words.map((word) => {
      const [name = "", own] = word.split("=:");
      const value = own ?? (factor ?? "1") + "0".repeat(Number(power));
      return { word: bare(name), value, open: own === undefined && name.length >= 5 };
    });
  });
}

function rows(table: string): { key: string; words: string[] }[] {
  return table.split(";").map((row) => {
    const [key = "", ...words] = row.trim().split(/\s+/u);
    return { key, words };
  });
}

function bare(word: string): string {
  return word.replace(/\*$/u, "").replace(/_/gu, " ");
}
