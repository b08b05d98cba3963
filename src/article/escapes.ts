import type { Stretch } from "./readers/reader.ts";

/**
 * The characters of a part of a source in which some are written otherwise than they read; what an escape stands for has the escape's place.
 *
 * @param escapes global; matches each escape
 */
export function escapedStretches(source: string, start: number, end: number, escapes: RegExp, decoded: (escape: RegExpMatchArray) => string): Stretch[] {
  const written = source.slice(start, end);
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) stretches.push({ text: written.slice(at, to), start: start + at, end: start + to });
  };
  for (const match of written.matchAll(escapes)) {
    plain(match.index);
    at = match.index + match[0].length;
    stretches.push({ text: decoded(match), start: start + match.index, end: start + at });
  }
  plain(written.length);
  return stretches;
}
