import type { Alignment, Bead } from "../../align/types.ts";
import { textsOf } from "./texts.ts";

const columns = ["source", "target", "similarity", "confidence", "kind", "source_text", "target_text"];

/** Tabs and line ends inside a field would break the table; other controls would act on the terminal that it is printed to. */
const field = (text: string): string => text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, " ").replace(/\p{Cc}|\p{Cs}/gu, "\uFFFD");

function kindOf({ source, target, moved, override }: Bead): string {
  return [`${source.length}-${target.length}`, ...(moved === true ? ["moved"] : []), ...(override === true ? ["override"] : [])].join(" ");
}

/** A table with a head: segment numbers (counted from 0, separated by spaces), figures, shape, texts. */
export function tsv(alignment: Alignment): string {
  const rows = alignment.beads.map((bead) => {
    const figures = [bead.source.join(" "), bead.target.join(" "), bead.similarity.toFixed(4), bead.confidence.toFixed(4), kindOf(bead)];
    return [...figures, ...textsOf(bead, alignment.source, alignment.target).map(field)];
  });
  return [columns, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}
