import type { Foreign } from "../variants/beside.ts";
import { lettersOf } from "../variants/edit.ts";
import type { Flow } from "../variants/flow.ts";
import { spotOf } from "../variants/flow.ts";
import type { Occurrence } from "../variants/occurrences.ts";
import { occurrencesOf } from "../variants/occurrences.ts";
import { runsOf } from "../variants/seeds.ts";
import { beadsByName } from "./by-name.ts";
import type { NamedBead, Usual } from "./types.ts";

export interface UsualFlowOptions {
  readonly beads: readonly NamedBead[];
  /** How much a form sounds like a name of the other version, 0 to 1. */
  readonly likeness: (form: string, foreign: Foreign) => number;
}

/** The parts of a longer name say enough. */
const LONGEST_HAN = 8;
/** Sounds worked out for one name: those of the forms that most of its beads have. */
const MOST_HEARD = 20;

/**
 * How a text in a script without spaces usually writes each name of the other version: the run that stands in most beads of the name and
 * hardly elsewhere, and sounds like it; Han, read otherwise in each language, need not.
 */
export function usualRuns(flows: ReadonlyMap<number, Flow>, { beads, likeness }: UsualFlowOptions): readonly Usual[] {
  const forms = new Map([...flows].map(([segment, flow]) => [segment, formsOf(flow)]));
  // The words of one name mostly stand in the same beads.
  const found = new Map<string, Name["recurrent"]>();
  const recurrentIn = (segments: readonly (readonly number[])[]): Name["recurrent"] => {
    const id = segments.join("|");
    let recurrent = found.get(id);
    if (recurrent === undefined) {
      const texts = segments.map((list) => list.map((segment) => flows.get(segment)?.text ?? "").join("\n"));
      found.set(id, (recurrent = recurrentForms(new Set(segments.flat().flatMap((segment) => [...(forms.get(segment) ?? [])])), texts)));
    }
    return recurrent;
  };
  const names = [...beadsByName(beads)].filter(([, { beads: own }]) => own.length >= 3).map(([key, { foreign, beads: own }]): Name => {
    const segments = own.map((bead) => bead.segments);
    return { key, foreign, beads: own.length, segments: new Set(segments.flat()), recurrent: recurrentIn(segments) };
  });
  const places = occurrencesOf(new Set(names.flatMap(({ recurrent }) => recurrent.map(([form]) => form))), [...flows.values()]);
  return names.flatMap((name) => bestForms(candidatesOf(name, places, likeness), name));
}

/** A name of the other version with the forms that recur where it stands. */
interface Name extends Pick<Usual, "key" | "foreign"> {
  readonly beads: number;
  readonly segments: ReadonlySet<number>;
  readonly recurrent: readonly (readonly [form: string, count: number])[];
}

function candidatesOf({ key, foreign, beads, segments, recurrent }: Name, places: ReadonlyMap<string, readonly Occurrence[]>, likeness: UsualFlowOptions["likeness"]): readonly Usual[] {
  return recurrent.flatMap(([form, count]): Usual[] => {
    const spots = (places.get(form) ?? []).map(({ flow, at }) => spotOf(flow, at, at + form.length));
    const outside = new Set(spots.filter(({ segment }) => !segments.has(segment)).map(({ segment }) => segment)).size;
    const usual = { key, foreign, stem: form, stems: [form], forms: [form], spots, coverage: count / beads, exclusivity: count / (count + outside), like: likeness(form, foreign) };
    return isUsual(usual) ? [{ ...usual, doubtful: false }] : isGuess(usual) ? [{ ...usual, doubtful: true }] : [];
  });
}

function bestForms(candidates: readonly Usual[], { beads, recurrent }: Name): readonly Usual[] {
  const sure = candidates.filter(({ doubtful }) => !doubtful);
  if (sure.length === 0) return [...candidates].sort((a, b) => b.stem.length - a.stem.length || b.like - a.like || (a.stem < b.stem ? -1 : 1)).slice(0, 1);
  const rank = (usual: Usual): number => score(usual) * (isPart(usual.stem, recurrent.filter(([, count]) => count >= 0.7 * usual.coverage * beads)) ? 0.4 : 1);
  const ranks = new Map(sure.map((usual) => [usual, rank(usual)]));
  sure.sort((a, b) => ranks.get(b)! - ranks.get(a)! || b.stem.length - a.stem.length || (a.stem < b.stem ? -1 : 1));
  return sure.slice(0, FORMS).map((usual) => whole(usual, sure));
}

