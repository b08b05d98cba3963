import type { Alignment } from "../../../align/types.ts";
import type { Article } from "../../../article/types.ts";
import { placeOf } from "../../places.ts";
import type { RuleContext, SetView } from "../../types.ts";
import { quotations } from "../slogans.ts";
import { comparable, wordSplitter, type Splitter } from "../words.ts";
import { PLACES } from "./types.ts";
import type { Spot, Told } from "./types.ts";

/** Where both sides of a bead put one stretch between quotation marks, those stretches tell the same: a slogan, the title of a work. */
export function gleanQuoted(alignment: Alignment, view: SetView, { minimumBeadConfidence }: RuleContext): Told[] {
  const { source, target, beads } = alignment;
  const counted = { source: new Set(view.view(source).segments), target: new Set(view.view(target).segments) };
  const split = { source: wordSplitter(source.language), target: wordSplitter(target.language) };
  const found = new Map<string, { from: Quoted; to: Quoted[]; mentions: number }>();
  for (const bead of beads) {
    if (bead.confidence < minimumBeadConfidence) continue;
    const from = bead.source.filter((segment) => counted.source.has(segment)).flatMap((segment) => quotedIn(source, segment, split.source));
    const to = bead.target.filter((segment) => counted.target.has(segment)).flatMap((segment) => quotedIn(target, segment, split.target));
    if (from.length !== 1 || to.length !== 1) continue;
    const [quoted] = from as [Quoted];
    let slogan = found.get(quoted.key);
    if (slogan === undefined) found.set(quoted.key, (slogan = { from: quoted, to: [], mentions: 0 }));
    slogan.mentions++;
    slogan.to.push(...to);
  }
  return [...found.values()].map(({ from, to, mentions }): Told => {
    const [first] = to as [Quoted];
    const same = to.filter(({ key }) => key === first.key);
    return {
      kind: "slogan",
      key: from.key,
      sourceForm: from.text,
      from: view.set.articles.indexOf(source),
      source: from.spot,
      to: view.set.articles.indexOf(target),
      form: first.text,
      count: same.length,
      mentions,
      fit: 1,
      places: same.slice(0, PLACES).map(({ spot }) => spot),
    };
  });
}

interface Quoted {
  readonly key: string;
  readonly text: string;
  readonly spot: Spot;
}

/** Cheap to ask of a segment; most have none. */
const MARKS = /["“”„‟«»‹›「」『』《》]/u;

function quotedIn(article: Article, segment: number, split: Splitter): Quoted[] {
  const { text } = article.segments[segment]!;
  if (!MARKS.test(text)) return [];
  return quotations({ text, words: split(text) }).map(({ line: { words }, from, to }) => {
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    return { key: comparable(text.slice(start, end)), text: text.slice(start, end), spot: { segment, span: placeOf(article, segment, { start, end }).span } };
  });
}
