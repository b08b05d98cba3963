import { cut, firstCut } from "./paradigms.ts";
import type { Inflection, Paradigm, Word } from "./types.ts";

const adjective = "[иі]й|ього|ого|ьому|ому|[иі]м|а|я|ої|ьої|у|ю|ою|ьою|е|є|і|[иі]х|[иі]ми";
const hard = "а|у|ові|еві|ом|ем|і|и|ів|ам|ами|ах|е|я|ю|ям|ями|ях|";

function noun({ text, name, type }: Word): Paradigm[] {
  const bare = name && (type === "person" || type === "place") ? "" : "|";
  return firstCut(text, [
    ["ія", "ія|ії|ію|ією|іє|ій|іям|іями|іях"],
    ["ії", "ії|ій|іям|іями|іях"],
    ["їв", "їв|єв[аіу]|єву|єву|єві|євом"],
    ["ів", "ів|ов[аіу]|еві|ев[ау]|овом|евом"],
    ["ість", "ість|ості|істю|остей|остям|остями|остях"],
    ["й", "й|я|ю|єм|єві|ї|їв|ям|ями|ях"],
    ["ь", "ь|я|ю|ем|еві|еві|єві|і|ів|ей|ям|ями|ях"],
    ["я", `я|і|ї|ю|ею|єю|ям|ями|ях|ям|ь${bare === "" ? "" : "|ь|й"}`],
    ["а", `а|и|і|у|ою|ею|о|ам|ами|ах${bare}`],
    ["о", "о|а|у|ом|і|ові|ам|ами|ах|"],
    ["е", "е|а|я|у|ю|ем|і|ам|ами|ах|ь"],
    ["и", "и|ів|ам|ами|ах|"],
    ["і", "і|ів|їв|ей|ам|ами|ах|ям|ями|ях|"],
    ["у", "у"],
    ["ю", "ю"],
    ["", hard],
  ]);
}

/** к, г, х become ц, з, с before і: Америка, Америці; Прага, Празі. */
function softened(text: string): Paradigm[] {
  const change: Readonly<Record<string, string>> = { к: "ц", г: "з", х: "с" };
  const match = /^(.+)([кгх])[ао]?$/u.exec(text);
  return match === null ? [] : [{ stem: match[1]! + change[match[2]!]!, endings: "і" }];
}

/** Ukrainian: every word of a term declines. */
export const ukrainian: Inflection = {
  languages: ["uk"],
  paradigms(word: Word): Paradigm[] {
    const { text } = word;
    if (word.acronym) return [{ stem: text, endings: "(?:-?(?:а|у|ом|і))?" }];
    const stem = /^(.{2,}?)(?:[иі]й|а|е|і)$/u.exec(text)?.[1];
    const agrees = stem !== undefined && (/[иі]й$/u.test(text) || !word.last);
    return [...noun(word), ...softened(text), ...cut(text, "ець", "(?:я|ю|ем|еві|і|ів|ям|ями|ях)", "ц"), ...cut(text, "ок", hard, "к"), ...(agrees ? [{ stem, endings: adjective }] : [])];
  },
};
