import type { Draft, FormCount, RenderedTerm, RuleContext, SetView } from "../types.ts";
import { comparable } from "./words.ts";
import { isGlossarys, majorityForm } from "./versions.ts";

/** Articles that must have a rendering before another article's can be odd. */
const LEAST_ARTICLES = 3;
/** The majority rendering must be in this share of the articles. */
const LEAST_SHARE = 0.7;

/** One person, body or slogan rendered in one article otherwise than in most articles of the run. */
export function articleDrifts(views: readonly Pick<SetView, "renderings">[], context: RuleContext): Draft<"inconsistent-rendering">[] {
  const groups = new Map<string, RenderedTerm[]>();
  for (const term of views.flatMap((view) => view.renderings())) {
    if (term.kind === "term" || isGlossarys(term, context)) continue;
    const { source, target } = term.alignment;
    const key = [source.language, target.language, comparable(term.sourceForm)].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  return [...groups.values()].flatMap(groupDrifts);
}

/** A term in one article with the form it has there. */
interface Used {
  readonly term: RenderedTerm;
  readonly form: FormCount;
}

function groupDrifts(terms: readonly RenderedTerm[]): Draft<"inconsistent-rendering">[] {
  const used = terms.flatMap((term): Used[] => {
    const form = majorityForm(term);
    const sure = term.renderings.some(({ agrees, confidence }) => agrees && confidence >= 0.5);
    return form === undefined || !sure ? [] : [{ term, form }];
  });
  const counts = new Map<string, Used[]>();
  for (const one of used) {
    const key = comparable(one.form.form);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, [one]);
    else known.push(one);
  }
  const [majority] = [...counts.values()].sort((a, b) => b.length - a.length);
  if (majority === undefined || majority.length < LEAST_ARTICLES || majority.length < LEAST_SHARE * used.length) return [];
  const [{ form }] = majority as [Used];
  return used.filter((one) => !majority.includes(one) && differs(one.form.form, form.form)).map((one) => draftOf(one, majority, form.form, used.length));
}

/** Inflected and longer forms ("Kinas", "Donald Trump" beside "Trump") are not another rendering. */
function differs(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  return !x.includes(y) && !y.includes(x) && x.slice(0, 3) !== y.slice(0, 3);
}

function draftOf({ term, form }: Used, majority: readonly Used[], expected: string, articles: number): Draft<"inconsistent-rendering"> {
  const places = majority.flatMap((one) => one.form.places);
  return {
    rule: "inconsistent-rendering",
    data: { sourceForm: term.sourceForm, sourceLanguage: term.alignment.source.language, majority: expected, across: "corpus" },
    confidence: Math.min(0.9, (majority.length / articles) * (1 - 1 / majority.length)),
    place: form.places[0]!,
    actual: form.form,
    expected: [expected],
    ...(term.concept && { concept: term.concept.id }),
    evidence: [{ form: expected, count: places.length, places }, form],
    related: [term.renderings[0]!.source, places[0]!],
  };
}
