import { cut, firstCut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const adjective = "[ыио]й|ого|его|ому|ему|[ыи]м|[оеё]м|ая|яя|ую|юю|[ое]й|ое|ее|[ыи]е|[ыи]х|[ыи]ми|ою";
const soft = "[йьяюе]|ем|ём|и|ев|ей|ям|ями|ях|ью";
const hard = "а|у|ом|ем|е|ы|и|ов|ев|ей|ам|ами|ах|ым|";

/** Nouns by their nominative; е stands for ё as well (folding makes it so). */
function noun({ text, name, type }: Word): Paradigm[] {
  const bare = name && (type === "person" || type === "place") ? "" : "|";
  return firstCut(text, [
    ["ия", "ия|ии|ию|ией|иею|ий|иям|иями|иях"],
    ["ие", "ие|ия|ию|ием|ии|ий|иям|иями|иях"],
    ["ии", "ии|ий|иям|иями|иях"],
    ["ий", "ий|ия|ию|ием|ии|ие|иев|иям|иями|иях"],
    ["й", soft],
    ["ь", soft],
    ["я", `я|и|е|ю|ей|ею|ям|ями|ях${bare === "" ? "" : "|ь|й"}`],
    ["а", `а|ы|и|е|у|ой|ою|ей|ам|ами|ах${bare}`],
    ["о", "о|а|у|ом|е|ам|ами|ах|"],
    ["е", "е|я|ю|ем|и|а|у|ей|ям|ями|ях|ам|ами|ах"],
    ["ы", "ы|ов|ам|ами|ах|"],
    ["и", "и|ов|ев|ей|ам|ами|ах|ям|ями|ях|"],
    ["у", "у"],
    ["ю", "ю"],
    ["э", "э"],
    ["", hard],
  ]);
}

/** A vowel of the nominative that goes in the other cases: китаец, китайца; рынок, рынка. */
function fleeting(text: string): Paradigm[] {
  const after = /[аеиоуя]ец$/u.test(text) ? "йц" : "ц";
  return [...cut(text, "ец", hard, after), ...cut(text, "ок", hard, "к"), ...cut(text, "ек", hard, "к"), ...cut(text, "ень", soft, "н")];
}

/** Russian: every word of a term declines (Народный банк Китая, Народного банка Китая), names with it (Си Цзиньпина). */
export const russian: Inflection = {
  languages: ["ru"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "(?:-?(?:а|у|ом|е|ы|ов))?" }];
    const stem = /^(.{2,}?)(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u.exec(text)?.[1];
    return [...noun(word), ...fleeting(text), ...(stem === undefined ? [] : [{ stem, endings: adjective }])];
  },
};
