import { isProperName } from "./paradigms.ts";
import type { Inflection } from "./types.ts";

/** Indonesian and Malay: -nya and the particles; doubling (menteri-menteri) meets a word border at the hyphen. */
export const indonesian: Inflection = {
  languages: ["id", "ms"],
  paradigms: (word) => [{ stem: word.text, endings: isProperName(word) || word.acronym ? "(?:-?nya|lah|kah|pun)?" : "(?:nya|ku|mu)?(?:lah|kah|pun)?" }],
};
