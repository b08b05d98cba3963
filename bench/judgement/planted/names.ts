import { misspell, random, SLIPS } from "../name-slips.ts";
import type { Slip } from "../name-slips.ts";
import type { Line, Marked } from "./articles.ts";

/** A marked place with the line it stands on. */
export interface Spot extends Marked {
  readonly line: number;
}

export function spotsOf(lines: readonly Line[], mark: string): readonly Spot[] {
  return lines.flatMap(({ marked }, line) => marked.filter((one) => one.mark === mark).map((one) => ({ ...one, line })));
}

/** The part of a name that most of its uses have, without endings: Halvorsen of "Ingrid Halvorsen", Тарвик of Тарвика. */
export function coreOf(spots: readonly Spot[]): { readonly core: string; readonly holders: readonly Spot[] } {
  const parts = [...new Set(spots.flatMap(({ text }) => text.split(/[\s·・]+/u)))];
  const cores = parts.map((part) => {
    const alike = spots.flatMap((spot) => spot.text.split(/[\s·・]+/u).filter((other) => shared(part, other) >= Math.max(2, part.length - 3)));
    const core = part.slice(0, Math.min(...alike.map((other) => shared(part, other))));
    return { core, holders: spots.filter(({ text }) => text.includes(core)) };
  });
  return cores.sort((a, b) => b.holders.length - a.holders.length || b.core.length - a.core.length || (a.core < b.core ? -1 : 1))[0]!;
}

/** How many first letters two words have in common. */
export function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

export interface Misspelt {
  readonly slip: Slip;
  readonly spot: Spot;
  /** The place's words with the slip in them. */
  readonly wrong: string;
}

/** One slip of each kind in a name that stands right at three other places or more. */
export function misspellings(spots: readonly Spot[], { language, seed }: { language: string; seed: number }): readonly Misspelt[] {
  const { core, holders } = coreOf(spots);
  const others = holders.filter(({ line }) => line > 0);
  if (holders.length < 4 || others.length === 0) return [];
  const next = random(seed);
  return SLIPS.filter((slip) => slip !== "latin").flatMap((slip): Misspelt[] => {
    const spot = others[Math.floor(next() * others.length)]!;
    const wrong = slipIn(core, slip, { next, language });
    return wrong === undefined || holders.some(({ text }) => text.includes(wrong)) ? [] : [{ slip, spot, wrong: spot.text.replace(core, wrong) }];
  });
}

/** Tries until the letters differ: a swap of two equal letters is none. */
export function slipIn(core: string, slip: Slip, { next, language }: { next: () => number; language: string }): string | undefined {
  for (let tries = 0; tries < 20; tries += 1) {
    const wrong = misspell(core, slip, { next, name: core, language });
    if (wrong !== undefined && wrong !== core) return wrong;
  }
  return undefined;
}
