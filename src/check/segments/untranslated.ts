import type { Article, Language } from "../../article/types.ts";
import { shareScript } from "../scripts.ts";
import type { ArticleView, SetView } from "../types.ts";
import { letterLikeness, ownShare, plainWords, withoutAddresses, withoutQuotations } from "./likeness.ts";
import { fitsBetter, Profile } from "./profile.ts";

/** A segment that seems to be in another version's language. */
export interface Untranslated {
  readonly segment: number;
  readonly from: Language;
  readonly confidence: number;
  /** Its counterparts in the version that `from` is the language of. */
  readonly source: Article;
  readonly counterparts: readonly number[];
}

/** Fewer plain words than this may be a name, a title, a cry. */
const fewestWords = 3;
/** A quotation that makes up a sentence has to be longer: a title, a slogan, a song may well stay as it is. */
const fewestQuoted = 5;

/**
 * Segments of a translation that are not in its language. Three signs, none of which knows any language: the letters are of another
 * script, the words are those of the aligned source, and the trigrams fit the source's text better than the translation's.
 */
export function untranslatedSegments(view: SetView, target: ArticleView): Untranslated[] {
  const alignment = view.alignments.find((one) => one.target === target.article);
  if (alignment === undefined || alignment.source.language === target.article.language) return [];
  const source = view.view(alignment.source);
  const counterparts = new Map(alignment.beads.flatMap((bead) => bead.target.map((segment) => [segment, bead.source] as const)));
  const compared = target.segments.filter((segment) => target.article.segments[segment]!.kind !== "table-cell").map((segment) => judge(segment, counterparts.get(segment) ?? [], source, target));
  const likenesses = compared.filter(({ words }) => words >= fewestWords).map(({ likeness }) => likeness);
  const [usual, alone] = [median(likenesses), likenesses.length < 3];
  const profiles = { source: profileOf(source), target: profileOf(target) };
  return compared.flatMap((one) => {
    const confidence = sureness(one, { source, target, profiles, usual, alone });
    return confidence > 0 ? [{ segment: one.segment, from: source.article.language, confidence, source: source.article, counterparts: one.counterparts }] : [];
  });
}

interface Compared {
  readonly segment: number;
  readonly counterparts: readonly number[];
  readonly whole: string;
  /** The counterparts' whole text. */
  readonly counterpart: string;
  /** What is judged: quotations may be kept in the original, so they are left out, unless little else remains. */
  readonly text: string;
  readonly quotation: boolean;
  readonly words: number;
  /** 1 where the letters are those of the counterpart. */
  readonly likeness: number;
}

function judge(segment: number, counterparts: readonly number[], source: ArticleView, target: ArticleView): Compared {
  const whole = target.article.segments[segment]!.text;
  const counterpart = counterparts.map((index) => source.article.segments[index]!.text).join(" ");
  const own = withoutAddresses(whole);
  const unquoted = withoutQuotations(own);
  const quotation = plainWords(unquoted) < fewestWords && plainWords(own) >= fewestQuoted;
  const text = quotation ? own : unquoted;
  const answer = quotation ? withoutAddresses(counterpart) : withoutQuotations(withoutAddresses(counterpart));
  return { segment, counterparts, whole, counterpart, text, quotation, words: plainWords(text), likeness: letterLikeness(text, answer) };
}

function profileOf({ article, segments }: ArticleView): Profile {
  return new Profile(segments.map((segment) => article.segments[segment]!.text));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

interface Surroundings {
  readonly source: ArticleView;
  readonly target: ArticleView;
  readonly profiles: { readonly source: Profile; readonly target: Profile };
  /** How alike counterparts are in these two texts as a rule: Danish and Norwegian share half of their letters. */
  readonly usual: number;
  /** Too few sentences to know what is usual. */
  readonly alone: boolean;
}

function sureness(one: Compared, surroundings: Surroundings): number {
  if (one.words < fewestWords && !isCopy(one)) return 0;
  const { source, target } = surroundings;
  const { language } = target.article;
  const sure = shareScript(language, source.article.language) ? byWords(one, surroundings) : byScript(ownShare(one.text, language));
  return one.quotation ? 0.8 * sure : sure;
}

/** "Chris Leslie is MP for Nottingham East": few words beside the names, but all of them the source's. */
function isCopy({ words, text, likeness }: Compared): boolean {
  return words >= 2 && likeness > 0.97 && text.split(/\s+/u).length >= 5;
}

/** Half a sentence of foreign letters may be a list of names; none of its own is a sentence left as it was. */
function byScript(share: number): number {
  return share < 0.2 ? 0.95 : share < 0.5 ? 0.45 : 0;
}

function byWords({ text, whole, counterpart, likeness }: Compared, { profiles, usual, alone }: Surroundings): number {
  const fit = fitsBetter({ words: text, whole, counterpart }, profiles.source, profiles.target);
  const foreign = fit.total > 6 && fit.perTrigram > 0.25;
  if (likeness >= 0.85) {
    if (foreign) return 0.95;
    // Close relatives share whole sentences; a text that is untranslated throughout shares them all.
    if (usual < 0.45 || usual > 0.95) return fit.total < 0 ? 0.4 : alone ? 0.75 : 0.85;
    return 0.3;
  }
  if (foreign && likeness > usual + 0.25) return 0.8;
  return foreign && fit.total > 15 && fit.perTrigram > 0.6 ? 0.6 : 0;
}
