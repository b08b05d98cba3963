import { differenceOf, withoutMarks } from "../difference.ts";
import { endingsOf, inflects, prefixesOf } from "../endings.ts";
import type { Verdict, Witnesses } from "./witnesses.ts";
import { editOf, lettersOf } from "./edit.ts";
import { slipLikelihood } from "./judge.ts";
import type { Lexicon, Use } from "./lexicon.ts";
import { NearIndex } from "./near.ts";
import type { Variant } from "./types.ts";

/** A reading of an odd form as a slip of another. */
interface Reading {
  readonly name: Use;
  /** The majority form with the odd form's ending. */
  readonly expected: string;
  readonly confidence: number;
}

interface Context {
  readonly lexicon: Lexicon;
  readonly index: NearIndex;
  readonly byForm: ReadonlyMap<string, Use>;
  readonly witnesses: Witnesses;
  readonly language: string;
  readonly endings: readonly string[];
}

/** Words one slip away from a name that is used more: letters dropped, doubled, swapped, changed, marks lost. Scripts with spaces. */
export function letterVariants(lexicon: Lexicon, witnesses: Witnesses): readonly Variant[] {
  const { language } = lexicon;
  const byForm = new Map<string, Use>();
  for (const use of lexicon.uses.values()) {
    if (use.spots.length >= 2 && (isName(use, lexicon) || witnesses.any)) for (const form of [use.stem, ...use.surfaces.keys()]) byForm.set(form, use);
  }
  const context: Context = { lexicon, index: new NearIndex(byForm.keys()), byForm, witnesses, language, endings: endingsOf(language) };
  return [...lexicon.uses.values()].flatMap((odd) => {
    const reading = bestReading(odd, context);
    return reading === undefined || reading.confidence < 0.25 ? [] : variantsOf(odd, reading);
  });
}

/** Sure names; in a script without capitals also longer words that recur, since titles are rare there, unless words of one root differ as slips do. */
function isName({ sureness, spots, stem }: Use, { cased, language }: Lexicon): boolean {
  if (cased) return sureness >= (language.startsWith("de") ? 0.6 : 0.5);
  return sureness >= 0.4 || (spots.length >= 3 && stem.length >= 4 && !/^(?:ar|he|fa|ur|ko)\b/u.test(language));
}

function bestReading(odd: Use, context: Context): Reading | undefined {
  const { lexicon, index, byForm } = context;
  if (lexicon.cased && lexicon.ordinary.has(odd.stem.toLowerCase())) return undefined;
  let best: Reading | undefined;
  for (const surface of new Set([odd.stem, ...odd.surfaces.keys()])) {
    for (const { bare, ending } of cuts(surface, context)) {
      for (const form of index.near(bare)) {
        const name = byForm.get(form)!;
        if (name === odd || name.spots.length <= odd.spots.length) continue;
        const confidence = likelihood(odd, { name, form, bare, ending }, context);
        if (best === undefined || confidence > best.confidence) best = { name, expected: form + ending, confidence };
      }
    }
  }
  return best;
}

/** The form whole and without each ending it may bear: Knas may be a slip in Kinas. */
function cuts(surface: string, { language, endings }: Context): readonly { bare: string; ending: string }[] {
  // Arabic endings make plurals and adjectives of any noun.
  const cut = /^(?:ar|he|fa|ur)\b/u.test(language) ? [] : endings
    .filter((ending) => surface.endsWith(ending) && sizeOf(surface.slice(0, -ending.length)) >= 4)
    .map((ending) => ({ bare: surface.slice(0, -ending.length), ending }));
  return [{ bare: surface, ending: "" }, ...cut];
}

/**
 * One begins with the other: an ending, a compound, a derived word (America, American), not a slip. A single letter that is no
 * ending may be one (Putin, Putinn; Trump, Trum), a vowel or n only where a neighbour vouches for it (San Diego, San Dieg).
 */
function isDerived(odd: Use, name: Use, { language, endings }: Context, verdict: Verdict): boolean {
  const [a, b] = [odd.stem.toLowerCase(), name.stem.toLowerCase()];
  if (!a.startsWith(b) && !b.startsWith(a)) return inflectsAlike(a, b, endings) || prefixedAlike(a, b, language);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const rest = longer.slice(shorter.length);
  if (lettersOf(rest).length !== 1 || endings.includes(rest)) return true;
  if (rest === shorter.at(-1) || verdict === "same") return false;
  if (inflects(language) || /[ns]/u.test(rest)) return true;
  const lost = a === shorter && sharesPartner(odd, name) === true;
  return /[aeiouy]/u.test(withoutMarks(rest)) && !lost;
}

/** Two endings on one stem that stands nowhere bare: Москве, Москву; المسلمون, المسلمين. */
function inflectsAlike(a: string, b: string, endings: readonly string[]): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  for (let length = shared; length >= Math.max(3, shared - 2); length -= 1) {
    if (endings.includes(a.slice(length)) && endings.includes(b.slice(length))) return true;
  }
  return false;
}

/** Two prefixes on one word: ומפעילים, למפעילים. */
function prefixedAlike(a: string, b: string, language: string): boolean {
  const rests = (form: string): readonly string[] => prefixesOf(language).filter((prefix) => form.startsWith(prefix)).map((prefix) => form.slice(prefix.length));
  const bare = new Set([b, ...rests(b)]);
  return [a, ...rests(a)].some((rest) => rest.length >= 3 && bare.has(rest));
}

