import type { Article, Segment } from "../../../src/article/types.ts";
import { mineNames } from "../../../src/check/names/mine.ts";
import { findRenderings } from "../../../src/check/renderings/find.ts";
import type { SetView } from "../../../src/check/types.ts";
import { viewSet } from "../../../src/check/view.ts";
import type { Embedder } from "../../../src/embed/types.ts";
import { parseGlossary } from "../../../src/glossary/parse.ts";
import type { Pair } from "./texts.ts";

/** A pair as samma's rules see it, with its gold beads and no glossary. */
export async function viewPair(pair: Pair, embedder: Embedder): Promise<SetView> {
  const source = articleOf("source.txt", pair.source, pair.from);
  const target = articleOf("target.txt", pair.target, pair.to);
  const beads = pair.beads.map(([from, to]) => ({ source: from, target: to, similarity: 0.8, confidence: 0.95, cost: 0 }));
  const pieces = new Map([
    [source, await embedder.pieces(pair.from)],
    [target, await embedder.pieces(pair.to)],
  ]);
  return viewSet({ set: { id: pair.id, articles: [source, target] }, alignments: [{ source, target, beads, confidence: 0.95 }], glossary: parseGlossary([]), pieces, mineNames, findRenderings });
}

function articleOf(path: string, language: string, lines: readonly string[]): Article {
  let start = 0;
  const segments = lines.map((text, index): Segment => {
    const span = { start, end: start + text.length };
    start += text.length + 1;
    return { index, kind: "prose", text, span, runs: [{ text: 0, textLength: text.length, source: span.start, sourceLength: text.length }], paragraph: index };
  });
  return { path, language, format: "text", source: lines.join("\n"), segments, comments: [] };
}
