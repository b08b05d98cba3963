import type { Sound } from "../likeness.ts";

/** Consonants that scripts borrow for each other; vowels and h, y, w come and go. */
const CLASSES: Readonly<Record<string, string>> = { p: "p", b: "p", f: "p", v: "p", t: "t", d: "t", s: "s", z: "s", S: "s", Z: "s", C: "s", J: "s", c: "s", k: "k", g: "k", x: "k", m: "m", n: "m", N: "m", l: "l", r: "l" };

/** Coarse keys of a sound: two forms of one name nearly always share one, two names seldom. The classes of the first two consonants. */
export function soundKeys({ readings }: Sound): readonly string[] {
  // v is w's in some scripts (Вашингтон) and b's in others (ビクトリア).
  return [...new Set(readings.flatMap((phones) => [keyOf(phones), keyOf(phones.replaceAll("v", ""))]))];
}

function keyOf(phones: string): string {
  return [...phones].flatMap((phone) => CLASSES[phone] ?? []).slice(0, 2).join("");
}
