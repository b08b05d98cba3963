import type { Segment } from "./types.ts";

/** True for the article's own words; the page's (furniture, credits) and what is printed twice are left out of alignment and checks. */
export function isOwnText({ kind }: Pick<Segment, "kind">): boolean {
  return kind !== "furniture" && kind !== "credit" && kind !== "repeat";
}