function likelihood(odd: Use, { name, form, bare, ending }: { name: Use; form: string; bare: string; ending: string }, context: Context): number {
  const { lexicon, witnesses, language } = context;
  const edit = editOf(bare, form);
  if (edit === undefined) return 0;
  const verdict = witnesses.any ? witnesses.ask({ form: bare, spots: odd.spots }, { form: name.stem, spots: name.spots }) : undefined;
  if (verdict !== "same" && !isName(name, lexicon) || isDerived(odd, name, context, verdict)) return 0;
  // CI and CD, HTTP and HTTPS.
  if (lexicon.cased && bare === bare.toUpperCase() && form === form.toUpperCase() && form.length < 6) return 0;
  // Stems change before an ending: Helsingin of Helsinki, Praze of Praha, Kościołem of Kościół.
  if (edit.kind === "marks" && ending !== "" && /^(?:pl|cs|sk|hu)\b/u.test(language)) return 0;
  if (lexicon.cased && edit.kind === "substitute" && ending !== "" && edit.fromEnd < 2 && inflects(language)) return 0;
  const partner = sharesPartner(odd, name);
  const sure = slipLikelihood({
    edit,
    letters: sizeOf(form),
    majority: name.spots.length,
    odd: odd.spots.length,
    sharedPartner: lexicon.cased ? partner : partner === true ? true : undefined,
    ending: endsAlike(odd, name) ? 0 : inflects(language) ? 2 : 1,
    verdict,
  });
  if (lexicon.cased) return cased(sure, { odd, partner, bare, form, language, verdict });
  return uncased(sure, { partner, name, bare, language, edit: edit.kind, verdict, witnesses });
}

/** Letters that a reader reads: a syllable of Hangul or a Han character is two, a vowel sign is one. */
function sizeOf(form: string): number {
  const letters = [...withoutMarks(form)].length;
  return /[\p{Script=Hangul}\p{Script=Han}]/u.test(form) ? 2 * letters : letters;
}

/** What `isDerived` let through: the end itself is the slip. */
function endsAlike(odd: Use, name: Use): boolean {
  return odd.stem.startsWith(name.stem) || name.stem.startsWith(odd.stem);
}

/** A word that begins its sentence may be any word, and so may a German noun; its umlaut is a plural's (Städte). */
function cased(sure: number, { odd, partner, bare, form, language, verdict }: { odd: Use; partner: boolean | undefined; bare: string; form: string; language: string; verdict: Verdict }): number {
  if (partner === true || verdict === "same") return sure;
  const german = language.startsWith("de");
  if (german && withoutMarks(form) === form && withoutMarks(bare) === form) return 0;
  // Each Vietnamese syllable is a word of its own, and a mark makes it another: Đông, Đồng.
  if (language.startsWith("vi") && isVietnameseSyllable(bare)) return 0;
  return odd.sureness >= 0.35 ? sure : sure - (german ? 0.25 : 0.15);
}

function isVietnameseSyllable(form: string): boolean {
  return /^(?:ngh?|[cgknpt]h|tr|gi|qu|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u.test(withoutMarks(form.toLowerCase()));
}

/** Without capitals the odd form may be any word: a neighbour must vouch for it, or the search for names. */
function uncased(sure: number, { partner, name, bare, language, edit, verdict, witnesses }: { partner: boolean | undefined; name: Use; bare: string; language: string; edit: string; verdict: Verdict; witnesses: Witnesses }): number {
  // Arabic and Hebrew write and leave out hamza and points as they please.
  if (edit === "marks") return 0;
  if (verdict === "same") return sure;
  // Other versions that have no such name beside it say that it is none.
  if (witnesses.any && witnesses.counterpart({ form: name.stem, spots: name.spots }) === undefined) return 0.5 * sure;
  if (prefixesOf(language).length > 0) return amongRoots(sure, { partner, name, bare });
  return sure - (partner === true ? 0.05 : 0.15) - (name.sureness >= 0.5 ? 0 : 0.1);
}

/** Arabic and Hebrew: words of one root differ in a letter inside (مسلمون, مسلمين), and names seldom bear the article. */
function amongRoots(sure: number, { partner, name, bare }: { partner: boolean | undefined; name: Use; bare: string }): number {
  const article = /^[\u0648\u0628\u0641\u0643]?(?:\u0627\u0644|\u0644\u0644)|^ה/u;
  const forms = [...name.surfaces.keys()];
  if (article.test(bare) || forms.filter((form) => article.test(form)).length * 2 > forms.length) return 0;
  return sure - (partner === true ? 0.1 : 0.25) - (name.sureness >= 0.5 ? 0 : 0.1);
}

function sharesPartner(odd: Use, name: Use): boolean | undefined {
  for (const word of odd.before) if (name.before.has(word)) return true;
  for (const word of odd.after) if (name.after.has(word)) return true;
  const contrast = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0;
  return contrast(odd.before, name.before) || contrast(odd.after, name.after) ? false : undefined;
}

function variantsOf(odd: Use, { name, expected, confidence }: Reading): readonly Variant[] {
  return odd.spots.map((spot) => {
    const actual = spot.view.article.segments[spot.segment]!.text.slice(spot.start, spot.end);
    return { spot, actual, expected, majority: commonest(name), difference: differenceOf(actual, expected) ?? "letters", confidence, majoritySpots: name.spots, oddSpots: odd.spots };
  });
}

function commonest({ stem, surfaces }: Use): string {
  if (surfaces.has(stem)) return stem;
  return [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
