import type { Alignment } from "../../align/types.ts";
import { lineReader, readBeads } from "../renderings/beads.ts";
import type { BeadText, LineReader } from "../renderings/beads.ts";
import { contentWords } from "../renderings/content.ts";
import { lemmatise } from "../renderings/lemma.ts";
import type { Line } from "../renderings/side.ts";
import type { ArticleView, SetView } from "../types.ts";
import { linkWords } from "./links.ts";
import type { Links } from "./links.ts";

/** The source of a set as the search for phrases takes it. */
export interface MiningScene {
  readonly view: ArticleView;
  readonly lines: readonly Line[];
  readonly bySegment: ReadonlyMap<number, Line>;
  /** No function word and no number. */
  readonly isContent: (line: Line, index: number) => boolean;
  readonly lemma: (key: string) => string;
  readonly versions: readonly Version[];
}

/** One translation beside the source. */
export interface Version {
  readonly alignment: Alignment;
  readonly beads: readonly BeadText[];
  readonly links: Links;
  /** Position in `beads` of a source segment. */
  readonly bySegment: ReadonlyMap<number, number>;
  readonly isContent: (line: Line, index: number) => boolean;
  readonly lemma: (key: string) => string;
}

/** Reads a set for mining; undefined where there is nothing to compare, or no vectors to compare by. */
export function miningScene(set: SetView): MiningScene | undefined {
  const [view] = set.articles;
  if (view === undefined || set.alignments.length === 0) return undefined;
  const read = lineReader();
  const lines = view.segments.map((segment) => read(view, segment));
  if (!lines.some(({ dimensions }) => dimensions > 0)) return undefined;
  const lemma = lemmatise(lines);
  return {
    view,
    lines,
    bySegment: new Map(lines.map((line) => [line.segment, line])),
    isContent: contentWords(lines),
    lemma,
    versions: set.alignments.map((alignment) => readVersion(alignment, view, set.view(alignment.target), { read, sourceLemma: lemma })),
  };
}

function readVersion(alignment: Alignment, source: ArticleView, target: ArticleView, { read, sourceLemma }: { readonly read: LineReader; readonly sourceLemma: MiningScene["lemma"] }): Version {
  const beads = readBeads(alignment, source, target, read);
  const lines = beads.flatMap((bead) => bead.target);
  const lemma = lemmatise(lines);
  return {
    alignment,
    beads,
    links: linkWords(beads, { source: sourceLemma, target: lemma }),
    bySegment: new Map(beads.flatMap(({ bead }, position) => bead.source.map((segment) => [segment, position] as const))),
    isContent: contentWords(lines),
    lemma,
  };
}
