import { soundLikeness, soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import { scriptOf } from "../difference.ts";
import type { Spot, Variant, Views } from "./types.ts";

/** A name in one script, with its places. */
interface Written {
  readonly form: string;
  readonly sound: Sound;
  readonly spots: Spot[];
  readonly sureness: number;
  /** Right behind the other script's form, in brackets: an explanation, not a variant. */
  glosses: number;
}

/** Likeness from which two scripts' forms count as one name; the likelihood of chance agreement is about 1 in 1,000 below it. */
const ALIKE = 0.55;

/**
 * A name left in Latin script where the text writes it in its own (To Lam among โตลัม), and the other way round. Abbreviations and
 * explanations in brackets are meant so.
 */
export function scriptVariants(views: Views, language: string): readonly Variant[] {
  const written = writtenNames(views, language);
  const latin = written.filter(({ form }) => scriptOf(form) === "Latin" && /\p{Ll}/u.test(form) && form.length >= 4);
  const own = written.filter(({ form, sureness }) => scriptOf(form) !== "Latin" && sureness >= 0.3);
  if (own.length < latin.length && own.reduce((sum, { spots }) => sum + spots.length, 0) === 0) return [];
  return latin.flatMap((foreign) => {
    const best = own.map((name) => ({ name, like: soundLikeness(foreign.sound, name.sound) })).sort((a, b) => b.like - a.like || b.name.spots.length - a.name.spots.length || (a.name.form < b.name.form ? -1 : 1))[0];
    if (best === undefined || best.like < ALIKE) return [];
    const [most, least] = best.name.spots.length >= foreign.spots.length ? [best.name, foreign] : [foreign, best.name];
    if (least.glosses >= least.spots.length || most.spots.length < 2) return [];
    const confidence = (most.spots.length >= 3 * least.spots.length ? 0.9 : 0.4) * (0.6 + 0.4 * best.like) * (most.spots.length === 2 ? 0.7 : 1);
    return least.spots.map((spot): Variant => ({
      spot, actual: least.form, expected: most.form, majority: most.form, difference: "script", confidence, majoritySpots: most.spots, oddSpots: least.spots,
    }));
  });
}

function writtenNames(views: Views, language: string): readonly Written[] {
  const found = new Map<string, Written>();
  for (const view of views) {
    for (const { form, segment, span, confidence } of view.names()) {
      const name = found.get(form) ?? { form, sound: soundOf(form, scriptOf(form) === "Latin" ? "und" : language), spots: [], sureness: confidence, glosses: 0 };
      found.set(form, name);
      name.spots.push({ view, segment, start: span.start, end: span.end });
      const { text } = view.article.segments[segment]!;
      if (/[(（[［«"“]\s*$/u.test(text.slice(0, span.start)) && /^\s*[)）\]］»"”,،、]/u.test(text.slice(span.end))) name.glosses += 1;
    }
  }
  return [...found.values()];
}
