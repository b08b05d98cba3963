import anyAscii from "any-ascii";
import type { Glossary } from "../../glossary/types.ts";
import { isUnspaced } from "../renderings/words.ts";
import type { Gathered, Target } from "./gather.ts";
import { longest } from "./longest.ts";
import { typeOf } from "./type-of.ts";
import type { MinedForm, MinedSection, Proposal } from "./types.ts";

export interface ProposeOptions {
  /** What it knows is not proposed. */
  readonly glossary: Glossary;
}

/** Renderings below this are as likely wrong as right. */
const sure = 0.45;
/** A rendering that stands in every one of so many beads is believed at a lower confidence: photo credits say little else. */
const steady = { count: 5, share: 0.9, confidence: 0.2 };
/** A single mention has no second one to agree with it. */
const sureAlone = 0.75;
const leastTerms = 3;

/** Concepts worth a place in the glossary, those first on which most consistency hangs. */
export function proposeConcepts(gathered: ReadonlyMap<string, Gathered>, { glossary }: ProposeOptions): Proposal[] {
  const drafted = [...gathered.values()].flatMap((one) => (isKnown(one, glossary) ? [] : (draft(one) ?? [])));
  const lacking = drafted.filter(({ concept }) => concept !== undefined);
  const ids = new Set(glossary.concepts.map(({ id }) => id));
  return [...ownRenderings(wholeRenderings(longest(drafted.filter(({ concept }) => concept === undefined)))), ...lacking]
    .sort((a, b) => b.stake - a.stake || b.count - a.count || compare(a.form, b.form))
    .map(({ form, mentions: _mentions, ...proposal }) => ({ id: proposal.concept ?? uniqueId(form, ids), ...proposal }));
}

