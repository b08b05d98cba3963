/** samma as a library: read articles, align them, check them. docs/library.md shows it at work. */
export { UserError, type FilePlace } from "./errors.ts";
export type { Article, ArticleSet, Format, Language, Run, Segment, SegmentKind, Span } from "./article/types.ts";
export { formatOf } from "./article/formats.ts";
export { readArticle } from "./article/read.ts";
export { sourceSpan } from "./article/positions.ts";
export { align, type AlignOptions } from "./align/align.ts";
export type { Alignment, Bead } from "./align/types.ts";
export { openEmbedder, type OpenOptions } from "./embed/open.ts";
export { findModel } from "./embed/models/find.ts";
export type { Embedder, PieceVectors, Vectors } from "./embed/types.ts";
export { parseGlossary } from "./glossary/parse.ts";
export type { Concept, Glossary, Mention, Term } from "./glossary/types.ts";
export { rules } from "./check/rules/index.ts";
export type { Category, Draft, Finding, FormCount, Place, Report, Rule, RuleContext, RuleData, RuleId, Severity, SetView } from "./check/types.ts";
export { message } from "./report/words/message.ts";
export { formats, type FormatName } from "./report/formats/index.ts";
export { run, type RunEvent, type RunOptions, type RunResult, type SetSource } from "./run.ts";
