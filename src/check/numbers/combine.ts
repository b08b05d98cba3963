import { isLess, plus, times, trailingZeros, show, decimal, type Decimal } from "./decimal.ts";
import type { Token } from "./tokens.ts";
import type { Reading } from "./types.ts";

/** Groups tokens that make one number: `[1,5] [miljoner]`, `[två] [hundra] [tusen]`, `[3][万][5][千]`. */
export function groupTokens(tokens: readonly Token[], text: string): Token[][] {
  const groups: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && token.start < last.end) continue;
    if (group !== undefined && last !== undefined && joins(group, token, tokens[index + 1], text)) group.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** "hundred and five", "y", "và" never stand between the parts here: only the shortest gaps do. */
const GAP = /^(?:[\s\u00a0\u202f\u2009]|-|‑|\. ?|\s(?:and|och|og|und|en|y|e|et|i|và|lẻ|linh|و|de|di|di?)\s)?$/iu;

function joins(group: readonly Token[], token: Token, next: Token | undefined, text: string): boolean {
  const last = group.at(-1)!;
  const gap = text.slice(last.end, token.start);
  if (!GAP.test(gap)) return false;
  if (token.type === "scale") return last.type === "figure" ? last.time !== true && !/^\s\p{L}/u.test(gap) : /^[\s\u00a0-]?$|^\s(?:de|di)\s$/u.test(gap);
  if (token.type === "figure") {
    if (last.type !== "scale") return false;
    // 3万5千, 1億2000万; with a space only before a smaller scale word: 2 crore 50 lakh.
    if (gap === "") return true;
    return next?.type === "scale" && next.start - token.end <= 1 && isLess(next.values[0]!, last.values[0]!) && group[0]!.type === "figure" && gap.trim() === "";
  }
  if (last.type === "figure") return false;
  if (token.values.length > 1 || !token.sure && gap !== "" && gap.trim() === "" && !last.sure) return last.type === "scale" && gap === "";
  const top = last.values[0]!;
  return trailingZeros(top) >= show(token.values[0]!).length;
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
