/** An exact decimal: `digits / 10 ** places`. Numbers of texts stay exact: 0.1 and 10^15 + 1 are themselves. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Reads ASCII digits with at most one point. */
export function decimal(text: string): Decimal {
  const [whole = "0", fraction = ""] = text.split(".");
  return normalised(BigInt(whole + fraction), fraction.length);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return normalised(at(a, places) + at(b, places), places);
}

export function times(a: Decimal, b: Decimal): Decimal {
  return normalised(a.digits * b.digits, a.places + b.places);
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places);
  return at(a, places) < at(b, places);
}

/** The canonical form: `1500`, `0.5`. */
export function show({ digits, places }: Decimal): string {
  if (places === 0) return String(digits);
  const padded = String(digits).padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** How many zeros the number ends in, 0 for fractions: 2 for 300. */
export function trailingZeros({ digits, places }: Decimal): number {
  if (places > 0 || digits === 0n) return 0;
  return /0*$/u.exec(String(digits))![0].length;
}

function at(value: Decimal, places: number): bigint {
  return value.digits * 10n ** BigInt(places - value.places);
}

function normalised(digits: bigint, places: number): Decimal {
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { digits, places };
}
