import type { Paragraph } from "./paragraphs.ts";
import { cut } from "./prose.ts";
import { sourceSpan } from "./positions.ts";
import { sentenceSplitter } from "./sentences.ts";
import type { Language, Segment, SegmentKind, Span } from "./types.ts";

/** Kinds that are one unit whatever full stops they hold: "1. St. Petersburg", "Del 2. Ankomsten". */
const WHOLE: ReadonlySet<SegmentKind> = new Set(["heading", "credit", "furniture"]);

/** Cuts paragraphs into segments, in order. */
export function segmentsOf(paragraphs: readonly Paragraph[], language: Language): Segment[] {
  const segments: Segment[] = [];
  const split = sentenceSplitter(language);
  for (const paragraph of paragraphs) {
    for (const span of sentencesOf(paragraph, split)) {
      const prose = cut(paragraph.prose, span.start, span.end);
      if (prose === undefined) continue;
      const segment = { index: segments.length, kind: paragraph.kind, text: prose.text, runs: prose.runs, paragraph: paragraph.number, span: { start: 0, end: 0 } };
      segments.push({ ...segment, span: sourceSpan(segment, 0, prose.text.length) });
    }
  }
  return segments;
}

function sentencesOf(paragraph: Paragraph, split: (text: string) => Span[]): Span[] {
  const { text } = paragraph.prose;
  if (WHOLE.has(paragraph.kind) || paragraph.whole === true) return [{ start: 0, end: text.length }];
  if (paragraph.credit === undefined) return split(text);
  // A photo credit belongs to the caption's last sentence: "… tar ett gruppfoto. (Foto: VNA)" is one unit, in every language.
  const sentences = split(text.slice(0, paragraph.credit));
  const last = sentences.at(-1);
  return last === undefined ? [{ start: 0, end: text.length }] : [...sentences.slice(0, -1), { start: last.start, end: text.length }];
}
