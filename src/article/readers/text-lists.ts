import type { Line } from "./text-lines.ts";

const BULLET = /^[-•*·◦▪‣●○■+]\s+(?=\S)/u;
const NUMBER = /^(?:\(?(\d{1,3})[.)]|([０-９]{1,3})[．、])\s*(?=\S)/u;

/**
 * The lines that are list items, with the length of their markers. One bullet is enough; a number needs a neighbour that counts on,
 * for "18. januar 1950 ble Kina …" is a date. Dashes (–, —) open speech and quotations, not lists.
 */
export function listLines(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const items = new Map<Line, number>();
  let previous: { readonly line: Line; readonly number: number; readonly marker: number } | undefined;
  for (const line of lines) {
    const bullet = BULLET.exec(line.text);
    if (bullet !== null) items.set(line, bullet[0].length);
    const numbered = NUMBER.exec(line.text);
    if (numbered === null) continue;
    const number = Number((numbered[1] ?? numbered[2])!.normalize("NFKC"));
    const marker = numbered[0].length;
    if (previous !== undefined && number === previous.number + 1) items.set(previous.line, previous.marker).set(line, marker);
    previous = { line, number, marker };
  }
  return items;
}
