/** What an edit of a name's sound costs: 0 nothing, 1 another sound altogether. Reasoned from how scripts borrow names; not learned from data. */
const near: readonly (readonly [string, number])[] = [
  // Voice, which many scripts do not write: Thai p for b, Arabic b for p, Mandarin's unaspirated stops.
  ["pb", 0.3], ["td", 0.3], ["kg", 0.35], ["fv", 0.3], ["sz", 0.25], ["SZ", 0.2], ["CJ", 0.25], ["xk", 0.3], ["xh", 0.2], ["gh", 0.4], ["gx", 0.4],
  // Sounds a script lacks and writes with its neighbour: b for v in Japanese and Korean, p for f in Korean, w for v, l for r.
  ["vw", 0.15], ["bv", 0.3], ["bw", 0.45], ["pf", 0.35], ["fb", 0.5], ["lr", 0.35], ["fh", 0.4], ["nN", 0.25], ["nm", 0.5],
  // Sibilants and palatals, spelt differently everywhere.
  ["sS", 0.3], ["sc", 0.3], ["zc", 0.3], ["SC", 0.35], ["ZJ", 0.2], ["zJ", 0.35], ["zZ", 0.3], ["Cc", 0.3], ["Ck", 0.45], ["sC", 0.45], ["zS", 0.45], ["cJ", 0.4], ["cS", 0.4], ["sk", 0.6], ["ZC", 0.35], ["cZ", 0.4],
  ["st", 0.5], ["zd", 0.4], ["ct", 0.5], ["Ct", 0.5], ["Jy", 0.25], ["Zy", 0.35], ["Jg", 0.35], ["Zg", 0.4], ["Jd", 0.5], ["Jx", 0.35], ["Sk", 0.6], ["xS", 0.5], ["xC", 0.45], ["yZ", 0.35], ["hJ", 0.4], ["gN", 0.5],
  // Half-vowels.
  ["yi", 0.05], ["ye", 0.15], ["wu", 0.05], ["wo", 0.1], ["vu", 0.2], ["vo", 0.3], ["ha", 0.35],
];

/** What a sound costs that one side lacks. */
const alone: Readonly<Record<string, number>> = { h: 0.45, w: 0.45, y: 0.3, r: 0.6, x: 0.7, N: 0.8, g: 0.85, s: 0.8, a: 0.2, e: 0.2, i: 0.2, o: 0.2, u: 0.2 };

const VOWEL_FOR_VOWEL = 0.12;
const CODES = 128;

function table(): { readonly change: Float64Array; readonly drop: Float64Array } {
  const change = new Float64Array(CODES * CODES).fill(1);
  const drop = new Float64Array(CODES).fill(1);
  for (const [sound, cost] of Object.entries(alone)) drop[sound.charCodeAt(0)] = cost;
  const set = (x: string, y: string, cost: number): void => {
    change[x.charCodeAt(0) * CODES + y.charCodeAt(0)] = cost;
    change[y.charCodeAt(0) * CODES + x.charCodeAt(0)] = cost;
  };
  for (const x of "aeiou") for (const y of "aeiou") set(x, y, VOWEL_FOR_VOWEL);
  for (const [couple, cost] of near) set(couple[0]!, couple[1]!, cost);
  for (let code = 0; code < CODES; code += 1) change[code * CODES + code] = 0;
  return { change, drop };
}

const { change, drop } = table();

/** How much of a name's substance a sound is: its cost alone. */
export function weight(sounds: string): number {
  let sum = 0;
  for (let at = 0; at < sounds.length; at += 1) sum += drop[sounds.charCodeAt(at)]!;
  return sum;
}

/** Weighted edit distance of two phone strings (Wagner and Fischer 1974, two rows). */
export function soundDistance(a: string, b: string): number {
  let above = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) above[j] = above[j - 1]! + drop[b.charCodeAt(j - 1)]!;
  for (let i = 1; i <= a.length; i += 1) {
    const x = a.charCodeAt(i - 1);
    row[0] = above[0]! + drop[x]!;
    for (let j = 1; j <= b.length; j += 1) {
      const y = b.charCodeAt(j - 1);
      row[j] = Math.min(above[j - 1]! + change[x * CODES + y]!, above[j]! + drop[x]!, row[j - 1]! + drop[y]!);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
