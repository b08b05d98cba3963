/** The text with one digit of its longest figure changed (any script's digits, Han numerals too); undefined where it has none. */
export function changeDigit(text: string, next: () => number): string | undefined {
  const figures = [...text.matchAll(/\p{Nd}+(?:[.,\s]\p{Nd}+)*/gu)];
  const long = figures.filter(([figure]) => figure.replace(/\P{Nd}/gu, "").length > 1);
  const among = long.length > 0 ? long : figures;
  const figure = among[Math.floor(next() * among.length)];
  if (figure === undefined) return undefined;
  const places = [...figure[0].matchAll(/\p{Nd}/gu)].map(({ index }) => figure.index + index);
  const at = places[Math.floor(next() * places.length)]!;
  const code = text.codePointAt(at)!;
  const digit = value(code);
  // A day stays a day (14 to 17, not to 94) and no figure begins with a zero.
  const choices = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit && (at !== places[0] || Math.abs(other - digit) <= 2));
  const chosen = choices[Math.floor(next() * choices.length)]!;
  return text.slice(0, at) + String.fromCodePoint(code - digit + chosen) + text.slice(at + 1);
}

function value(code: number): number {
  // Decimal digits stand in runs of ten from zero on.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
