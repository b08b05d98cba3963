import { performance } from "node:perf_hooks";
import { parseGlossary } from "../../src/glossary/parse.ts";
import type { Glossary } from "../../src/glossary/types.ts";

/** Matching against glossaries of 50 to 5,000 concepts in 10 languages: processor time per megabyte of text, and against 50 concepts. */

const languages = ["en", "sv", "de", "fi", "ru", "ar", "tr", "zh", "th", "ko"] as const;
/** Every so many-th character from a code point on: as many letters as print uses of Han and Hangul. */
const range = (from: number, count: number, step: number): string => String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index * step));
const letters: Readonly<Record<(typeof languages)[number], string>> = {
  en: "abcdefghiklmnoprstuvy", sv: "abdefghiklmnoprstuvåäö", de: "abdefghiklmnoprstuwzäöü", fi: "adehijklmnoprstuvyäö", ru: "абвгдежзийклмнопрстуфхцчшыья",
  ar: "ابتثجحخدذرزسشصضطعغفقكلمنهوي", tr: "abcçdefgğhıiklmnoöprsştuüvyz", zh: range(0x4e00, 1500, 13), th: "กขคงจชซดตถทนบปพฟมยรลวสหอ", ko: range(0xac00, 800, 13),
};

/** A small generator with a seed of its own: the same words in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function word(next: () => number, alphabet: string, length: number): string {
  const all = [...alphabet];
  return Array.from({ length }, () => all[Math.floor(next() * all.length)]!).join("");
}

function vocabulary(language: (typeof languages)[number]): string[] {
  const next = random(languages.indexOf(language) + 1);
  const length = (): number => (language === "zh" || language === "ko" ? 2 + Math.floor(next() * 3) : 4 + Math.floor(next() * 7));
  return Array.from({ length: 20_000 }, () => word(next, letters[language], length()));
}

function glossary(words: ReadonlyMap<string, readonly string[]>, size: number): Glossary {
  // Half of the terms have two words, the first of them shared by many, as "Ministry of" is.
  const term = (list: readonly string[], index: number): string => (index % 2 === 0 ? list[index]! : `${list[index % 40]!} ${list[index]!}`);
  const concepts = Array.from({ length: size }, (_, index) => ({ id: `c${index}`, terms: Object.fromEntries(languages.map((language) => [language, term(words.get(language)!, index)])) }));
  return parseGlossary([{ path: "bench.yaml", text: JSON.stringify({ concepts }) }]);
}

/** Every tenth word is a term of the smallest glossary, the others are in none: all sizes find the same mentions. */
function text(list: readonly string[], spaced: boolean): string {
  const next = random(7);
  let result = "";
  for (let count = 0; result.length < 50_000; count++) {
    const among = count % 10 === 0 ? Math.floor(next() * 25) * 2 : 10_000 + Math.floor(next() * 10_000);
    result += list[among]! + (spaced || next() < 0.1 ? " " : "");
  }
  return result;
}

const words = new Map(languages.map((language) => [language, vocabulary(language)]));
const texts = new Map(languages.map((language) => [language, text(words.get(language)!, language !== "zh" && language !== "th")]));
const megabytes = new Map([...texts].map(([language, content]) => [language, Buffer.byteLength(content) / 1e6]));
const sizes = [50, 500, 5000];
const rows = new Map<string, number[]>(languages.map((language) => [language, []]));
const found = new Map<string, number[]>(languages.map((language) => [language, []]));
for (const size of sizes) {
  const made = performance.now();
  const compiled = glossary(words, size);
  const parsed = performance.now() - made;
  for (const language of languages) {
    const content = texts.get(language)!;
    const segments = content.match(/.{1,200}/gsu)!;
    segments.slice(0, 50).forEach((segment) => compiled.mentions(segment, language));
    let mentions = 0;
    const times = [1, 2].map(() => {
      const start = process.cpuUsage().user;
      mentions = segments.reduce((sum, segment) => sum + compiled.mentions(segment, language).length, 0);
      return (process.cpuUsage().user - start) / 1000;
    });
    found.get(language)!.push(mentions);
    rows.get(language)!.push(Math.min(...times) / megabytes.get(language)!);
  }
  console.log(`${size} concepts x ${languages.length} languages: read in ${(parsed / 1000).toFixed(1)} s`);
}
console.log(`\nms per MB of text (UTF-8), and mentions\nlanguage ${sizes.map((size) => String(size).padStart(8)).join("")}   ${sizes.at(-1)}/${sizes[0]}   mentions`);
for (const [language, times] of rows) {
  console.log(`${language.padEnd(9)}${times.map((time) => time.toFixed(0).padStart(8)).join("")}   ${(times.at(-1)! / times[0]!).toFixed(2).padStart(7)}   ${found.get(language)!.join(" ")}`);
}
