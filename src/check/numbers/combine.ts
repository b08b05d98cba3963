import { isLess, plus, times, trailingZeros, show, decimal, type Decimal } from "./decimal.ts";
import type { Token } from "./tokens.ts";
import type { Reading } from "./types.ts";

/**
 * Groups tokens that make one number: `[1,5] [miljoner]`, `[två] [hundra] [tusen]`, `[3][万][5][千]`; where the language mixes so,
 * `[12] [bin] [500]`.
 */
export function groupTokens(tokens: readonly Token[], text: string, mixes: boolean): Token[][] {
  const groups: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && token.start < last.end) continue;
    if (group !== undefined && last !== undefined && (joins(group, token, tokens[index + 1], text) || (mixes && goesOn(last, token, text)))) group.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** "hundred and five", "y", "và" never stand between the parts here: only the shortest gaps do. */
const GAP = /^(?:[\s\u00a0\u202f\u2009]|-|‑|\. ?|\s(?:and|och|og|und|en|y|e|et|i|và|și|lẻ|linh|و|de)\s)?$/iu;

/** Vietnamese "and odd", for the nought of 105. */
const ODD_UNITS = /^\s(?:lẻ|linh)\s$/iu;

/** Chinese "over" and counters go before the scale: 250多万, 4个亿. */
const ABOUT = /^\s?[多余餘来來个個]\s?$/u;

function joins(group: readonly Token[], token: Token, next: Token | undefined, text: string): boolean {
  const last = group.at(-1)!;
  const gap = text.slice(last.end, token.start);
  if (!GAP.test(gap) && !ABOUT.test(gap)) return false;
  if (last.type !== "figure" && !last.part) return false;
  // Romanian puts "de" before a large scale: 390 de miliarde.
  if (token.type === "scale") return !(last.type === "figure" && last.time === true) && /^[\s\u00a0\u202f-]?$|^\.? ?$|^\sde\s$/u.test(gap) || (token.type === "scale" && ABOUT.test(gap));
  if (token.type === "figure") {
    if (last.type !== "scale" || group.length === 1) return false;
    // 3万5千, 1億2000万; with a space only before a smaller scale word: 2 crore 50 lakh.
    if (gap === "") return true;
    return next?.type === "scale" && next.start - token.end <= 1 && isLess(next.values[0]!, last.values[0]!) && group[0]!.type === "figure" && gap.trim() === "";
  }
  // What follows can be nothing but units: một trăm lẻ năm.
  if (ODD_UNITS.test(gap)) return last.type !== "figure" && trailingZeros(last.values[0]!) >= 2 && token.part;
  if (last.type === "figure" || YEARS.test(text.slice(token.start, token.end)) || isLetter(text.slice(last.start, last.end)) || !last.part || !token.part) return false;
  if (gap.trim() === "" && gap !== "" && MEASURES.test(text.slice(token.end)) && next?.start !== token.end + 1) return false;
  if (token.values.length > 1) return last.type === "scale" && gap === "";
  if (gap !== "" && !(token.sure ? last.sure || last.type === "scale" : last.sure && last.type === "word")) return false;
  const top = last.values[0]!;
  return trailingZeros(top) >= show(token.values[0]!).length;
}

/** A smaller figure behind a scale word, a space between: "bin 275" is 1,275. */
function goesOn(last: Token, token: Token, text: string): boolean {
  return last.type === "scale" && token.type === "figure" && token.plain && /^[\s\u00a0]$/u.test(text.slice(last.end, token.start)) && isLess(decimal(token.readings[0]![0]!), last.values[0]!);
}

/** A number with a hyphen and a word behind it counts for itself: 1.7 million four-year-olds. */
const MEASURES = /^-\p{L}/u;

/** Behind a number Vietnamese "năm" is years; five is "lăm" there: mười năm, mười lăm. */
const YEARS = /^năm$/iu;

/** One letter ends a number: 378 m y dos carriles. */
function isLetter(word: string): boolean {
  return /^\p{Script=Latin}$/u.test(word);
}

/** The values a group may have, likeliest first. */
export function readingsOf(group: readonly Token[]): Reading[] {
  const [first] = group;
  if (group.length === 1 && first !== undefined) return first.type === "figure" ? [...first.readings] : first.values.map((value) => [show(value)]);
  const unique = new Map<string, Reading>();
  for (const choice of choices(group)) {
    const value = show(evaluate(choice));
    unique.set(value, [value]);
  }
  return [...unique.values()];
}

interface Term {
  readonly value: Decimal;
  readonly scale: boolean;
}

/** Every way to read a group, one value a token; capped, for texts that pile up ambiguous figures. */
function choices(group: readonly Token[]): Term[][] {
  let all: Term[][] = [[]];
  for (const token of group) {
    const values = token.type === "figure" ? token.readings.filter((reading) => reading.length === 1).map((reading) => decimal(reading[0]!)) : token.values;
    all = all.flatMap((before) => values.map((value) => [...before, { value, scale: token.type === "scale" }])).slice(0, 16);
  }
  return all;
}

/** A scale multiplies all smaller terms right before it: [2][100][1000] is 200,000; [2][100000][5][10000] is 250,000. */
function evaluate(terms: readonly Term[]): Decimal {
  const stack: Decimal[] = [];
  for (const [index, { value, scale }] of terms.entries()) {
    if (!scale) {
      stack.push(value);
      continue;
    }
    // A figure is multiplied however large it is: 1,500 thousand.
    let below = terms[index - 1]?.scale === false ? stack.pop() : undefined;
    while (stack.length > 0 && isLess(stack.at(-1)!, value)) {
      const top = stack.pop()!;
      below = below === undefined ? top : plus(below, top);
    }
    stack.push(below === undefined ? value : times(below, value));
  }
  return stack.reduce(plus, decimal("0"));
}

/** "to", "till", "đến", "至": what stands between the ends of a range. */
const RANGE = /^\s?(?:-|–|—|~|〜|～|to|till|til|bis|à|a|al|do|до|đến|tới|ถึง|至|到|から|에서|hingga|sampai|ile|tot|eller|or|oder|ou|o|или|หรือ|或|และ|and|och|og|und|y|e|et|i|și|ja|és|ve|veya|tai|lub|и|или|і|або|та|til|إلى|الى|تا|से)\s?[$€£¥₹]?$/iu;

/** The scale word that a range's first end shares with its second: 30 to 50 thousand. */
export function sharedScale(group: readonly Token[], next: readonly Token[] | undefined, text: string): Decimal | undefined {
  const [figure] = group;
  if (next === undefined || group.length !== 1 || figure?.type !== "figure" || next.length !== 2 || next[0]!.type !== "figure") return undefined;
  const scale = next[1]!;
  return scale.type === "scale" && RANGE.test(text.slice(figure.end, next[0]!.start)) ? scale.values[0] : undefined;
}

/** The readings times a scale; those of several values have none. */
export function scaled(readings: readonly Reading[], scale: Decimal): Reading[] {
  return readings.filter(({ length }) => length === 1).map(([value]) => [show(times(decimal(value!), scale))]);
}
