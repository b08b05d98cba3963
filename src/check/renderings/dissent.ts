import type { Asking, Form } from "./agreement.ts";
import { calledOtherwise } from "./called.ts";
import { pronounExcess } from "./pronouns.ts";
import { isOfTitle } from "./copies.ts";
import { replacement } from "./odd.ts";
import { context, firstWord, mentioning, surroundings, targetContext } from "./scene.ts";
import type { Scene, Span } from "./scene.ts";
import { spanVector, dot } from "./side.ts";
import type { Line } from "./side.ts";
import type { Signs } from "./signs.ts";
import type { SourceTerm } from "./terms.ts";
import { isUnspaced } from "./words.ts";
import type { Word } from "./words.ts";
import { targetForm } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A bead without the majority form: the signs, and the words that stand there instead, where any do. */
export interface Dissent {
  readonly asking: Asking;
  readonly signs: Signs;
  readonly odd: Span | undefined;
}

/** The beads that ask for the term, and what most of them have. */
export interface Others {
  readonly all: readonly Asking[];
  readonly majority: Form | undefined;
  /** The source's own words stand in this bead and hardly in another. */
  readonly isLeft: boolean;
}

/** Looks at a bead that asks for the term and lacks its majority form. */
export function dissent(term: SourceTerm, asking: Asking, { all, majority, isLeft }: Others, scene: Scene): Dissent {
  const { position, occurrence, spans } = asking;
  const bead = scene.beads[position]!;
  const source = bead.source.find(({ segment }) => segment === occurrence.segment)!;
  const occurrenceWords = source.words.slice(occurrence.from, occurrence.to);
  const vector = spanVector(source, occurrence.from, occurrence.to);
  const best = spans[0];
  const { odd, isQuoted, stranger: strange } = replacement(term, asking, majority, scene);
  const oddVector = odd && spanVector(odd.line, odd.from, odd.to);
  const oddForm = odd && targetForm(odd.line, odd.from, odd.to, odd.key);
  const oddBeads = oddForm === undefined ? undefined : scene.words.beadsWith(oddForm);
  const askingPositions = new Set(all.map((other) => other.position));
  const oddInside = oddBeads === undefined ? 0 : [...oddBeads].filter((other) => askingPositions.has(other) && !majority?.inside.has(other)).length;
  const oddOutside = oddBeads === undefined ? 0 : [...oddBeads].filter((other) => !askingPositions.has(other)).length;
  const n = all.length;
  const k = majority?.inside.size ?? 0;
  const around = context(bead, firstWord(bead, asking), occurrence.to - occurrence.from, scene);
  // Where the name is translated, not spelt ("Kystverket" for the Coastal Authority), a likeness is chance.
  const isTranslated = majority !== undefined && majority.inside.size >= 2 && majority.likeness < SPELT_OUT;
  const likeness = isTranslated ? 0 : Math.max(0, ...spans.map((span) => span.likeness));
  const cosine = Math.max(0, ...spans.map((span) => span.cosine));
  const called = term.kind === "term" ? undefined : calledOtherwise(asking, majority, scene);
  const familiar = 1 / Math.max(1, source.pieces(occurrence.from, occurrence.to));
  const text = source.text.slice(source.words[occurrence.from]!.start, source.words[occurrence.to - 1]!.end);
  return {
    asking,
    odd,
    signs: {
      one: 1,
      supporters: Math.log(1 + k),
      share: n > 1 ? k / n : 0,
      outside: majority === undefined ? 0 : majority.outside / (majority.outside + k + 1),
      mean: majority?.mean ?? 0,
      coherence: majority === undefined || vector === undefined ? 0 : majorityCosine(all, majority),
      isName: term.kind === "name" ? 1 : 0,
      isConcept: term.kind === "concept" ? 1 : 0,
      nameConfidence: term.kind === "name" ? term.confidence : 0,
      words: occurrence.to - occurrence.from > 1 ? 1 : 0,
      letters: Math.min(1, text.length / 12),
      weight: source.dimensions === 0 ? 0 : meanWeight(source, occurrence.from, occurrence.to) / 6,
      bestScore: best?.score ?? 0,
      bestCosine: cosine,
      bestLikeness: likeness,
      bestExplained: best?.explained ?? 0,
      stranger: strange?.strangeness ?? 0,
      strangerFar: strange?.offset ?? 1,
      nearby: majority !== undefined && nearby(position, mentioning(occurrenceWords, scene), scene.words.beadsWith(majority.form)) ? 1 : 0,
      said: isSaidBefore(occurrenceWords, position, scene) ? 1 : 0,
      bead: bead.bead.confidence,
      shortness: Math.max(-1, Math.min(1, Math.log((bead.sourceWords * scene.ratio + 1) / (bead.targetWords + 1)))),
      copied: isLeft ? 1 : 0,
      repeated: Math.log(1 + Math.max(0, oddInside - 1)),
      elsewhere: Math.log(1 + oddOutside),
      oddToMajority: oddVector === undefined || majority === undefined ? 0 : toMajority(oddVector, majority),
      parts: majority === undefined ? 0 : partsThere(majority, position, scene.words),
      familiar,
      sameScript: sameScript(text, bead.target[0]!.text) ? 1 : 0,
      context: around.mean - scene.usualContext,
      worst: around.worst,
      oddFamiliar: odd === undefined ? 0 : 1 / Math.max(1, odd.line.pieces(odd.from, odd.to)),
      sameScriptLikeness: sameScript(text, bead.target[0]!.text) ? likeness : 0,
      familiarCosine: familiar * cosine,
      company: 0,
      start: isTranslated ? 0 : bead.target.reduce((most, line) => Math.max(most, startLikeness(occurrenceWords, line)), 0),
      capitals: /^[\p{Lu}\p{N}.&-]{2,}(?:['’]s)?$/u.test(text) ? 1 : 0,
      oddCased: odd !== undefined && isCasedInside(odd) ? (NOUNS_CASED.test(scene.languages[1]) ? 0.5 : 1) : 0,
      steady: k === n - 1 ? 1 : 0,
      slogan: term.isSlogan !== true ? 0 : isQuoted ? 1 : 0.5,
      targetContext: targetContext(bead, odd, scene) - scene.usualTargetContext,
      strangerGap: strange?.gap ?? 0,
      exact: majority === undefined ? 0 : exactShare(majority, scene.words),
      ...surroundings(term, scene),
      oddCosine: oddVector === undefined || vector === undefined ? 0 : dot(oddVector, vector),
      asked: Math.log(1 + n),
      pronoun: pronounExcess(bead, ...scene.languages) > 0 ? 1 : 0,
      kin: called?.kin ?? 0,
      role: called?.role ?? 0,
      introduced: called?.isIntroduced === true ? 1 : 0,
      run: isLeft && odd !== undefined && isOfTitle(odd, source, occurrence) ? 1 : 0,
    },
  };
}

/** So alike a usual rendering is the name in other letters. */
const SPELT_OUT = 0.4;

/** The term, or a part of the name, stands in one of the two beads before: a pronoun or a title may follow. */
function isSaidBefore(words: readonly Word[], position: number, scene: Scene): boolean {
  const mentions = mentioning(words, scene);
  return [position - 1, position - 2].some((other) => mentions.has(other));
}

/** How much of a word's beginning, four letters and more, stands at the beginning of a target word: "Koné" and "kontrakt" share nothing. */
function startLikeness(names: readonly Word[], { words }: Line): number {
  let best = 0;
  for (const { key } of names) {
    for (const other of words) {
      let length = 0;
      while (length < key.length && key[length] === other.key[length]) length++;
      if (length >= Math.min(4, key.length)) best = Math.max(best, length / Math.max(3, key.length));
    }
  }
  return best;
}

/** Every noun has a capital there, so that one tells little of a name. */
export const NOUNS_CASED = /^(?:de|gsw|lb)\b/u;

/** Written with a capital that the beginning of a sentence does not ask for. */
function isCasedInside({ line: { text, words }, from, to }: Span): boolean {
  return words.slice(from, to).some(({ start }) => start > 0 && /\p{Lu}/u.test(text[start]!) && !/[.!?…:"“”„«»]\s*$/u.test(text.slice(0, start)));
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u] as const;

function sameScript(name: string, text: string): boolean {
  return SCRIPTS.some((script) => script.test(name) && (text.match(new RegExp(script, "gu"))?.length ?? 0) > text.length / 3);
}

function majorityCosine(all: readonly Asking[], majority: Form): number {
  const cosines = all.flatMap(({ spans }) => spans.filter(({ key }) => key === majority.form.key).map(({ cosine }) => cosine));
  return cosines.length === 0 ? 0 : cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

function meanWeight(line: Line, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += line.weights[index]!;
  return sum / (to - from);
}

function exactShare({ form: { key }, inside }: Form, words: Vocabulary): number {
  if (isUnspaced(key)) return 1;
  const holding = key.split(" ").map((word) => words.beadsWithWord(word));
  return [...inside].filter((position) => holding.every((beads) => beads.has(position))).length / Math.max(1, inside.size);
}

/** A neighbour holds the majority form and its source has nothing of the term: the translator moved it across the border. */
function nearby(position: number, mentions: ReadonlySet<number>, holding: ReadonlySet<number>): boolean {
  return [position - 1, position + 1].some((other) => holding.has(other) && !mentions.has(other));
}

function toMajority(vector: Float32Array, { form }: Form): number {
  return Math.max(0, ...form.words.map((word) => (word.vector === undefined ? 0 : dot(vector, word.vector))));
}

/** Share of the majority form's words that stand in the bead. */
function partsThere({ form }: Form, position: number, words: Vocabulary): number {
  if (form.words.length < 2) return 0;
  const there = form.words.filter((word) => words.beadsWith({ key: word.key, words: [word] }).has(position));
  return there.length / form.words.length;
}
