import type { Language } from "../../article/types.ts";
import type { NumberMention } from "./types.ts";

const BUDDHIST_OFFSET = 543;
const BUDDHIST_LANGUAGES = new Set(["th", "lo", "km"]);

/** A source year as the target text counts: 2025 beside a Thai 2566 is 2568. Undefined where both count alike. */
export function writtenYear(source: NumberMention, target: NumberMention | undefined, language: Language): string | undefined {
  if (target === undefined || !BUDDHIST_LANGUAGES.has(language.split("-")[0]!)) return undefined;
  const year = Number(source.readings[0]!.join(""));
  const written = Number(target.readings[0]!.join(""));
  const counted = Number(target.readings[1]?.join(""));
  return written - counted === BUDDHIST_OFFSET && source.kind === "year" ? String(year + BUDDHIST_OFFSET) : undefined;
}
