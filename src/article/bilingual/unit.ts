import type { Stretch } from "../readers/reader.ts";
import type { Comment, Language, SegmentKind } from "../types.ts";

/** What the texts of a side are filed under whose language the file does not say. */
export const UNSAID = "und";

/** A unit of a bilingual file: a text and its translations, inline codes left out. */
export interface Unit {
  /** As the file has it, for people: a trans-unit's id, a TMX unit's tuid, a PO message's context. */
  readonly id?: string;
  readonly kind: SegmentKind;
  /** The tool that made the file cut it here: it is one segment, whatever full stops it holds. */
  readonly whole: boolean;
  /** Empty where the file has the translation alone (a TMX unit without its source, a third plural form). */
  readonly source: readonly Stretch[];
  /** Without those that are not done yet. */
  readonly targets: ReadonlyMap<Language, readonly Stretch[]>;
  /** Said to be translated, or approved: what has no text then is missing. */
  readonly done?: true;
}

/** What a reader makes of a bilingual file. */
export interface Bitext {
  /** `UNSAID` where the file leaves it to the user. */
  readonly source: Language;
  /** In the order of the file; those that it names without having a text in them, too. */
  readonly targets: readonly Language[];
  readonly units: readonly Unit[];
  /** Where a translator may speak to samma: PO's comments. Those of XML are lost by the tools that work on it. */
  readonly comments: readonly Comment[];
}

/**
 * @param options.source the language to compare with, where the file leaves it open
 * @throws UserError for a file that is broken, or of another kind
 */
export type BilingualReader = (source: string, path: string, options?: { readonly source?: Language | undefined }) => Bitext;

/** The characters of stretches. */
export function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join("");
}
