import type { NumberMention } from "./types.ts";

/** Between the two figures: " feet ", "-foot-", " feet and ". */
const LONGEST_GAP = 12;

/** Tells feet and the inches behind them that they are one length: the reader of "5 feet 11 inches" gets 180 centimetres. */
export function feetAndInches(mentions: readonly NumberMention[]): NumberMention[] {
  const lengths = new Map<NumberMention, number>();
  for (const [index, feet] of mentions.entries()) {
    const inches = mentions[index + 1];
    if (feet.measure !== "foot" || inches?.measure !== "inch" || inches.span.start - feet.span.end > LONGEST_GAP) continue;
    const length = Number(feet.readings[0]![0]) * 12 + Number(inches.readings[0]![0]);
    lengths.set(feet, length).set(inches, length);
  }
  return mentions.map((mention) => (lengths.has(mention) ? { ...mention, inches: lengths.get(mention)! } : mention));
}
