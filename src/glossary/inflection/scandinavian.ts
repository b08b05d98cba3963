import { cut, optional } from "./paradigms.ts";
import type { Paradigm, Word } from "./types.ts";

/** Endings of one mainland Scandinavian language, as sources of regular expressions. */
export interface ScandinavianEndings {
  /** Definite, plural and genitive endings of nouns, put on the word as it stands. */
  readonly noun: string;
  /** The same after a final unstressed vowel was dropped (flicka, flickor) or contracted (regel, regler). */
  readonly contracted: string;
  /** After a final -a was dropped: flicka, flickor. */
  readonly afterA: string;
  readonly adjective: string;
  /** Endings of the listed form that may be taken off again: after a genitive the noun is indefinite (Kinas nationella folkkongress). */
  readonly definite: readonly string[];
  /** Final parts whose vowel changes in the plural, with the plural. */
  readonly umlauts: readonly (readonly [singular: string, plural: string])[];
}

export function scandinavianNoun(word: Word, endings: ScandinavianEndings): Paradigm[] {
  const { text } = word;
  const found: Paradigm[] = [{ stem: text, endings: optional(endings.noun) }];
  if (/[ae]$/u.test(text)) found.push({ stem: text.slice(0, -1), endings: text.endsWith("a") ? endings.afterA : endings.contracted });
  // Agent nouns: generalsekreterare, generalsekreterarna.
  found.push(...cut(text, "are", "nas?", "ar"));
  found.push(...cut(text, "um", endings.contracted));
  const contracted = /^(.+[^aeiouyåäöæø])e([lrn])$/u.exec(text);
  if (contracted !== null) found.push({ stem: contracted[1]! + contracted[2]!, endings: endings.contracted });
  // A short vowel doubles m and n: program, programmet; vän, vänner.
  if (/[^aeiouyåäöæø][aeiouyåäöæø][mn]$/u.test(text)) found.push({ stem: text + text.slice(-1), endings: endings.contracted });
  for (const [singular, plural] of endings.umlauts) found.push(...cut(`  ${text}`, singular, `(?:${plural})`).map(({ stem, endings: all }) => ({ stem: stem.trim(), endings: all })));
  return [...found.filter(({ stem }) => stem.length > 1), ...indefinite(word, endings)];
}

/** The paradigms of the indefinite form, where the glossary lists the definite one. */
function indefinite({ text }: Word, endings: ScandinavianEndings): Paradigm[] {
  return endings.definite.flatMap((ending) => (text.length >= ending.length + 4 ? cut(text, ending, optional(endings.noun)) : []));
}

/** Adjectives agree: nationell, nationellt, nationella; gemensam, gemensamma. */
export function scandinavianAdjective({ text }: Word, endings: ScandinavianEndings): Paradigm[] {
  const stem = /[^aeiouyåäöæø](?:[ae]|t)$/u.test(text) && text.length > 4 ? text.slice(0, -1) : text;
  const single = /mm$/u.test(stem) ? [{ stem: stem.slice(0, -1), endings: "t?" }] : [];
  const double = /[^aeiouyåäöæø]?[aeiouyåäöæø]m$/u.test(stem) ? [{ stem: `${stem}m`, endings: "[ae]s?" }] : [];
  return [{ stem, endings: optional(endings.adjective) }, ...single, ...double];
}
