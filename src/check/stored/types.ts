import type { Alignment, Bead } from "../../align/types.ts";
import type { Article, ArticleSet, Segment } from "../../article/types.ts";
import type { Draft, FormCount, NameMention, Place, RenderedTerm, Rendering, RuleId } from "../types.ts";

/*
 * What is known of a set that was read, aligned and checked, as plain data. It comes in two parts: the head is looked at in every run,
 * the body (texts, beads) only where a finding or a report asks for it. Articles and alignments are named by their index.
 */

/** What each rule gleaned of a set for the judgement over all sets. */
export type Gleanings = { readonly [R in RuleId]?: unknown };

export interface Head {
  readonly id: string;
  readonly articles: readonly ArticleHead[];
  readonly alignments: readonly AlignmentHead[];
  /** A bilingual file, with links of its own. */
  readonly linked: boolean;
  /** What the rules said that look at the set as it is. */
  readonly drafts: readonly StoredDraft[];
  readonly gleaned: Gleanings;
}

export type ArticleHead = Omit<Article, "source" | "segments">;
export type AlignmentHead = Omit<Alignment, "source" | "target" | "beads"> & { readonly source: number; readonly target: number };

export interface Body {
  /** By article, as all of these. */
  readonly texts: readonly { readonly source: string; readonly segments: readonly Segment[] }[];
  readonly names: readonly (readonly NameMention[])[];
  /** By alignment. */
  readonly beads: readonly (readonly Bead[])[];
  readonly links?: NonNullable<ArticleSet["links"]>;
  readonly terms: readonly StoredTerm[];
}

export type StoredPlace = Omit<Place, "article"> & { readonly article: number };

export type StoredDraft = Omit<Draft, "place" | "related" | "evidence"> & {
  readonly place: StoredPlace;
  readonly related: readonly StoredPlace[];
  readonly evidence: readonly (Omit<FormCount, "places"> & { readonly places: readonly StoredPlace[] })[];
};

/** A concept is named by its id: the glossary that is at hand has it whole. */
export type StoredTerm = Omit<RenderedTerm, "alignment" | "concept" | "renderings"> & {
  readonly alignment: number;
  readonly concept?: string;
  readonly renderings: readonly StoredRendering[];
};

export type StoredRendering = Omit<Rendering, "source" | "target"> & { readonly source: StoredPlace; readonly target?: StoredPlace };
