/** How many words English lines have: what findings are counted per. */
export function wordCount(lines: readonly string[]): number {
  return lines.join(" ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
