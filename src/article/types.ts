/** A half-open range of UTF-16 code units. Unless said otherwise it counts in the article's source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** BCP 47 language tag, lower-case primary subtag first: `sv`, `zh`, `pt-BR`. */
export type Language = string;

/**
 * What a segment is. Only `prose`, `heading`, `list-item`, `table-cell` and `caption` carry the article's own words;
 * `credit` ("Foto: VNA") and `furniture` ("Kommentar (0)", share rows, navigation) are the page's, and `repeat` is a caption
 * or paragraph printed a second time.
 */
export type SegmentKind = "prose" | "heading" | "list-item" | "table-cell" | "caption" | "credit" | "furniture" | "repeat";

/**
 * One stretch of a segment's text that lies in one piece in the source. `exact` runs have the same length on both sides,
 * so any offset inside maps; other runs (an entity `&amp;`, a decomposed letter, folded white space) map as a whole.
 */
export interface Run {
  /** Where the run begins in `Segment.text`. */
  readonly text: number;
  readonly textLength: number;
  /** Where the run begins in `Article.source`. */
  readonly source: number;
  readonly sourceLength: number;
}

/** A sentence (or a heading, a list item, a cell): the unit that is embedded and aligned. */
export interface Segment {
  /** Position in `Article.segments`. */
  readonly index: number;
  readonly kind: SegmentKind;
  /** The prose, NFC, markup removed, white space folded to single spaces, trimmed. Never empty. */
  readonly text: string;
  /** The segment's place in the source, from its first to its last character. */
  readonly span: Span;
  /** How `text` lies in the source; ordered, contiguous in `text`. */
  readonly runs: readonly Run[];
  /** Number of the paragraph (or list item, heading, cell) that it belongs to; counts up through the article. */
  readonly paragraph: number;
  /** What the file calls the unit that the segment stands in (XLIFF, TMX, PO), where it has a name. */
  readonly id?: string;
}

/** A comment of the source file (HTML, MDX): where inline directives live. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** Files that hold a text and its translations, aligned. */
export type BilingualFormat = "xliff" | "tmx" | "po";

export type Format = "text" | "markdown" | "mdx" | "html" | "srt" | "vtt" | "docx" | "odt" | BilingualFormat;

/** One language version, read. */
export interface Article {
  /** As the user gave it or as it was found, with `/` between folders; relative to the working folder where it can be. */
  readonly path: string;
  readonly language: Language;
  readonly format: Format;
  /** The file's text without byte order mark; line ends as in the file. Every span counts in it. */
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly comments: readonly Comment[];
  /** Front matter, parsed, where the format has it. */
  readonly frontMatter?: Readonly<Record<string, unknown>>;
  /** Set where its words are not to be mended: the source side of a bilingual file, by which its translations are found. */
  readonly readOnly?: true;
}

/** Segments that a file puts together, as indexes; without a target where a translation is due and missing. */
export interface Link {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** One article in its language versions. Languages may repeat only if the user asked for it. */
export interface ArticleSet {
  readonly id: string;
  /** The version the others are aligned with comes first. */
  readonly articles: readonly Article[];
  /** Where the file aligns its texts itself: for each article but the first its links with the first, in the source's order. Segments in none are not translated yet. */
  readonly links?: readonly (readonly Link[])[];
}