export interface Drafted extends Omit<Proposal, "id"> {
  readonly form: string;
  readonly mentions: Gathered["mentions"];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isKnown({ form, language, concept }: Gathered, glossary: Glossary): boolean {
  return concept === undefined && glossary.mentions(form, language).some(({ span }) => span.start === 0 && span.end === form.length);
}

function draft(one: Gathered): Drafted | undefined {
  const { form, kind, language, mentions, evidence, concept } = one;
  const isPhrase = /\s/u.test(form);
  if (kind === "term" && mentions.size < leastTerms) return undefined;
  const found = [...one.targets].flatMap(([target, words]) => section(one, target, words) ?? []).sort((a, b) => compare(a.language, b.language));
  if (found.length === 0) return undefined;
  const confidence = Math.max(...found.map((one) => one.confidence));
  // A lone common word is seldom a term; a phrase that comes back is.
  if (kind === "term" && !isPhrase && confidence < sureAlone) return undefined;
  const variants = found.reduce((sum, { forms }) => sum + forms.length - 1, 0);
  // What stands once and the same in all versions cannot be inconsistent yet.
  const isSame = mentions.size === 1 && found.every(({ forms }) => forms[0]!.form === form);
  const stake = (isSame ? 0.6 : 1) * weightOf(one) * confidence * (Math.log2(1 + mentions.size) + 1.5 * variants);
  const own: MinedSection = { language, forms: [{ form, count: mentions.size }], confidence: 1 };
  return { form, type: typeOf(one), sections: concept === undefined ? [own, ...found] : found, count: mentions.size, stake, evidence, mentions, ...(concept === undefined ? {} : { concept }) };
}

/** What is named or explained must be called the same everywhere; a phrase may well be told freely. */
function weightOf({ form, kind, isNamed, mentions }: Gathered): number {
  switch (kind) {
    case "quotation":
      return mentions.size > 1 || isNamed ? 1 : 0.7;
    case "phrase":
      return isNamed ? 0.9 : 0.4;
    case "term":
      return /\s/u.test(form) ? 0.4 : 0.15;
    default:
      return 1;
  }
}

function section({ form, kind, mentions }: Gathered, language: string, { forms, confidence, beads }: Target): MinedSection | undefined {
  const ranked = [...forms].map(([words, count]): MinedForm => ({ form: words, count })).sort((a, b) => b.count - a.count || Number(isCut(a.form, b.form)) - Number(isCut(b.form, a.form)) || b.form.length - a.form.length || compare(a.form, b.form));
  const [first] = ranked;
  if (first === undefined) return undefined;
  const mean = confidence / Math.max(1, beads);
  const share = first.count / Math.max(1, beads);
  const isSteady = (kind === "name" || kind === "concept") && beads >= steady.count && share >= steady.share && mean >= steady.confidence;
  // Phrases were judged where they were found.
  if (kind === "phrase" || kind === "quotation" || kind === "long form") return { language, forms: kind === "quotation" ? ranked : [first], confidence: mean };
  if (mean < (mentions.size === 1 ? sureAlone : sure) && !isSteady) return undefined;
  // Renderings of a phrase differ in where the words were cut; only names are spelt, and spelt wrong.
  if (kind === "term") return share < 0.6 ? undefined : { language, forms: [first], confidence: mean };
  // A name left in the source's letters in most places is kept; among other letters it is a slip.
  return { language, forms: ranked.filter((other) => other === first || (!isCut(first.form, other.form) && !isCut(other.form, first.form) && isSpelling(other.form, first.form, form))).map((other) => ({ ...other, form: cutTo(first.form, other.form) })), confidence: mean };
}

/** Whether a form is another one with more around it ("to Bohuslav Sobotka"), or at a sentence's start ("L'IoT"): cut otherwise, not spelt otherwise. */
function isCut(longer: string, other: string): boolean {
  return longer !== other && longer.toLowerCase().includes(other.toLowerCase());
}

/** "Olof Brant att" beside "Olof Brandt": the words behind the name are not of it. */
function cutTo(first: string, other: string): string {
  const words = other.split(" ");
  const count = first.split(" ").length;
  // Thai and Chinese write one name with a space or without.
  return isUnspaced(other) || isUnspaced(first) || words.length <= count ? other : words.slice(0, count).join(" ");
}

/** Whether a form is the same name spelt otherwise: of like length, or the source's own spelling left standing. */
function isSpelling(other: string, first: string, source: string): boolean {
  if (other === source) return true;
  const [a, b] = [bare(other), bare(first)];
  return a === b || (Math.abs(bare(cutTo(first, other)).length - b.length) <= 2 && a[0] === b[0]);
}

const bare = (text: string): string => text.normalize("NFD").replace(/[\p{M}\s\-·'’]/gu, "").toLowerCase();

/** Enough proposals to say how long a language's words are beside the source's. */
const leastForRatio = 8;
/** Shorter than this part of the usual length, a rendering is a piece: แปซิฟิก for "Asia-Pacific Economic Cooperation". */
const leastLength = 0.45;

/** Leaves out renderings that are too short, by the usual lengths of the two languages, to stand for all of the source's words. */
function wholeRenderings(drafted: readonly Drafted[]): Drafted[] {
  const ratio = (one: Drafted, { forms }: MinedSection): number => forms[0]!.form.length / one.form.length;
  const ratios = new Map<string, number[]>();
  for (const one of drafted) for (const found of one.sections.slice(1)) ratios.set(found.language, [...(ratios.get(found.language) ?? []), ratio(one, found)]);
  const usual = (language: string): number => {
    const all = [...ratios.get(language)!].sort((a, b) => a - b);
    return all.length < leastForRatio ? 0 : all[all.length >> 1]!;
  };
  const usuals = new Map([...ratios.keys()].map((language) => [language, usual(language)]));
  return drafted.flatMap((one) => {
    const whole = one.sections.filter((found, index) => index === 0 || ratio(one, found) >= leastLength * usuals.get(found.language)!);
    return whole.length === 1 ? [] : [{ ...one, sections: whole }];
  });
}

/** One rendering belongs to the term that has it most: "Kina" owns จีน, not the longer names it is a part of. */
function ownRenderings(drafted: readonly Drafted[]): Drafted[] {
  const owners = new Map<string, Drafted>();
  const keys = (one: Drafted): string[] => one.sections.slice(1).map(({ language, forms }) => `${language}\n${forms[0]!.form}`);
  for (const one of drafted) {
    for (const key of keys(one)) {
      const owner = owners.get(key);
      if (owner === undefined || one.count > owner.count || (one.count === owner.count && compare(one.form, owner.form) < 0)) owners.set(key, one);
    }
  }
  return drafted.flatMap((one) => {
    const own = one.sections.filter(({ language, forms }, index) => index === 0 || owners.get(`${language}\n${forms[0]!.form}`) === one);
    return own.length === 1 ? [] : [{ ...one, sections: own }];
  });
}

function uniqueId(form: string, taken: Set<string>): string {
  const stem = anyAscii(form).toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "") || "concept";
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}
