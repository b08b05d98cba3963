import { InvalidArgumentError } from "commander";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** `500ms`, `5s`, `2m` in milliseconds; a bare number counts seconds. @throws InvalidArgumentError for anything else. */
export function duration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/u.exec(text.trim()) ?? [];
  if (amount === undefined) throw new InvalidArgumentError("It takes a time such as 500ms, 5s or 2m.");
  return Number(amount) * units[unit ?? "s"]!;
}
