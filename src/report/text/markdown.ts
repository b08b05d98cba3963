import { visible } from "./visible.ts";

/**
 * Text of an article as plain text in Markdown: no markup, no HTML, no table cell ends early, and nobody is mentioned
 * (`@name`) and no thread linked (`#12`) by what an article happens to say.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>|~!+-]/gu, (character) => (character === "<" ? "&lt;" : character === ">" ? "&gt;" : `\\${character}`))
    .replace(/&(?!lt;|gt;)/gu, "&amp;")
    .replace(/@/gu, "&#64;")
    .replace(/#/gu, "&#35;")
    // A bare address would become a link to wherever the article says.
    .replace(/:\/\//gu, "&#58;//")
    .replace(/\bwww\./giu, (found) => `${found.slice(0, 3)}&#46;`);
}

/** The same in a code span; a fence longer than any run of backticks inside. */
export function markdownCode(text: string): string {
  const shown = visible(text).replace(/\|/gu, "\\|");
  const longest = Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