/** A syllable more changes the sound little: where both stand in the same beads the longer is the name (บาร์รา, อิบาร์รา). */
function whole(usual: Usual, candidates: readonly Usual[]): Usual {
  return candidates.find(({ stem, coverage, like }) => stem.endsWith(usual.stem) && stem !== usual.stem && coverage >= usual.coverage && like >= usual.like - 0.1 && like >= 0.5) ?? usual;
}

/** Forms that stand in half of the texts, most first; the segmenter need not have bounded them so in each. */
function recurrentForms(forms: ReadonlySet<string>, texts: readonly string[]): readonly (readonly [form: string, count: number])[] {
  const counted = [...forms].map((form) => [form, countIn(form, texts)] as const).filter(([, count]) => count >= 2);
  counted.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  // 进步 and 步党 stand only in 进步党.
  const whole: (readonly [string, number])[] = [];
  for (const [form, count] of counted) if (!isPart(form, whole.filter(([, times]) => times === count))) whole.push([form, count]);
  return whole.slice(0, MOST_HEARD);
}

/** In how many of the texts the form stands; 0 as soon as half of them lack it. */
function countIn(form: string, texts: readonly string[]): number {
  let missing = 0;
  for (const text of texts) if (!text.includes(form) && (missing += 1) * 2 > texts.length) return 0;
  return texts.length - missing;
}

function isPart(form: string, longer: readonly (readonly [form: string, count: number])[]): boolean {
  return DENSE.test(form) && longer.some(([other]) => other !== form && other.includes(form));
}

const DENSE = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;
/** A full name and its short form: 张伟民, 张伟. */
const FORMS = 2;
/** From here on a near form is a slip whatever the word is. */
const LONG = 5;

function isUsual({ stem, like, coverage, exclusivity, spots }: Omit<Usual, "doubtful">): boolean {
  if (like >= 0.5 && exclusivity >= 0.5) return true;
  const known = /^\p{Script=Han}+$/u.test(stem) || /^[\p{Script=Katakana}ー]{3,}$/u.test(stem) || lettersOf(stem).length >= LONG;
  if (lettersOf(stem).length >= LONG - 1 && spots.length >= 4 && coverage >= 0.9 && exclusivity === 1) return true;
  return known && spots.length >= 3 && coverage >= 0.75 && exclusivity >= 0.75;
}

function isGuess({ stem, coverage, exclusivity }: Omit<Usual, "doubtful">): boolean {
  return coverage >= 0.6 && exclusivity === 1 && (/^\p{Script=Han}+$/u.test(stem) || lettersOf(stem).length >= 4);
}

/** The surname with its title stands in fewer beads than the surname; half the surname in no more. */
function score({ like, coverage, exclusivity }: Usual): number {
  return (0.3 + like) * coverage * exclusivity;
}

/** Runs of Han of any bounds, whole runs of katakana, and else what the segmenter's borders bound. */
function formsOf(flow: Flow): ReadonlySet<string> {
  const han = [...flow.text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => partsOf([...run]));
  const kana = [...flow.text.matchAll(/[\p{Script=Katakana}ー]{2,}/gu)].map(([run]) => run);
  const runs = runsOf(flow).map(({ form }) => form).filter((form) => lettersOf(form).length >= 2 && !/[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{N}]/u.test(form));
  return new Set([...han, ...kana, ...runs]);
}

/** Little words that stand beside any name: 在哥德堡. */
const LITTLE = "在的是和与跟从对於于到向把被由为以及同至等";

function partsOf(letters: readonly string[]): readonly string[] {
  const parts = letters.flatMap((_, from) => Array.from({ length: Math.min(LONGEST_HAN, letters.length - from) - 1 }, (_length, more) => letters.slice(from, from + more + 2)));
  return parts.filter((part) => !LITTLE.includes(part[0]!) && !LITTLE.includes(part.at(-1)!)).map((part) => part.join(""));
}
