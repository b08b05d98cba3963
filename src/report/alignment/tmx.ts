import type { Alignment, Bead } from "../../align/types.ts";
import { escapeMarkup, textsOf } from "./texts.ts";

export interface TmxOptions {
  /** samma's version, for the header. */
  readonly version: string;
}

function unit(bead: Bead, { source, target }: Alignment): string {
  const [first, second] = textsOf(bead, source, target).map(escapeMarkup) as [string, string];
  return `    <tu>
      <prop type="x-confidence">${bead.confidence.toFixed(4)}</prop>
      <tuv xml:lang="${escapeMarkup(source.language)}"><seg>${first}</seg></tuv>
      <tuv xml:lang="${escapeMarkup(target.language)}"><seg>${second}</seg></tuv>
    </tu>
`;
}

/** TMX 1.4: a translation unit for every bead that has both sides. */
export function tmx(alignment: Alignment, { version }: TmxOptions): string {
  const units = alignment.beads.filter(({ source, target }) => source.length > 0 && target.length > 0).map((bead) => unit(bead, alignment));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="samma" creationtoolversion="${escapeMarkup(version)}" segtype="sentence" o-tmf="samma" adminlang="en" srclang="${escapeMarkup(alignment.source.language)}" datatype="plaintext"/>
  <body>
${units.join("")}  </body>
</tmx>
`;
}
