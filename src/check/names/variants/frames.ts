import { differenceOf } from "../difference.ts";
import { editOf, lettersOf } from "./edit.ts";
import { spotOf } from "./flow.ts";
import type { Flow } from "./flow.ts";
import type { Spot, Variant } from "./types.ts";

/** A piece between two others, wherever they stand so. */
interface Filling {
  readonly flow: Flow;
  /** The whole name: frame and filling. */
  readonly spot: Spot;
  readonly form: string;
  readonly piece: string;
}

/**
 * Names seldom used, in a script without spaces: two rare pieces alike in letters, in one frame that stands nowhere else (ลาง|เซิน|-ฮานอย
 * and ลาง|ซอน|-ฮานอย). With one against one there is no majority; the later form is named, and less surely.
 */
export function frameVariants(flows: readonly Flow[]): readonly Variant[] {
  const counts = new Map<string, number>();
  for (const { pieces } of flows) for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frames = new Map<string, Filling[]>();
  for (const flow of flows) {
    const solid = flow.pieces.filter(({ text }) => text.trim() !== "");
    for (let at = 1; at < solid.length; at += 1) {
      const [left, middle, right] = [solid[at - 1]!, solid[at]!, solid[at + 1]];
      if (!middle.word || counts.get(middle.text)! > 3 || /[\p{N}\p{Script=Latin}]/u.test(left.text + middle.text) || lettersOf(middle.text).length > 4) continue;
      const tail = right !== undefined && right.start === middle.end && right.word && counts.get(right.text)! <= 4 ? right : undefined;
      const start = left.word && left.end >= middle.start - 1 ? left.start : middle.start;
      if (start === middle.start) continue;
      const end = (tail ?? middle).end;
      const key = `${left.text}|${right?.text ?? ""}`;
      frames.set(key, [...(frames.get(key) ?? []), { flow, spot: spotOf(flow, start, end), form: flow.text.slice(start, end), piece: middle.text }]);
    }
  }
  return [...frames].flatMap(([key, fillings]) => (isOwn(key, fillings, counts) ? judge(fillings) : []));
}

/** True where the left part of the frame stands in it alone, or nearly: syllables of a name do, ordinary words do not. */
function isOwn(key: string, fillings: readonly Filling[], counts: ReadonlyMap<string, number>): boolean {
  const left = key.slice(0, key.lastIndexOf("|"));
  return fillings.length >= 2 && counts.get(left)! <= fillings.length + 1;
}

function judge(fillings: readonly Filling[]): readonly Variant[] {
  const byPiece = new Map<string, Filling[]>();
  for (const filling of fillings) byPiece.set(filling.piece, [...(byPiece.get(filling.piece) ?? []), filling]);
  const ranked = [...byPiece.values()].sort((a, b) => b.length - a.length);
  const majority = ranked[0]!;
  return ranked.slice(1).flatMap((odd) => {
    if (!alike(odd[0]!.piece, majority[0]!.piece)) return [];
    const confidence = majority.length > odd.length ? 0.7 : 0.55;
    return odd.map(({ spot, form }): Variant => ({
      spot, actual: form, expected: majority[0]!.form, majority: majority[0]!.form, difference: differenceOf(form, majority[0]!.form) ?? "letters",
      confidence, majoritySpots: majority.map((filling) => filling.spot), oddSpots: odd.map((filling) => filling.spot),
    }));
  });
}

/** One letter apart, or the same consonants: เซิน, ซอน. */
function alike(a: string, b: string): boolean {
  const consonants = (form: string): string => form.normalize("NFD").replace(/[\p{M}\u0e30-\u0e45\u0eb0-\u0ec6อย]/gu, "");
  const bones = consonants(a);
  return (bones.length >= 2 && bones === consonants(b)) || (lettersOf(a).length >= 3 && editOf(a, b) !== undefined);
}
