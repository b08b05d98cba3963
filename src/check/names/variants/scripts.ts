import { soundLikeness, soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import { scriptOf } from "../difference.ts";
import { writing } from "../mine.ts";
import { piecesOf } from "../unspaced.ts";
import { wordsOf } from "../words.ts";
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
const MAX_PIECES = 5;
const ALIKE = 0.55;
/** The same for words that are not known to be names. */
const ALIKE_UNMINED = 0.8;

/**
 * A name left in Latin script where the text writes it in its own (To Lam among โตลัม), and the other way round. Abbreviations and
 * explanations in brackets are meant so.
 */
export function scriptVariants(views: Views, language: string): readonly Variant[] {
  const written = writtenNames(views, language);
  const latin = written.filter(({ form }) => scriptOf(form) === "Latin" && /\p{Ll}/u.test(form) && form.length >= 4);
  if (latin.length === 0 || !hasOtherScript(views)) return [];
  const mined = written.filter(({ form, sureness }) => scriptOf(form) !== "Latin" && sureness >= 0.3);
  const known = new Set(mined.map(({ form }) => form));
  // Words count wherever they stand, inside longer names too.
  const recurrent = recurrentForms(views, language);
  const counted = new Set(recurrent.map(({ form }) => form));
  const own = [...recurrent, ...mined.filter(({ form }) => !counted.has(form))];
  return latin.flatMap((foreign) => {
    const best = own.map((name) => ({ name, like: soundLikeness(foreign.sound, name.sound) })).sort((a, b) => b.like - a.like || b.name.spots.length - a.name.spots.length || (a.name.form < b.name.form ? -1 : 1))[0];
    if (best === undefined || best.like < (known.has(best.name.form) ? ALIKE : ALIKE_UNMINED)) return [];
    const [most, least] = best.name.spots.length >= foreign.spots.length ? [best.name, foreign] : [foreign, best.name];
    if (least.glosses >= least.spots.length || most.spots.length < 2) return [];
    const confidence = (most.spots.length >= 3 * least.spots.length ? 0.9 : 0.4) * (0.6 + 0.4 * best.like) * (most.spots.length === 2 ? 0.7 : 1);
    return least.spots.map((spot): Variant => ({
      spot, actual: least.form, expected: most.form, majority: most.form, difference: "script", confidence, majoritySpots: most.spots, oddSpots: least.spots,
    }));
  });
}

function hasOtherScript(views: Views): boolean {
  return views.some((view) => view.segments.some((segment) => /(?!\p{Script=Latin})\p{L}/u.test(view.article.segments[segment]!.text)));
}

/** Words, or runs of the segmenter's pieces, that recur in the text's own script: one of them may be the name. */
function recurrentForms(views: Views, language: string): readonly Written[] {
  const spots = new Map<string, Spot[]>();
  const add = (form: string, spot: Spot): void => {
    const list = spots.get(form);
    if (list === undefined) spots.set(form, [spot]);
    else list.push(spot);
  };
  for (const view of views) {
    for (const segment of view.segments) {
      const { text } = view.article.segments[segment]!;
      if (writing(language) !== "unspaced") {
        for (const { text: form, start, end } of wordsOf(text)) add(form, { view, segment, start, end });
        continue;
      }
      const pieces = piecesOf(text, language);
      for (let from = 0; from < pieces.length; from += 1) {
        for (let to = from; to < Math.min(pieces.length, from + MAX_PIECES) && pieces[to]!.word; to += 1) {
          const [start, end] = [pieces[from]!.start, pieces[to]!.end];
          add(text.slice(start, end), { view, segment, start, end });
        }
      }
    }
  }
  return [...spots]
    .filter(([form, places]) => places.length >= 3 && form.length >= 2 && form.length <= 20 && /^(?!.*[\p{Script=Latin}\p{N}])/u.test(form))
    .map(([form, places]) => ({ form, sound: soundOf(form, language), spots: places, sureness: 0.3, glosses: 0 }));
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
