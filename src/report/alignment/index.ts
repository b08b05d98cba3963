import type { Alignment } from "../../align/types.ts";
import { beads } from "./beads.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { tmx, type TmxOptions } from "./tmx.ts";
import { tsv } from "./tsv.ts";

export type AlignmentFormatOptions = TmxOptions;

/** Every alignment format by the name that `samma align --format` takes; each returns the whole text and prints nothing. */
export const alignmentFormats = { beads, tsv, tmx, json, html } satisfies Record<string, (alignment: Alignment, options: AlignmentFormatOptions) => string>;

export type AlignmentFormatName = keyof typeof alignmentFormats;
