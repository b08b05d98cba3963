import type { Language } from "../../article/types.ts";
import { fold, isInvisible } from "./fold.ts";

/** A text as matching sees it, with the way back: unit `i` of `text` stands for `start[i]` to `end[i]` of the original. */
export interface NormalText {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const mark = /\p{M}/u;
const space = /\s/u;

/** The end of the character at an offset, its combining marks and (for decomposed Hangul) vowels and finals included. */
function clusterEnd(text: string, from: number): number {
  const first = text.codePointAt(from)!;
  let at = from + (first > 0xffff ? 2 : 1);
  const jamo = first >= 0x1100 && first <= 0x115f;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300) break;
    // Half-width kana carry their voicing as letters of their own (ﾍﾞ).
    const goesOn = isInvisible(unit) || unit === 0xff9e || unit === 0xff9f || mark.test(text[at]!) || (jamo && unit >= 0x1160 && unit <= 0x11ff);
    if (!goesOn) break;
    at++;
  }
  return at;
}

/** Collects normalised units; grows as ligatures and sara am need more room than they had. */
class Units {
  text = "";
  readonly #start: number[] = [];
  readonly #end: number[] = [];

  add(units: string, start: number, end: number): void {
    // Where nothing was composed or split, every unit keeps its own place: a term may end between them.
    const inPlace = units.length === end - start;
    for (let i = 0; i < units.length; i++) {
      this.#start.push(inPlace ? start + i : start);
      this.#end.push(inPlace ? start + i + 1 : end);
    }
    this.text += units;
  }

  finish(rewrite: (text: string) => string): NormalText {
    return { text: rewrite(this.text), start: Int32Array.from(this.#start), end: Int32Array.from(this.#end) };
  }
}

/** Vietnamese writes the tone of oa, oe, uy on either vowel (hoà, hòa); the older place is taken. */
const tones: readonly (readonly [RegExp, string, string])[] = [
  [/o([àáảãạ])(?!\p{L})/gu, "àáảãạ", "òóỏõọ"],
  [/o([èéẻẽẹ])(?!\p{L})/gu, "èéẻẽẹ", "òóỏõọ"],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu, "ỳýỷỹỵ", "ùúủũụ"],
];
const plain: Readonly<Record<string, string>> = { à: "a", á: "a", ả: "a", ã: "a", ạ: "a", è: "e", é: "e", ẻ: "e", ẽ: "e", ẹ: "e", ỳ: "y", ý: "y", ỷ: "y", ỹ: "y", ỵ: "y" };

function evenVietnameseTones(text: string): string {
  return tones.reduce((result, [pattern, from, to]) => result.replace(pattern, (_, vowel: string) => to[from.indexOf(vowel)]! + plain[vowel]!), text);
}

/** Spelling that is seen by nobody: the order in which tone and nikhahit were typed in Thai (น้ำ) and Lao. */
function evenMarkOrder(text: string): string {
  return text.replace(/\u0E4D([\u0E48-\u0E4B])/gu, "$1\u0E4D").replace(/\u0ECD([\u0EC8-\u0ECB])/gu, "$1\u0ECD");
}

/** A web or mail address: its letters are no prose, "…/tong-bi-thu-to-lam" names nobody. Same length, so offsets stay. */
const address = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/gu;

function hideAddresses(text: string): string {
  return text.replace(address, (found) => "\uFFFC".repeat(found.length));
}

/** Normalises a text for matching (see `fold`); white space runs become one space, each unit knows where it came from. */
export function normalise(text: string, language: Language): NormalText {
  const units = new Units();
  const folded = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    if (space.test(text[at]!)) {
      let end = at + 1;
      while (end < text.length && space.test(text[end]!)) end++;
      units.add(" ", at, end);
      at = end;
      continue;
    }
    const doubleE = text.charCodeAt(at) === 0x0e40 && text.charCodeAt(at + 1) === 0x0e40;
    const end = doubleE ? at + 2 : clusterEnd(text, at);
    const cluster = text.slice(at, end);
    let units1 = folded.get(cluster);
    if (units1 === undefined) {
      // Two sara e (เเ) look like, and are often typed for, sara ae (แ).
      units1 = doubleE ? "แ" : fold(cluster, language);
      folded.set(cluster, units1);
    }
    units.add(units1, at, end);
    at = end;
  }
  const vietnamese = language.slice(0, 2) === "vi";
  return units.finish((result) => hideAddresses(evenMarkOrder(vietnamese ? evenVietnameseTones(result) : result)));
}
