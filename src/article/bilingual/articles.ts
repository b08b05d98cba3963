import { paragraphsOf, type Paragraph } from "../paragraphs.ts";
import { GAP, type Block, type Stretch } from "../readers/reader.ts";
import { segmentsOf } from "../segments.ts";
import type { Article, ArticleSet, Language, Link, Segment } from "../types.ts";
import { type Bitext, textOf, type Unit } from "./unit.ts";

type File = Pick<Article, "path" | "format" | "source">;

/**
 * One article a language of a bilingual file. Each unit is a paragraph, cut into sentences unless the file did that itself; the links say which
 * segments the file puts together. What is not translated yet has no link; what is said to be done and has no text has one without a target.
 */
export function articlesOf({ source, targets, units, comments }: Bitext, file: File): Omit<ArticleSet, "id"> {
  const original: Article = { ...file, language: source, segments: segmentsIn(units, source, (unit) => unit.source), comments: [], readOnly: true };
  const translations = targets.map((language): Article => ({ ...file, language, segments: segmentsIn(units, language, (unit) => unit.targets.get(language) ?? []), comments }));
  const there = translations.filter(({ segments }) => segments.length > 0);
  // A template: nothing but the source, which is its to mend then.
  if (there.length === 0) return { articles: [{ ...file, language: source, segments: original.segments, comments }] };
  return { articles: [original, ...there], links: there.map((translation) => linksOf(units, original, translation)) };
}

function segmentsIn(units: readonly Unit[], language: Language, textIn: (unit: Unit) => readonly Stretch[]): Segment[] {
  const paragraphs = units.flatMap((unit, number) => paragraphsIn(unit, textIn(unit), number));
  return segmentsOf(paragraphs, language).map((segment) => {
    const { id } = units[segment.paragraph]!;
    return id === undefined ? segment : { ...segment, id };
  });
}

function paragraphsIn({ kind, whole }: Unit, text: readonly Stretch[], number: number): Paragraph[] {
  const blocks = (whole ? [text] : atBlankLines(text)).map((stretches): Block => ({ kind, stretches }));
  return paragraphsOf(blocks).map((paragraph) => ({ ...paragraph, number, ...(whole ? { whole: true as const } : {}) }));
}

/** A unit of a gettext catalogue or a help page may hold several paragraphs. */
function atBlankLines(text: readonly Stretch[]): (readonly Stretch[])[] {
  if (!/\n[ \t]*\n/u.test(textOf(text))) return [text];
  const blocks: Stretch[][] = [[]];
  for (const stretch of text.flatMap(lineByLine)) {
    blocks.at(-1)!.push(stretch);
    const block = blocks.at(-1)!;
    if (/\n[ \t]*\n$/u.test(textOf(block.slice(-3)))) blocks.push([]);
  }
  return blocks;
}

/** Each line of a stretch on its own, with its line end. */
function lineByLine(stretch: Stretch): Stretch[] {
  if (stretch.text.length !== stretch.end - stretch.start) return [stretch];
  let at = stretch.start;
  return (stretch.text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).map((text) => ({ text, start: at, end: (at += text.length) }));
}

function linksOf(units: readonly Unit[], source: Article, target: Article): Link[] {
  const [from, to] = [byUnit(source), byUnit(target)];
  return units.flatMap((unit, number): Link[] => {
    const [original = [], translation = []] = [from.get(number), to.get(number)];
    if (original.length === 0) return [];
    const isWaiting = translation.length === 0 && (unit.done !== true || !unit.targets.has(target.language) || isBare(original, source));
    return isWaiting ? [] : [{ source: original, target: translation }];
  });
}

/** Nothing to translate: a value, a code. */
function isBare(segments: readonly number[], { segments: all }: Article): boolean {
  return segments.every((index) => !/\p{L}/u.test(all[index]!.text.replaceAll(GAP, "")));
}

function byUnit({ segments }: Article): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { index, paragraph } of segments) {
    const known = found.get(paragraph);
    if (known === undefined) found.set(paragraph, [index]);
    else known.push(index);
  }
  return found;
}
