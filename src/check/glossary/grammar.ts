import type { Language } from "../../article/types.ts";

/** Languages whose nouns take case endings or written-on prefixes, so that a term's base form does not fit everywhere. */
const inflecting: ReadonlySet<string> = new Set(
  "ru uk be pl cs sk sl hr sr bs mk bg lt lv et fi hu tr az kk ky uz ka hy el la is fo ga gd cy eu ar he fa ur hi bn pa gu mr ne ta te kn ml si ko mn sq ro de".split(" "),
);

export function inflectsNouns(language: Language): boolean {
  return inflecting.has(language.split("-")[0]!.toLowerCase());
}
