import type { Inflection } from "./types.ts";

/** Languages whose words do not change, and every language that no rule is written for: the term as it stands, and its `forms`. */
export const none: Inflection = {
  languages: ["vi", "th", "lo", "km", "zh", "ja", "my"],
  paradigms: ({ text }) => [{ stem: text, endings: "" }],
};
