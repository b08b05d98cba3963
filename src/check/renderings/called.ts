import type { Asking, Form } from "./agreement.ts";
import type { BeadText } from "./beads.ts";
import { firstWord, mentioning } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { dot, spanVector } from "./side.ts";
import type { Line } from "./side.ts";
import { targetForm } from "./vocabulary.ts";
import { isUnspaced } from "./words.ts";
import type { Word } from "./words.ts";

/** What may stand for a name without being its usual rendering. */
export interface Called {
  /** Greatest cosine of a target word with the name or a word of its usual rendering: "kinesisk" for China. */
  readonly kin: number;
  /** Greatest cosine of a word that the source sentence does not explain with what stands beside the name elsewhere: "ministern" for "Health Minister Rahimi". */
  readonly role: number;
  /** An earlier sentence has the name or a part of it. */
  readonly isIntroduced: boolean;
}

/** A target word that the source explains no better may be there for the name. */
const EXPLAINED = 0.5;
/** The encoder knows a name whose rendering it puts so near (Syria, not Rahimi); what is near to that is of its kin. */
const KNOWN = 0.3;
/** In one language the word must be plainly unexplained, and stand right beside the name, in this share of its beads. */
const UNEXPLAINED = 0.3;
const RIGHT_BESIDE = 2;
const MOSTLY = 0.5;
/** Two words of one language are nearer than two of two. */
const SAME_LANGUAGE = 0.75;
/** Words beside a mention of the name that may tell what its bearer is. */
const BESIDE = 4;

/** Looks for what else the bead may call a name by. */
export function calledOtherwise(asking: Asking, majority: Form | undefined, scene: Scene): Called {
  const bead = scene.beads[asking.position]!;
  const source = bead.source.find(({ segment }) => segment === asking.occurrence.segment)!;
  const { from, to } = asking.occurrence;
  const keys = new Set(source.words.slice(from, to).flatMap(({ key }) => (key.length >= 3 || isUnspaced(key) ? [key] : [])));
  const words = targetWords(bead, firstWord(bead, asking), to - from);
  const name = spanVector(source, from, to);
  const usual = name === undefined ? [] : (majority?.form.words.flatMap(({ vector }) => (vector !== undefined && dot(name, vector) >= KNOWN ? [vector] : [])) ?? []);
  const open = words.filter(({ explained, line, index }) => explained < EXPLAINED && scene.isContent(line, index));
  const mentions = mentioning(source.words.slice(from, to), scene);
  const beside = open.length === 0 ? [] : besideName(keys, [...mentions].filter((other) => other !== asking.position), scene);
  return {
    kin: Math.max(0, ...words.filter(({ line, index }) => scene.isContent(line, index)).map(({ unit, explained }) => kinship(unit, explained, name === undefined ? usual : [name, ...usual]))),
    role: Math.max(0, ...open.flatMap(({ unit }) => beside.map((other) => dot(unit, other))), majority === undefined ? 0 : titleLikeness(open, majority, asking.position, scene)),
    isIntroduced: [...mentions].some((other) => other < asking.position),
  };
}

interface TargetWord {
  readonly line: Line;
  readonly index: number;
  readonly unit: Float32Array;
  /** Best cosine with a source word outside the name. */
  readonly explained: number;
}

function targetWords({ target, cosines, sourceWords, targetWords: columns }: BeadText, first: number, count: number): TargetWord[] {
  if (cosines.length === 0) return [];
  let at = -1;
  return target.flatMap((line) =>
    line.words.map((_, index): TargetWord => {
      at++;
      let explained = 0;
      for (let i = 0; i < sourceWords; i++) if (i < first || i >= first + count) explained = Math.max(explained, cosines[i * columns + at]!);
      return { line, index, unit: unitAt(line, index), explained };
    }),
  );
}

/** A word that another source word explains better is that word's. */
function kinship(unit: Float32Array, explained: number, kin: readonly Float32Array[]): number {
  const best = Math.max(0, ...kin.map((other) => dot(unit, other)));
  return best > explained ? best : 0;
}

/** The content words beside every other mention of the name in the source. */
function besideName(keys: ReadonlySet<string>, positions: readonly number[], { beads, isSourceContent }: Scene): Float32Array[] {
  return positions.flatMap((position) => beads[position]!.source).flatMap((line) => {
    const mentions = line.words.flatMap(({ key }, index) => (keys.has(key) ? [index] : []));
    const isBeside = (index: number): boolean => mentions.some((mention) => Math.abs(mention - index) <= BESIDE);
    return line.words.flatMap(({ key }, index) => (isBeside(index) && !keys.has(key) && isSourceContent(line, index) ? [unitAt(line, index)] : []));
  });
}

/** How like one of the words is to one that stands right beside the name's usual rendering in other beads, and seldom without it: "överläkare" of "överläkare Zhang". */
function titleLikeness(open: readonly TargetWord[], { form, inside }: Form, position: number, { beads, isContent, words }: Scene): number {
  const isOfName = ({ key }: Word): boolean => (key.length >= 2 && form.key.includes(key)) || form.words.some((word) => key.startsWith(word.key));
  const isTitle = (line: Line, index: number): boolean => {
    const form = targetForm(line, index, index + 1, line.words[index]!.key);
    const others = [...words.beadsWith(form)].filter((other) => other !== position);
    return others.filter((other) => inside.has(other)).length >= MOSTLY * others.length;
  };
  const titles = [...inside].flatMap((other) => (other === position ? [] : beads[other]!.target)).flatMap((line) =>
    line.words.flatMap((word, index) => {
      const isBeside = !isOfName(word) && line.words.slice(Math.max(0, index - RIGHT_BESIDE), index + RIGHT_BESIDE + 1).some(isOfName);
      return isBeside && isContent(line, index) && isTitle(line, index) ? [unitAt(line, index)] : [];
    }),
  );
  return Math.max(0, ...open.filter(({ explained }) => explained < UNEXPLAINED).flatMap(({ unit }) => titles.map((title) => SAME_LANGUAGE * dot(unit, title))));
}

function unitAt({ units, dimensions }: Line, index: number): Float32Array {
  return units.subarray(index * dimensions, (index + 1) * dimensions);
}
