import type { ArticleView } from "../../types.ts";
import { differenceOf } from "../difference.ts";
import type { Edit } from "../variants/edit.ts";
import { letterEdit, lettersOf } from "../variants/edit.ts";
import type { Alphabet, Flow } from "../variants/flow.ts";
import { spotOf } from "../variants/flow.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import type { Run } from "../variants/seeds.ts";
import { runsOf } from "../variants/seeds.ts";
import type { Variant } from "../variants/types.ts";
import type { Slip } from "./judge.ts";
import { vacantLikelihood } from "./judge.ts";
import type { NamedBead, Usual } from "./types.ts";
import { leftInLatin, outOfLatin } from "./latin.ts";
import { doubledAt, doublesIn, KANA, placesOf } from "./find-doubled.ts";
import type { Near } from "./find-doubled.ts";
import { usualRuns } from "./usual-flow.ts";

export interface FlowVacancyOptions {
  readonly beads: readonly NamedBead[];
  readonly witnesses: Witnesses;
  readonly alphabet: Alphabet;
}

/** In Chinese and Japanese a country's first character stands for it: 日媒, 美方, 米側. */
export const COUNTRY_SIGNS = /^[中美日英法俄德韩韓朝印澳加欧歐米独仏露伊西葡越泰台臺港]/u;
/** Han that stand behind a place's or a body's name and change with the thing meant. */
export const GENERIC = /[島岛郡市省州県县区區町村湾灣海江河川山府都道国國人語语軍军党庁側城镇鎮]$/u;
const GAP = /^[ \u00a0\u200b·・‧=＝\p{Pd}]$/u;

/** Slips in a script without spaces, where the other version has a name and its usual form is missing. */
export function flowVacancies(view: ArticleView, flows: readonly Flow[], { beads, witnesses, alphabet }: FlowVacancyOptions): readonly Variant[] {
  const bySegment = new Map(flows.map((flow) => [flow.segment, flow]));
  const usual = usualRuns(bySegment, { beads, likeness: (form, foreign) => witnesses.likeness(form, foreign) });
  const present = ({ stem }: Usual, bead: NamedBead): number => flowsIn(bead, bySegment).reduce((sum, flow) => sum + placesOf(stem, flow.text).filter((at) => doubledAt(flow, { at, form: stem, flows }) === undefined).length, 0);
  const slips = usual.filter(({ doubtful }) => !doubtful).flatMap((name) => beads.flatMap((bead) => {
    const times = present(name, bead);
    return times >= (bead.names.get(name.key)?.count ?? 0) ? [] : bestSlip(name, flowsIn(bead, bySegment), { bead, usual, flows, present: times, witnesses, alphabet }) ?? [];
  }));
  const runs = (segment: number): readonly Run[] => namesIn(bySegment.get(segment));
  return [...slips, ...leftInLatin(usual, (name, bead) => present(name, bead) > 0, { view, beads, witnesses, runs }), ...outOfLatin({ view, beads, witnesses, runs })];
}

interface SearchOptions {
  readonly bead: NamedBead;
  readonly usual: readonly Usual[];
  readonly flows: readonly Flow[];
  /** How often the usual form stands in the bead. */
  readonly present: number;
  readonly witnesses: Witnesses;
  readonly alphabet: Alphabet;
}

function bestSlip(name: Usual, own: readonly Flow[], options: SearchOptions): Variant | undefined {
  const { flows, alphabet } = options;
  const coded = alphabet.encode(lettersOf(name.stem));
  const near = own.flatMap((flow) => [...nearIn(flow, { coded, form: name.stem }), ...doublesIn(flow, name.stem, flows)]);
  const judged = near.map((found) => ({ found, sure: surenessOf(found, name, options) }));
  const [best] = judged.sort((a, b) => b.sure - a.sure || a.found.flow.segment - b.found.flow.segment || a.found.from - b.found.from || b.found.to - a.found.to);
  return best === undefined || best.sure < LEAST ? undefined : variantOf(best.found, name, best.sure);
}

/** Doubts below it are not worth keeping. */
const LEAST = 0.25;

function flowsIn({ segments }: NamedBead, bySegment: ReadonlyMap<number, Flow>): readonly Flow[] {
  return segments.flatMap((segment) => bySegment.get(segment) ?? []);
}

/** Stretches that may be names: katakana as it stands, Han of any bounds, the segmenter's runs. */
function namesIn(flow: Flow | undefined): readonly Run[] {
  if (flow === undefined) return [];
  const kana = [...flow.text.matchAll(/[\p{Script=Katakana}ー]{2,}/gu)].map(({ 0: form, index }) => ({ form, start: index, end: index + form.length }));
  return [...runsOf(flow).filter(({ form }) => !KANA.test(form)), ...kana];
}

/** All stretches one slip away from the form. */
export function nearIn(flow: Flow, { coded, form }: { coded: string; form: string }): readonly Near[] {
  const found: Near[] = [];
  for (let from = 0; from < flow.coded.length; from += 1) {
    for (let length = Math.max(2, coded.length - 1); length <= coded.length + 1; length += 1) {
      const to = from + length;
      if (to > flow.coded.length) break;
      const text = flow.text.slice(flow.offsets[from], flow.offsets[to]);
      if (text.includes(form)) continue;
      const slip = slipOf(flow.coded.slice(from, to), text, { coded, form });
      if (slip !== undefined && isLetters(text, slip)) found.push({ flow, from, to, form: text, slip });
    }
  }
  return found;
}

