import { align } from "./align/align.ts";
import { alignLinked } from "./align/linked.ts";
import { alsoNamed } from "./align/overrides/named.ts";
import type { Alignment } from "./align/types.ts";
import { isOwnText } from "./article/own-words.ts";
import type { Article, ArticleSet } from "./article/types.ts";
import { draftsOfSet, gleanSet } from "./check/check.ts";
import { mineNames } from "./check/names/mine.ts";
import { findRenderings } from "./check/renderings/find.ts";
import type { Steps } from "./check/steps.ts";
import { openSet, type OpenOptions, type StoredSet } from "./check/stored/open.ts";
import { packSet } from "./check/stored/pack.ts";
import type { Draft, Rule, RuleContext } from "./check/types.ts";
import { viewSet } from "./check/view.ts";
import type { PieceVectors } from "./embed/types.ts";
import type { RunOptions, SetSource } from "./run.ts";

/** Rules whose findings hold for one run only. */
export const comparesChanges = ({ changes }: Rule): boolean => changes === true;

/** What there is to know of one set: remembered, or found out now. Only what is packed stays in memory. */
export async function lookAt(source: SetSource, context: RuleContext, { shelf, ...options }: RunOptions & Pick<OpenOptions, "shelf">): Promise<StoredSet> {
  const { memory, glossary, keepFurniture, onView } = options;
  const digest = memory === undefined ? undefined : await source.digest?.();
  const remembered = digest === undefined ? undefined : await memory!.recall(digest, source.id);
  const known = remembered && reopened(remembered, { shelf, glossary, keepFurniture });
  if (known !== undefined) {
    onView?.(known.view(), known.drafts);
    return known;
  }
  const packed = await study(await source.read(), context, options);
  // A file saved between the digest and the reading must not be remembered as what it was.
  if (digest !== undefined && (await source.digest?.()) === digest) await memory!.keep(digest, packed, source.id);
  return openSet(packed, { shelf, glossary, keepFurniture });
}

/** Undefined where what was remembered cannot be read: it costs time, never a run. */
function reopened(packed: Uint8Array, options: OpenOptions): StoredSet | undefined {
  try {
    return openSet(packed, options);
  } catch {
    return undefined;
  }
}

/** Aligns a set, lets the rules look at it, and packs what was found out. */
async function study(set: ArticleSet, context: RuleContext, options: RunOptions): Promise<Uint8Array> {
  const { glossary, embedder, keepFurniture, signal, onView, onEvent } = options;
  const alignments = await alignSet(set, options);
  const pieces = alignments.length > 0 && embedder.additive ? await piecesOf(set, options) : undefined;
  const view = viewSet({ set, alignments, glossary, pieces, keepFurniture, mineNames, findRenderings });
  const stated: (readonly Draft[])[] = [];
  const rules = options.rules.filter((rule) => !comparesChanges(rule));
  for (const [done, rule] of rules.entries()) {
    onEvent?.({ kind: "rules", id: set.id, done, total: rules.length });
    stated.push(draftsOfSet(view, [rule], context));
    await breathe(signal);
  }
  const drafts = stated.flat();
  onView?.(view, drafts);
  await breathe(signal);
  return packSet(view, { drafts, gleaned: gleanSet(view, rules, context), keepRenderings: keepsRenderings(options) });
}

/** Whether names and renderings are kept: where they are asked for, and where the rules have found them anyway (a review may ask for what a check remembered). */
function keepsRenderings({ keepRenderings, rules }: RunOptions): boolean {
  return keepRenderings === true || rules.some(({ corpus }) => corpus !== undefined);
}

/** Lets keys, signals and timers have their turn between two pieces of work. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

/** How long others wait for their turn, in milliseconds: a pause after every step would cost more than the work. */
const turn = 50;

/** Does the work step by step, and lets others have their turn between two of them. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal | undefined): Promise<T> {
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - began < turn) continue;
    await breathe(signal);
    began = performance.now();
  }
}

async function alignSet({ id, articles, links }: ArticleSet, { embedder, keepFurniture, overrides, signal, onEvent }: RunOptions): Promise<Alignment[]> {
  const [source, ...targets] = articles;
  const alignments: Alignment[] = [];
  const settled = targets.length === 0 || links !== undefined ? undefined : await overrides?.(source!);
  const include = alsoNamed(keepFurniture ? () => true : isOwnText, settled);
  for (const [index, target] of targets.entries()) {
    const common = { embedder, ...(signal === undefined ? {} : { signal }), onProgress: (done: number, total: number) => onEvent?.({ kind: "embed", id, language: target.language, done, total }) };
    // What a file says of its own texts is taken as it is.
    const linked = links?.[index];
    alignments.push(
      linked === undefined
        ? await align(source!, target, { ...common, include, ...(settled === undefined ? {} : { overrides: settled }) })
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
