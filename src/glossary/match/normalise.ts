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

/** A nasal before a consonant of its own series is as often written as a dot: हिन्दी, हिंदी. Not before vowels: जन्म. */
const nasal = /(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ]))/uy;
const devanagari: ReadonlySet<string> = new Set(["hi", "mr", "ne"]);

/** Normalises texts of one language for matching. */
export type Normaliser = (text: string) => NormalText;

/** Makes the normaliser of a language; it remembers the characters that it met. */
export function normaliser(language: Language): Normaliser {
  const folded = new Map<string, string>();
  const primary = language.slice(0, 2);
  const dotted = devanagari.has(primary);
  const plainAscii = primary !== "tr" && primary !== "az";
  const foldOnce = (cluster: string): string => {
    let units = folded.get(cluster);
    if (units === undefined) {
      // Two sara e (เเ) look like, and are often typed for, sara ae (แ).
      units = cluster === "เเ" ? "แ" : fold(cluster, language);
      folded.set(cluster, units);
    }
    return units;
  };
  const rewrite = (text: string): string => hideAddresses(evenMarkOrder(primary === "vi" ? evenVietnameseTones(text) : text));
  return (text) => {
    const units = new Units();
    let at = 0;
    while (at < text.length) {
      if (plainAscii && isPlainLetter(text.charCodeAt(at)) && !(text.charCodeAt(at + 1) >= 0x80)) {
        units.add(text[at]!.toLowerCase(), at, at + 1);
        at++;
        continue;
      }
      if (dotted && nasalAt(text, at)) {
        units.add("ं", at, at + 2);
        at += 2;
        continue;
      }
      const isSpace = space.test(text[at]!);
      const end = isSpace ? spaceEnd(text, at) : text.startsWith("เเ", at) ? at + 2 : clusterEnd(text, at);
      units.add(isSpace ? " " : foldOnce(text.slice(at, end)), at, end);
      at = end;
    }
    return units.finish(rewrite);
  };
}

function nasalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x0919 || unit > 0x092e) return false;
  nasal.lastIndex = at;
  return nasal.test(text);
}

/** Normalises one text (see `fold`); white space runs become one space, each unit knows where it came from. */
export function normalise(text: string, language: Language): NormalText {
  return normaliser(language)(text);
}

/** A letter or digit of ASCII: nothing to fold but its case. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function spaceEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && space.test(text[end]!)) end++;
  return end;
}
