import { isOwnText } from "../article/own-words.ts";
import type { Article } from "../article/types.ts";
import type { Embedder, Vectors } from "../embed/types.ts";
import { alignSides } from "./core/align-sides.ts";
import { prepareSide, type Side } from "./core/side.ts";

export interface PairOptions {
  readonly embedder: Embedder;
  /** Called as articles are embedded: how many of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Versions of one article, at most one in a language. */
export interface PairedGroup {
  readonly articles: readonly Article[];
  /** The weakest link that holds the group together, 0 to 1. */
  readonly similarity: number;
}

export interface PairedArticles {
  readonly groups: readonly PairedGroup[];
  /** Articles of which no other version was found. */
  readonly alone: readonly Article[];
}

/** Share of both texts that must be told by the other, times how near; see `sameness`. Versions lie above 0.4, texts on one matter below 0.25. */
const least = 0.33;
/** A link must beat the next best of either article by this factor: of two reports of one visit only one is the translation. */
const margin = 1.15;
/** How many of the most alike articles are compared sentence by sentence. */
const candidates = 8;

interface Version {
  readonly article: Article;
  readonly side: Side;
  /** Mean of the segments' vectors, of unit length. */
  readonly centre: Float64Array;
}

interface Link {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/**
 * Finds which files are versions of one article. Articles about the same matter have like vectors as a whole, so candidates are aligned sentence by
 * sentence: two versions tell the same in the same order, and each is the other's best.
 *
 * @throws whatever the embedder throws, and the signal's reason when it is aborted
 */
export async function pairArticles(articles: readonly Article[], options: PairOptions): Promise<PairedArticles> {
  // In the order of their paths, whatever order they come in.
  const ordered = [...articles].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
  const versions: Version[] = [];
  for (const article of ordered) {
    options.signal?.throwIfAborted();
    versions.push(await embedVersion(article, options));
    options.onProgress?.(versions.length, ordered.length);
  }
  const groups = joinLinks(mutualLinks(linksOf(versions)), versions);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  return {
    groups: groups.map(({ members, similarity }) => ({ articles: members.map((index) => versions[index]!.article), similarity })),
    alone: versions.filter((_, index) => !grouped.has(index)).map(({ article }) => article),
  };
}

async function embedVersion(article: Article, { embedder, signal }: PairOptions): Promise<Version> {
  const texts = article.segments.filter(isOwnText).map(({ text }) => text);
  const vectors = await embedder.embed(texts, signal === undefined ? {} : { signal });
  return { article, side: prepareSide({ texts, language: article.language, vectors }), centre: centreOf(vectors) };
}

function centreOf({ dimensions, rows }: Vectors): Float64Array {
  const centre = new Float64Array(dimensions);
  rows.forEach((value, at) => (centre[at % dimensions]! += value));
  const norm = Math.hypot(...centre);
  return norm > 0 ? centre.map((value) => value / norm) : centre;
}

const primary = ({ article }: Version): string => article.language.toLowerCase();

/** Every two versions in different languages that are among each other's most alike, compared. */
function linksOf(versions: readonly Version[]): Link[] {
  const near = versions.map((version, index) => {
    const others = versions.flatMap((other, at) => (at === index || primary(other) === primary(version) ? [] : [{ at, cosine: version.centre.reduce((sum, value, d) => sum + value * other.centre[d]!, 0) }]));
    return new Set(others.sort((x, y) => y.cosine - x.cosine || x.at - y.at).slice(0, candidates).map(({ at }) => at));
  });
  const links: Link[] = [];
  for (let first = 0; first < versions.length; first++) {
    for (let second = first + 1; second < versions.length; second++) {
      if (!near[first]!.has(second) && !near[second]!.has(first)) continue;
      links.push({ first, second, similarity: sameness(versions[first]!.side, versions[second]!.side) });
    }
  }
  return links;
}

/** How much of both texts is told by the other: cosines of the beads with both sides, weighted by the text they hold, doubtful beads for less. */
function sameness(source: Side, target: Side): number {
  const total = source.lengths.at(-1)! + target.lengths.at(-1)!;
  if (source.size === 0 || target.size === 0) return 0;
  let told = 0;
  for (const { source: i, sourceCount: a, target: j, targetCount: b, similarity, confidence } of alignSides(source, target).beads) {
    if (a === 0 || b === 0) continue;
    const length = source.lengths[i + a]! - source.lengths[i]! + target.lengths[j + b]! - target.lengths[j]!;
    told += length * Math.max(0, similarity) * confidence;
  }
  return told / total;
}

/** Links that are strong enough and the best of both ends in the other's language, by a margin. */
function mutualLinks(links: readonly Link[]): Link[] {
  return links.filter((link) => {
    if (link.similarity < least) return false;
    const rivals = links.filter((other) => other !== link && (sharesEnd(other, link.first) || sharesEnd(other, link.second)) && other.similarity * margin > link.similarity);
    return rivals.every((rival) => !competes(rival, link, links));
  });
}

const sharesEnd = ({ first, second }: Link, end: number): boolean => first === end || second === end;

/** A rival competes unless it belongs to the same group: three versions of one article all link with each other. */
function competes(rival: Link, link: Link, links: readonly Link[]): boolean {
  const shared = sharesEnd(rival, link.first) ? link.first : link.second;
  const own = link.first === shared ? link.second : link.first;
  const other = rival.first === shared ? rival.second : rival.first;
  return !links.some((third) => sharesEnd(third, own) && sharesEnd(third, other) && third.similarity >= least);
}

/** Joins links into groups, the strongest first, so that no group holds a language twice. */
function joinLinks(links: readonly Link[], versions: readonly Version[]): { members: number[]; similarity: number }[] {
  const groupOf = new Map<number, { members: number[]; similarity: number }>();
  for (const { first, second, similarity } of [...links].sort((x, y) => y.similarity - x.similarity || x.first - y.first || x.second - y.second)) {
    const one = groupOf.get(first) ?? { members: [first], similarity: 1 };
    const two = groupOf.get(second) ?? { members: [second], similarity: 1 };
    if (one === two) continue;
    const members = [...one.members, ...two.members].sort((x, y) => x - y);
    if (new Set(members.map((index) => primary(versions[index]!))).size < members.length) continue;
    const joined = { members, similarity: Math.min(one.similarity, two.similarity, similarity) };
    for (const index of members) groupOf.set(index, joined);
  }
  return [...new Set(groupOf.values())].sort((x, y) => x.members[0]! - y.members[0]!);
}
