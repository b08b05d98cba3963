import { writing } from "../mine.ts";
import { approximateVariants } from "./approximate.ts";
import { beheadedVariants } from "./beheaded.ts";
import { flowsOf } from "./flow.ts";
import { frameVariants } from "./frames.ts";
import { gapVariants } from "./gaps.ts";
import { joinVariants } from "./joins.ts";
import { letterVariants } from "./letters.ts";
import { lexiconOf } from "./lexicon.ts";
import { scriptVariants } from "./scripts.ts";
import type { Variant, Views } from "./types.ts";

/** Odd forms of names in texts of one language, in text order; one reading for each place, the likeliest. */
export function findVariants(views: Views, language: string): readonly Variant[] {
  const way = writing(language);
  if (way === "cased") return withoutOverlaps([...withCapitals(views, language), ...joinVariants(views, language), ...scriptVariants(views, language)], views);
  const own = way === "unspaced" ? inFlow(views, language) : [...letterVariants(lexiconOf(views, { language, cased: false })), ...joinVariants(views, language)];
  // Names left in Latin script inside the text have capitals.
  return withoutOverlaps([...own, ...withCapitals(views, "und"), ...scriptVariants(views, language)], views);
}

function withCapitals(views: Views, language: string): readonly Variant[] {
  const lexicon = lexiconOf(views, { language, cased: true });
  return [...letterVariants(lexicon), ...beheadedVariants(views, lexicon)];
}

function inFlow(views: Views, language: string): readonly Variant[] {
  const flows = flowsOf(views, language);
  return [...approximateVariants(flows, language), ...gapVariants(flows), ...frameVariants(flows)];
}

function withoutOverlaps(variants: readonly Variant[], views: Views): readonly Variant[] {
  const order = new Map(views.map((view, index) => [view, index]));
  const byPlace = (a: Variant, b: Variant): number => order.get(a.spot.view)! - order.get(b.spot.view)! || a.spot.segment - b.spot.segment || a.spot.start - b.spot.start;
  const sorted = [...variants].sort((a, b) => b.confidence - a.confidence || byPlace(a, b) || b.spot.end - a.spot.end || (a.expected < b.expected ? -1 : 1));
  const taken = new Map<string, Variant[]>();
  for (const variant of sorted) {
    const { view, segment, start, end } = variant.spot;
    const key = `${order.get(view)} ${segment}`;
    const list = taken.get(key) ?? [];
    if (list.some(({ spot }) => spot.start < end && start < spot.end)) continue;
    taken.set(key, [...list, variant]);
  }
  return [...taken.values()].flat().sort(byPlace);
}