function slipOf(written: string, text: string, { coded, form }: { coded: string; form: string }): Slip | undefined {
  if (written === coded) return text === form ? undefined : { kind: "marks", fromStart: 0, fromEnd: 0 };
  const edit: Edit | undefined = letterEdit(written, coded);
  if (edit === undefined) return undefined;
  const extra = lettersOf(text)[edit.fromStart]!;
  return written.length > coded.length && GAP.test(extra) ? { kind: "space", fromStart: edit.fromStart, fromEnd: edit.fromEnd } : edit;
}

function isLetters(text: string, slip: Slip): boolean {
  if (slip.kind === "space" && (slip.fromStart === 0 || slip.fromEnd === 0)) return false;
  return /^[\p{L}\p{M}ー]+$/u.test(slip.kind === "space" ? text.replace(/[ \u00a0\u200b·・‧=＝\p{Pd}]/gu, "") : text) && !/\p{Script=Latin}/u.test(text);
}

function surenessOf(near: Near, name: Usual, { bead, usual, flows, present, witnesses }: SearchOptions): number {
  const { flow, from, to, form, slip } = near;
  const [start, end] = [flow.offsets[from]!, flow.offsets[to]!];
  const size = lettersOf(name.stem).length;
  // It stands elsewhere too, or is another name: 弗吉尼亚 beside 弗林.
  if (flows.some((other) => !bead.segments.includes(other.segment) && standsBeyond(name.stem, form, other.text))) return 0;
  if (usual.some((other) => other.key !== name.key && !other.stem.includes(name.stem) && !name.stem.includes(other.stem) && placesOf(other.stem, flow.text).some((at) => at < end && start < at + other.stem.length))) return 0;
  const inside = flow.pieces.filter((piece) => piece.start < end && start < piece.end);
  const known = inside.some((piece) => piece.start <= start && end <= piece.end);
  const cut = Number(!flow.borders.has(start)) + Number(!flow.borders.has(end));
  const changed = slip.kind === "insert" || slip.kind === "substitute";
  const kana = /\p{Script=Katakana}/u.test(name.stem);
  if (!kana && size <= 3 && changed && (known || cut > (size === 2 ? 0 : 1))) return 0;
  if (size === 2 && slip.kind === "substitute" && slip.fromStart === 1 && COUNTRY_SIGNS.test(name.stem)) return 0;
  // 島 for 郡 behind the name, or the title's name with its first name between: 張偉民医長, 張医長.
  if (slip.kind === "substitute" && slip.fromEnd === 0 && (GENERIC.test(form) || GENERIC.test(name.stem))) return 0;
  if (changed && flow.text.slice(Math.max(0, start - 4 * name.stem[0]!.length), start).includes(lettersOf(name.stem)[slip.fromStart] ?? "\0")) return 0;
  // A given name without its surname, or a surname alone.
  const shortened = slip.kind === "insert" && to - from < size && (slip.fromStart === 0 || slip.fromEnd === 0);
  if (shortened && size <= 3 && !kana) return 0.4;
  let sure = vacantLikelihood({ usual: name, slip, form: name.stem, partly: present > 0, capital: true, endings: false });
  if (kana && (/[\p{Script=Katakana}ー]/u.test(flow.text[start - 1] ?? "") || /[\p{Script=Katakana}ー]/u.test(flow.text[end] ?? ""))) sure -= size < 5 ? 0.3 : 0.1;
  else if (!kana) sure -= 0.1 * cut;
  if (known && !kana && changed) sure -= 0.2;
  // A Han character more is mostly a word between: 参加中价协, 参加经中价协.
  if (slip.kind === "insert" && to - from > size && /\p{Script=Han}/u.test(form)) sure -= 0.3;
  if (changed && rendersAnother(form, { name, bead, witnesses })) sure -= 0.4;
  return sure;
}

/** True where a form stands in a text as more than a part of another one: าสเกซ of บาสเกซ is no word. */
function standsBeyond(whole: string, form: string, text: string): boolean {
  return text.includes(form) && (whole.includes(form) ? text.replaceAll(whole, "\0") : text).includes(form);
}

function rendersAnother(form: string, { name, bead, witnesses }: { name: Usual; bead: NamedBead; witnesses: Witnesses }): boolean {
  const like = witnesses.likeness(form, name.foreign);
  return [...bead.names].some(([key, { foreign }]) => !key.includes(name.key) && !name.key.includes(key) && witnesses.likeness(form, foreign) > Math.max(0.6, like + 0.02));
}

function variantOf({ flow, from, to, form }: Near, { stem, spots }: Usual, confidence: number): Variant {
  const spot = spotOf(flow, flow.offsets[from]!, flow.offsets[to]!);
  return { spot, actual: form, expected: stem, majority: stem, difference: differenceOf(form, stem) ?? "letters", confidence, majoritySpots: spots, oddSpots: [spot] };
}
