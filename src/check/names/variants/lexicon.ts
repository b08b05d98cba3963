import type { NameMention } from "../../types.ts";
import { stemOf } from "../endings.ts";
import type { Word } from "../words.ts";
import type { Text } from "./texts.ts";
import type { Spot } from "./types.ts";

/** One written form of a word (without its ending where its stem stands in the text), over all texts. */
export interface Use {
  readonly stem: string;
  readonly spots: Spot[];
  /** The forms as they stand, endings and all, with how often. */
  readonly surfaces: Map<string, number>;
  /** Words right before and right behind (in a script with capitals: those with one). */
  readonly before: Set<string>;
  readonly after: Set<string>;
  /** How sure the search for names was at its surest place; 0 where it is no name. */
  sureness: number;
}

export interface Lexicon {
  readonly language: string;
  readonly cased: boolean;
  readonly uses: ReadonlyMap<string, Use>;
  /** Words written in lower case somewhere, as they stand. */
  readonly ordinary: ReadonlySet<string>;
}

/** All words of the texts that may be names or slips of them: in a script with capitals, those with one. */
export function lexiconOf(texts: readonly Text[], options: { language: string; cased: boolean }): Lexicon {
  const { language, cased } = options;
  const surfaces = new Set<string>();
  const ordinary = new Set<string>();
  for (const { words } of texts) for (const word of words) (cased && !mayBeName(word) ? ordinary : surfaces).add(word.text);

  const stems = new Map<string, string>();
  for (const surface of surfaces) stems.set(surface, stemOf(surface, language, (rest) => surfaces.has(rest)));
  const uses = new Map<string, Use>();
  const names = new Map([...new Set(texts.map(({ view }) => view))].map((view) => [view, bySegment(view.names())]));
  for (const { view, segment, text, words } of texts) {
    const mined = names.get(view)!.get(segment) ?? [];
    for (const [at, word] of words.entries()) {
      if (cased && !mayBeName(word) || /\p{N}/u.test(word.text)) continue;
      const stem = stems.get(word.text)!;
      let use = uses.get(stem);
      if (use === undefined) uses.set(stem, (use = { stem, spots: [], surfaces: new Map(), before: new Set(), after: new Set(), sureness: 0 }));
      use.spots.push({ view, segment, start: word.start, end: word.end });
      use.surfaces.set(word.text, (use.surfaces.get(word.text) ?? 0) + 1);
      const name = mined.find(({ span }) => span.start < word.end && word.start < span.end);
      use.sureness = Math.max(use.sureness, name?.confidence ?? 0);
      addPartner(use.before, words[at - 1], { text, gap: [words[at - 1]?.end ?? 0, word.start], cased });
      addPartner(use.after, words[at + 1], { text, gap: [word.end, words[at + 1]?.start ?? 0], cased });
    }
  }
  return { language, cased, uses, ordinary };
}

/** A capital first, or second where two letters were swapped (hCina). */
function mayBeName({ text }: Word): boolean {
  return /^\p{Ll}?\p{Lu}/u.test(text);
}

function bySegment(names: readonly NameMention[]): ReadonlyMap<number, readonly NameMention[]> {
  const lists = new Map<number, NameMention[]>();
  for (const name of names) {
    const list = lists.get(name.segment);
    if (list === undefined) lists.set(name.segment, [name]);
    else list.push(name);
  }
  return lists;
}

function addPartner(partners: Set<string>, word: Word | undefined, options: { text: string; gap: readonly [number, number]; cased: boolean }): void {
  const { text, gap, cased } = options;
  if (word !== undefined && (!cased || word.capital) && /^[ \u00a0-]$/u.test(text.slice(...gap))) partners.add(word.text);
}
