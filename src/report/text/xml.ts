import { visible, wellFormed } from "./visible.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * Text for XML 1.0, in attributes and between tags, on one line. What XML has no way to write (lone surrogates, U+FFFE,
 * U+FFFF) becomes U+FFFD; controls and bidirectional marks show as `\u{1b}`.
 */
export function xml(text: string): string {
  return visible(wellFormed(text))
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"']/gu, (character) => entities[character]!);
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xml(String(value))}"`]))
    .join("");
}
