import type { Span } from "../types.ts";

/**
 * Thai writes no full stops: a space ends a clause, an enumeration's member, or a sentence. A sentence is taken to begin only at a
 * space before a word that joins sentences, not clauses, and only where enough text stands on both sides for two sentences.
 * Better too few than wrong: aligned together, two sentences in one are one bead; a sentence cut in two is a fault in both halves.
 */
const OPENERS: readonly RegExp[] = [
  /^(?:นอกจาก(?:นี้|นั้น)|อย่างไรก็(?:ตาม|ดี)|ทั้งนี้|ใน?ขณะเดียวกัน|พร้อมกัน(?:นี้|นั้น)|ใน(?:การนี้|โอกาส(?:นี้|เดียวกัน)|เวลาเดียวกัน)|ต่อมา|ดังนั้น|จากนั้น|หลังจากนั้น|ด้วยเหตุนี้|ในทางกลับกัน|ยิ่งไปกว่านั้น|อีกทั้ง|ก่อนหน้านี้|ล่าสุด|สำหรับ(?=ใน|การ)|ในส่วนของ|กล่าวคือ|แต่อย่างไรก็)/u,
  /^โดยเฉพาะอย่างยิ่ง (?=\S)/u,
  /^(?:เขา|เธอ|พวกเขา)(?=(?:ยัง|ได้|กล่าว|เสนอ|ขอ|ย้ำ|เน้น|ระบุ|บอก|เป็น|มี|จะ|เคย|ไม่))/u,
  /^ทั้งสอง(?:ฝ่าย|ประเทศ)(?=(?:ยัง|ได้|ตกลง|เห็นพ้อง|ยืนยัน|ต่าง|มีความ|จะ|ให้|ชื่นชม|เน้น|ย้ำ))/u,
];
const SHORTEST = 40;
/** Words after which a clause goes on, whatever comes next. */
const UNFINISHED = /(?:และ|หรือ|แต่|ว่า|ที่|ซึ่ง|เพื่อ|โดย|ของ|กับ|จาก|ใน|เช่น|คือ|ได้แก่|เป็น|ถึง|ให้|นาย|นาง|นางสาว|ดร\.)$/u;
/** Opens a clause that leads up to the main one: "ร่วมกับการจัดกิจกรรม… ทั้งสองฝ่ายตกลง…" is one sentence. A very long one holds more than that. */
const LEADING_CLAUSE = /^(?:โดย|ใน|จาก|เพื่อ|เมื่อ|หลังจาก|ตาม|ด้วย|สำหรับ|ร่วมกับ|ณ|ระหว่าง|นอกจากนี้|อย่างไรก็ตาม|ทั้งนี้)/u;
const LONGEST_LEAD = 250;
/** A full stop that ends a Thai sentence, after a clause: Thai abbreviations are short ("พ.ศ.", "กทม.", "ม.ค."). */
const FULL_STOP = /[\p{Script=Thai}]{10,}(?<!กทม|ดร|โทร|รศ|ผศ|จก|บมจ|สปป|พล|เลข)[.!?]["”’)]* /gu;

/** The sentences of a Thai paragraph; spans cover all of the text. */
export function splitThai(text: string): Span[] {
  const starts = [0];
  const quotes = new Quotes(text);
  for (const place of spaces(text)) {
    const before = text.slice(starts.at(-1)!, place - 1);
    if (place <= starts.at(-1)! || quotes.open(place)) continue;
    if (isStop(text, place) || begins(text.slice(place, place + 40), before, text.length - place)) starts.push(place);
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function spaces(text: string): number[] {
  return Array.from(text.matchAll(/ (?=\S)/gu), (space) => space.index + 1);
}

function isStop(text: string, place: number): boolean {
  const tail = text.slice(Math.max(0, place - 40), place);
  return Array.from(tail.matchAll(FULL_STOP)).some((match) => match.index + match[0].length === tail.length);
}

function begins(after: string, before: string, left: number): boolean {
  if (before.length < SHORTEST || left < SHORTEST || !OPENERS.some((opener) => opener.test(after))) return false;
  if (UNFINISHED.test(before.slice(-20))) return false;
  return before.length >= LONGEST_LEAD || !LEADING_CLAUSE.test(before);
}

/** Tells whether a place lies inside “…” or (…). */
class Quotes {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Questions come in ascending order. */
  open(place: number): boolean {
    for (; this.#at < place; this.#at++) {
      const letter = this.#text.charAt(this.#at);
      if ("“(".includes(letter)) this.#depth++;
      else if ("”)".includes(letter) && this.#depth > 0) this.#depth--;
    }
    return this.#depth > 0;
  }
}
