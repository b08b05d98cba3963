import type { Alignment, Bead } from "../../src/align/types.ts";
import type { Article, ArticleSet, Comment, Language, Segment, SegmentKind } from "../../src/article/types.ts";
import { ruleContext } from "../../src/check/context.ts";
import type { ArticleView, Draft, NameMention, RenderedTerm, Rule, RuleContext, RuleId, SetView } from "../../src/check/types.ts";
import { viewSet, type NamelessView, type UnrenderedView } from "../../src/check/view.ts";
import type { PieceVectors } from "../../src/embed/types.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import type { Glossary } from "../../src/glossary/types.ts";

const glossaries = new Map<string, Glossary>();

/** A glossary from YAML (`concepts: [...]`); empty without. The same text gives the same glossary: rules compare concepts by identity. */
export function glossaryOf(yaml = "concepts: []\n"): Glossary {
  let glossary = glossaries.get(yaml);
  if (glossary === undefined) glossaries.set(yaml, (glossary = parseGlossary([{ path: "glossary.yaml", text: yaml }])));
  return glossary;
}

/** A line of a test article: prose unless it says otherwise. */
export type Line = string | { readonly text: string; readonly kind: SegmentKind };

/** An article with one segment a line. Its path is `article.<language>.txt` unless given. */
export function articleOf(language: Language, lines: readonly Line[], options: { path?: string; comments?: readonly Comment[]; frontMatter?: Readonly<Record<string, unknown>> } = {}): Article {
  const written = lines.map((line) => (typeof line === "string" ? { text: line, kind: "prose" as const } : line));
  const segments: Segment[] = [];
  let start = 0;
  for (const [index, { text, kind }] of written.entries()) {
    segments.push({
      index,
      kind,
      text,
      span: { start, end: start + text.length },
      runs: [{ text: 0, textLength: text.length, source: start, sourceLength: text.length }],
      paragraph: index,
    });
    start += text.length + 1;
  }
  const { path = `article.${language}.txt`, comments = [], frontMatter } = options;
  return { path, language, format: "text", source: written.map(({ text }) => text).join("\n"), segments, comments, ...(frontMatter && { frontMatter }) };
}

/** Source and target indexes of a bead, with its confidence where it matters: `[[0], [0, 1], 0.4]`. */
export type LooseBead = readonly [source: readonly number[], target: readonly number[], confidence?: number];

/** An alignment from given beads, or 1-1 through both articles and the longer one's rest alone. */
export function alignmentOf(source: Article, target: Article, beads?: readonly LooseBead[]): Alignment {
  const longer = Math.max(source.segments.length, target.segments.length);
  const one = (article: Article, index: number): number[] => (index < article.segments.length ? [index] : []);
  const given = beads ?? Array.from({ length: longer }, (_, index): LooseBead => [one(source, index), one(target, index)]);
  const made = given.map(([from, to, confidence = 0.95]): Bead => ({ source: from, target: to, similarity: from.length > 0 && to.length > 0 ? 0.8 : 0, confidence, cost: 0.1 }));
  return { source, target, beads: made, confidence: 0.95 };
}

export interface SetOptions {
  readonly glossary?: Glossary | string;
  readonly id?: string;
  /** Beads of the first article with each of the others, in their order; 1-1 where left out. */
  readonly beads?: readonly (readonly LooseBead[] | undefined)[];
  readonly pieces?: ReadonlyMap<Article, readonly PieceVectors[]>;
  readonly keepFurniture?: boolean;
  readonly mineNames?: (view: NamelessView) => readonly NameMention[];
  readonly findRenderings?: (view: UnrenderedView, context: RuleContext) => readonly RenderedTerm[];
}

/** A set before the rules, the first article its source. Names and renderings are empty unless their search is given. */
export function setOf(articles: readonly Article[], options: SetOptions = {}): SetView {
  const [source, ...targets] = articles;
  const set: ArticleSet = { id: options.id ?? "article", articles };
  return viewSet({
    set,
    alignments: targets.map((target, index) => alignmentOf(source!, target, options.beads?.[index])),
    glossary: asGlossary(options.glossary),
    pieces: options.pieces,
    keepFurniture: options.keepFurniture,
    mineNames: options.mineNames ?? (() => []),
    findRenderings: options.findRenderings ?? (() => []),
  });
}

/** One article alone. */
export function viewOf(article: Article, options: SetOptions = {}): ArticleView {
  return setOf([article], options).view(article);
}

export function contextOf(glossary?: Glossary | string): RuleContext {
  return ruleContext({ glossary: asGlossary(glossary) });
}

/** Everything a rule's hooks say of one set, in the order they say it. */
export function draftsOf<R extends RuleId>(rule: Rule<R>, view: SetView, glossary?: Glossary | string): Draft<R>[] {
  const context = contextOf(glossary);
  return [
    ...view.articles.flatMap((article) => [...(rule.article?.(article, context, view) ?? [])]),
    ...(rule.set?.(view, context) ?? []),
    ...corpusDrafts(rule, [view], glossary),
  ];
}

/** What a rule says of several sets together. */
export function corpusDrafts<R extends RuleId>(rule: Rule<R>, views: readonly SetView[], glossary?: Glossary | string): Draft<R>[] {
  const context = contextOf(glossary);
  return [...(rule.corpus?.(views.map((view) => ({ set: view.set, gleaned: structuredClone(rule.glean!(view, context)) })), context) ?? [])];
}

function asGlossary(glossary: Glossary | string | undefined): Glossary {
  return typeof glossary === "object" ? glossary : glossaryOf(glossary);
}
