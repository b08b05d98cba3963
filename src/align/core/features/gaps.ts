import { ending } from "../marks.ts";
import type { Evidence } from "../evidence.ts";
import { at } from "./names.ts";

/** Features of a deletion (a source segment alone) or an insertion (a target segment alone). */
export function writeGap(out: Float64Array, evidence: Evidence, onSource: boolean, i: number): void {
  const { profile } = evidence;
  const side = onSource ? evidence.source : evidence.target;
  const near = onSource ? profile.source : profile.target;
  const back = onSource ? profile.target : profile.source;
  const mean = onSource ? profile.meanLength.source : profile.meanLength.target;
  const nearest = (near.cosine[i]! - profile.unrelated) / (profile.related.mean - profile.unrelated);
  const other = near.index[i]!;
  out[at.null] = 1;
  out[at["null.nearest"]] = nearest;
  out[at["null.nearest2"]] = nearest * nearest;
  out[at["null.mutual"]] = other >= 0 && back.index[other] === i ? 1 : 0;
  out[at["null.length"]] = Math.log((side.lengths[i + 1]! - side.lengths[i]!) / mean);
  out[at["null.tokens"]] = Math.min(2, (onSource ? evidence.lexical.source : evidence.lexical.target)[i]!);
  out[at["null.unstopped"]] = side.endings[i] === ending.none ? profile.trust.ending : 0;
  out[at["null.continues"]] = side.continuing[i]!;
  out[at["null.wordless"]] = side.wordless[i + 1]! - side.wordless[i]!;
  out[at["null.brackets"]] = side.open[i]!;
}
