import { firstCut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

/** Adjectives and nouns made of them: οσ, η, ο; ων and ου for all. Matching sees Greek without its accents and σ for ς. */
const adjective = "οσ|ου|ο|ε|οι|ων|ουσ|η|ησ|α|ασ|εσ";

function noun(text: string): Paradigm[] {
  return firstCut(text, [
    ["εασ", "εασ|εα|εισ|εων|εωσ"],
    ["ασ", "ασ|α|εσ|ων|αδεσ|αδων|αντα|αντοσ|αντεσ"],
    ["ησ", "ησ|η|εσ|ων|εισ|ουσ|ηδεσ|ηδων"],
    ["οσ", "οσ|ου|ο|ε|οι|ων|ουσ|η|εα"],
    ["υσ", "υσ|υ|εισ|εων|εωσ|εοσ|ιου|ια"],
    ["μα", "μα|ματοσ|ματα|ματων"],
    ["α", "α|ασ|εσ|ων"],
    ["η", "η|ησ|εσ|ων|εισ|εων|εωσ"],
    ["ιο", "ιο|ιου|ια|ιων"],
    ["ο", "ο|ου|α|ων"],
    ["ι", "ι|ιου|ια|ιων"],
    ["οι", "οι|ων|ουσ"],
    ["εσ", "εσ|ων|α|η|ασ|ησ"],
    ["εισ", "εισ|εων"],
    ["", "ισ?"],
  ]);
}

/** Before a noun words agree with it; behind one, a genitive stays as it is and is found so. */
function agreeing({ text, last, partOfSpeech }: Word): Paradigm[] {
  if (last && partOfSpeech !== "adjective" && !/(?:ικ|μεν)(?:οσ|η|ο)$/u.test(text)) return [];
  return [...firstCut(text, [["οσ", adjective], ["οι", adjective], ["εσ", adjective], ["η", adjective], ["α", adjective], ["ο", adjective]]), ...firstCut(text, [["ησ", "ησ|ουσ|η|εισ|ων|εσ"], ["εσ", "ησ|ουσ|η|εισ|ων|εσ"]])];
}

/** Greek: cases and numbers of every word (Κομμουνιστικό Κόμμα Κίνας, του Κομμουνιστικού Κόμματος). */
export const greek: Inflection = {
  languages: ["el"],
  paradigms(word: Word): Paradigm[] {
    if (word.acronym) return [{ stem: word.text, endings: "" }];
    // A person's or place's name has one number, and no adjective's endings: Κίνα, Κίνας.
    if (word.name && word.last && (word.type === "person" || word.type === "place")) return [{ stem: word.text, endings: "" }, ...firstCut(word.text, [["ασ", "ασ|α"], ["ησ", "ησ|η"], ["οσ", "οσ|ου|ο|ε"], ["α", "α|ασ"], ["η", "η|ησ"], ["ο", "ο|ου"], ["ι", "ι|ιου"], ["οι", "οι|ων|ουσ"], ["εσ", "εσ|ων"]])];
    return [...noun(word.text), ...agreeing(word)];
  },
};
