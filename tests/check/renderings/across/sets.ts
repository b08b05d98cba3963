import { gleanTold } from "../../../../src/check/renderings/across/glean.ts";
import type { ToldSet } from "../../../../src/check/renderings/across/types.ts";
import type { Article, Language } from "../../../../src/article/types.ts";
import type { Place, RenderedTerm, Rendering } from "../../../../src/check/types.ts";
import { articleOf, contextOf, setOf } from "../../views.ts";

/** A source and one translation, line by line, with what the search for renderings is to have found. */
export interface Told {
  readonly id: string;
  readonly from?: Language;
  readonly to: Language;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** The source's words, what stands for them in each line that has them (none where nothing does), and how well it fits. */
  readonly names?: readonly { readonly form: string; readonly as: readonly (string | undefined)[]; readonly fit?: number }[];
}

/** The set as it is gleaned for the rule. */
export function toldSet({ id, from = "en", to, source: sourceLines, target: targetLines, names = [] }: Told): ToldSet {
  const [source, target] = [articleOf(from, sourceLines, { path: `${id}.${from}.txt` }), articleOf(to, targetLines, { path: `${id}.${to}.txt` })];
  const view = setOf([source, target], {
    id,
    findRenderings: ({ alignments: [alignment] }) =>
      names.map(({ form, as, fit = 0.9 }): RenderedTerm => {
        const lines = sourceLines.flatMap((line, index) => (line.includes(form) ? [index] : []));
        if (lines.length !== as.length) throw new RangeError(`${form} stands in ${lines.length} lines`);
        return { alignment: alignment!, sourceForm: form, kind: "name", renderings: lines.map((line, nth) => rendering(place(source, line, form), as[nth], { target, line, fit })) };
      }),
  });
  return { set: view.set, gleaned: gleanTold(view, contextOf()) };
}

function rendering(source: Place, form: string | undefined, { target, line, fit }: { target: Article; line: number; fit: number }): Rendering {
  if (form === undefined) return { bead: line, source, form: "", confidence: 0.2, agrees: false };
  return { bead: line, source, target: place(target, line, form), form, confidence: fit, agrees: true };
}

function place(article: Article, line: number, words: string): Place {
  const segment = article.segments[line]!;
  const at = segment.text.indexOf(words);
  if (at < 0) throw new RangeError(`"${words}" is not in "${segment.text}"`);
  const start = segment.span.start + at;
  return { article, segment: line, span: { start, end: start + words.length } };
}
