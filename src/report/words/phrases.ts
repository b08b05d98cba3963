import type { Language } from "../../article/types.ts";

export const quote = (text: string): string => `"${text}"`;

export const quoteEach = (texts: readonly string[]): string => list(texts.map(quote), "or");

/** "a, b and c"; with "or", "a, b or c". */
export function list(parts: readonly string[], word: "and" | "or" = "and"): string {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)!}`;
}

export const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "Swedish" for `sv`; the tag itself where the platform has no name for it. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(language) ?? language;
}
