import { align } from "./align/align.ts";
import { alignLinked } from "./align/linked.ts";
import type { Alignment } from "./align/types.ts";
import type { Article, ArticleSet } from "./article/types.ts";
import { draftsOfSet } from "./check/check.ts";
import { lighten } from "./check/light.ts";
import { mineNames } from "./check/names/mine.ts";
import { recalledView, remember } from "./check/remembered.ts";
import { findRenderings } from "./check/renderings/find.ts";
import type { Draft, Rule, RuleContext, SetView } from "./check/types.ts";
import { viewSet } from "./check/view.ts";
import type { PieceVectors } from "./embed/types.ts";
import type { RunOptions, SetSource } from "./run.ts";

/** One set, aligned and judged. */
export interface Looked {
  /** Without vectors. */
  readonly view: SetView;
  readonly drafts: readonly Draft[];
}

/** Rules whose findings hold for one run only. */
export const comparesChanges = ({ changes }: Rule): boolean => changes === true;

/** What there is to know of one set: remembered, or found out now. */
export async function lookAt(source: SetSource, context: RuleContext, options: RunOptions): Promise<Looked> {
  const { memory, glossary, keepFurniture, onView } = options;
  const digest = memory === undefined ? undefined : await source.digest?.();
  const remembered = digest === undefined ? undefined : await memory!.recall(digest);
  if (remembered !== undefined) {
    const view = recalledView(remembered, glossary, keepFurniture);
    onView?.(view, remembered.drafts);
    return { view, drafts: remembered.drafts };
  }
  const looked = await study(await source.read(), context, options);
  // A file saved between the digest and the reading must not be remembered as what it was.
  if (digest !== undefined && (await source.digest?.()) === digest) await memory!.keep(digest, remember(looked.view, looked.drafts));
  return looked;
}

/** Aligns a set and lets the rules look at it. */
async function study(set: ArticleSet, context: RuleContext, options: RunOptions): Promise<Looked> {
  const { glossary, embedder, keepFurniture, signal, onView, onEvent } = options;
  const alignments = await alignSet(set, options);
  const pieces = alignments.length > 0 && embedder.additive ? await piecesOf(set, options) : undefined;
  const view = viewSet({ set, alignments, glossary, pieces, keepFurniture, mineNames, findRenderings });
  const drafts: Draft[] = [];
  const rules = options.rules.filter((rule) => !comparesChanges(rule));
  for (const [done, rule] of rules.entries()) {
    onEvent?.({ kind: "rules", id: set.id, done, total: rules.length });
    drafts.push(...draftsOfSet(view, [rule], context));
    await breathe(signal);
  }
  onView?.(view, drafts);
  const light = lighten(view, keepsFindings(options));
  // What still refers to the set's first view must not keep its vectors.
  pieces?.clear();
  return { view: light, drafts };
}

/** Whether somebody will ask for names and renderings when all sets are there. */
function keepsFindings({ keepRenderings, rules }: RunOptions): boolean {
  return keepRenderings === true || rules.some(({ corpus }) => corpus !== undefined);
}

/** Lets keys, signals and timers have their turn between two pieces of work. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

async function alignSet({ id, articles, links }: ArticleSet, { embedder, keepFurniture, overrides, signal, onEvent }: RunOptions): Promise<Alignment[]> {
  const [source, ...targets] = articles;
  const alignments: Alignment[] = [];
  const settled = targets.length === 0 || links !== undefined ? undefined : await overrides?.(source!);
  for (const [index, target] of targets.entries()) {
    const common = { embedder, ...(signal === undefined ? {} : { signal }), onProgress: (done: number, total: number) => onEvent?.({ kind: "embed", id, language: target.language, done, total }) };
    // What a file says of its own texts is taken as it is.
    const linked = links?.[index];
    alignments.push(
      linked === undefined
        ? await align(source!, target, { ...common, ...(keepFurniture ? { include: () => true } : {}), ...(settled === undefined ? {} : { overrides: settled }) })
        : await alignLinked(source!, target, linked, common),
    );
    await breathe(signal);
  }
  return alignments;
}

async function piecesOf({ articles }: ArticleSet, { embedder, signal }: RunOptions): Promise<Map<Article, readonly PieceVectors[]>> {
  const pieces = new Map<Article, readonly PieceVectors[]>();
  for (const article of articles) {
    pieces.set(article, await embedder.pieces(article.segments.map(({ text }) => text), signal === undefined ? {} : { signal }));
  }
  return pieces;
}
