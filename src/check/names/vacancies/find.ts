import type { ArticleView } from "../../types.ts";
import { differenceOf } from "../difference.ts";
import { endingsOf } from "../endings.ts";
import { writing } from "../mine.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import { nameKey } from "../variants/beside.ts";
import type { Run } from "../variants/seeds.ts";
import type { Variant } from "../variants/types.ts";
import { isForm, nearWords } from "./find-words.ts";
import type { Near } from "./find-words.ts";
import { vacantLikelihood } from "./judge.ts";
import { hasOwnScript, leftInLatin, outOfLatin, plainForm } from "./latin.ts";
import { runTogether } from "./run-together.ts";
import type { NamedBead, Usual, Vacancy } from "./types.ts";
import { usualWords } from "./usual-words.ts";
import { Words } from "./words.ts";

export interface VacancyOptions {
  /** The text's beads with one other version. */
  readonly beads: readonly NamedBead[];
  readonly witnesses: Witnesses;
}

/**
 * Slips found from the other version's side: where it has a name and the form that renders it elsewhere is missing, something near that
 * form is nearly surely a slip of it, however short.
 */
export function wordVacancies(view: ArticleView, { beads, witnesses }: VacancyOptions): readonly Variant[] {
  const words = new Words(view);
  const cased = writing(view.article.language) === "cased";
  const usual = usualWords(words, { beads, cased, likeness: (form, foreign) => witnesses.likeness(form, foreign) });
  const near = usual.flatMap((name) => vacanciesOf(name, beads, words).flatMap((vacancy) => bestSlip(vacancy, { usual, words, witnesses, cased }) ?? []));
  const slips = [...near, ...runTogether({ usual, beads, words, witnesses, cased })];
  if (!hasOwnScript(view)) return slips;
  const runs = (segment: number): readonly Run[] => words.in([segment]).map(({ text, start, end }) => ({ form: text, start, end }));
  const isPresent = (name: Usual, bead: NamedBead): boolean => words.in(bead.segments).some((part) => isForm(part, name, words.language));
  return [...slips, ...leftInLatin(usual, isPresent, { view, beads, witnesses, runs }), ...outOfLatin({ view, beads, witnesses, runs })];
}

interface SearchOptions {
  readonly usual: readonly Usual[];
  readonly words: Words;
  readonly witnesses: Witnesses;
  readonly cased: boolean;
}

function bestSlip(vacancy: Vacancy, options: SearchOptions): Variant | undefined {
  const judged = nearWords(vacancy, options.words).map((near) => ({ near, sure: surenessOf(near, vacancy, options) }));
  const [best] = judged.sort((a, b) => b.sure - a.sure || a.near.start.segment - b.near.start.segment || a.near.start.start - b.near.start.start || (a.near.expected < b.near.expected ? -1 : 1));
  return best === undefined || best.sure < LEAST ? undefined : variantOf(best.near, vacancy.usual, best.sure);
}

/** Doubts below it are not worth keeping. */
const LEAST = 0.25;

function vacanciesOf(usual: Usual, beads: readonly NamedBead[], words: Words): readonly Vacancy[] {
  return beads.flatMap((bead) => {
    const count = bead.names.get(usual.key)?.count ?? 0;
    if (count === 0) return [];
    const present = words.in(bead.segments).filter((part) => isForm(part, usual, words.language)).length;
    return present < count ? [{ usual, bead, present }] : [];
  });
}

function surenessOf(near: Near, vacancy: Vacancy, { usual, words, witnesses, cased }: SearchOptions): number {
  const { bead } = vacancy;
  const { start, end, edit, form } = near;
  const capital = !cased || /^\p{Ll}?\p{Lu}/u.test(start.text);
  if (edit.kind !== "space") {
    // A word of its own: it stands elsewhere too, or in the other version, or usually renders another name.
    const same = [...words.written(start.text), ...words.written(start.text.toLowerCase())];
    if (same.some(({ segment }) => !bead.segments.includes(segment)) || isWritten(start.text, bead.text)) return 0;
    if (usual.some((other) => other !== vacancy.usual && isForm(start, other, words.language))) return 0;
    if (!capital && (start.text.length < 5 || edit.fromStart > 0)) return 0;
    if (rendersAnother(start.text, vacancy, { usual, words, witnesses })) return 0;
  } else if (end.text.length > 2 && words.written(end.text).length > 1 && start.text.length > 2 && words.written(start.text).length > 1) return 0;
  return (near.seen ? 0 : -0.03) + vacantLikelihood({ usual: vacancy.usual, slip: edit, form, partly: vacancy.present > 0, capital, endings: endingsOf(words.language).length > 0 });
}

/** The other version has a name there that the form renders better (Hansen, Hanson), and that nothing else in the bead renders. */
function rendersAnother(form: string, { usual: name, bead }: Vacancy, { usual, words, witnesses }: Omit<SearchOptions, "cased">): boolean {
  const like = witnesses.likeness(form, name.foreign);
  return [...bead.names].some(([key, { foreign }]) => {
    if (key === name.key || key.includes(name.key) || name.key.includes(key)) return false;
    if (witnesses.likeness(form, foreign) <= Math.max(0.6, like + 0.02)) return false;
    return !usual.some((other) => other.key === key && words.in(bead.segments).some((part) => isForm(part, other, words.language)));
  });
}

function isWritten(form: string, text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => nameKey(word) === nameKey(form) && word === form);
}

function variantOf(near: Near, usual: Usual, confidence: number): Variant {
  const { start, end, actual, expected } = near;
  const spot = { view: start.view, segment: start.segment, start: start.start, end: end.end };
  return { spot, actual, expected, majority: plainForm(usual), difference: differenceOf(actual, expected) ?? "letters", confidence, majoritySpots: usual.spots, oddSpots: [spot] };
}
