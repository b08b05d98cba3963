import { withoutMarks } from "../difference.ts";
import type { Usual } from "./types.ts";

export interface Slip {
  readonly kind: "swap" | "double" | "insert" | "substitute" | "marks" | "space";
  readonly fromStart: number;
  readonly fromEnd: number;
}

export interface VacantCase {
  readonly usual: Usual;
  readonly slip: Slip;
  /** The form that the slip was made in. */
  readonly form: string;
  /** The usual form stands in the bead too, but less often than the name. */
  readonly partly: boolean;
  /** The odd form has the capital that a name has; true where the script has none. */
  readonly capital: boolean;
  /** Words end in inflection and derivation here: a last letter that differs may be grammar's. */
  readonly endings: boolean;
}

const BASE: Readonly<Record<Slip["kind"], number>> = { swap: 0.88, double: 0.85, marks: 0.88, space: 0.85, insert: 0.8, substitute: 0.76 };

/** How likely a near form is a slip where the other version has the name and the usual form is missing, 0 to 1. */
export function vacantLikelihood({ usual, slip, form, partly, capital, endings }: VacantCase): number {
  const letters = sizeOf(form);
  const { like, coverage, exclusivity, spots } = usual;
  if (letters < 3 && slip.kind !== "double" && slip.kind !== "marks" && slip.kind !== "swap") return 0;
  let sure = BASE[slip.kind];
  const changed = slip.kind === "insert" || slip.kind === "substitute";
  if (changed && letters < 6) sure -= 0.05 * (6 - letters);
  if (changed && letters > 7) sure += 0.05;
  if (changed && slip.fromStart === 0) sure -= 0.08;
  if (changed && slip.fromEnd === 0) sure -= like >= 0.99 || !endings ? 0.05 : 0.2;
  if (like < 0.5) sure -= 0.1;
  if (coverage < 0.6) sure -= 0.05;
  if (exclusivity < 0.6) sure -= 0.1;
  if (spots.length < 3) sure -= like >= 0.99 ? 0.1 : 0.25;
  if (partly) sure -= 0.1;
  if (!capital) sure -= 0.2;
  return Math.min(0.95, Math.max(0, sure));
}

/** Letters that a reader reads: a Han character or a syllable of Hangul is two, two kana are three, a vowel sign is one. */
function sizeOf(form: string): number {
  const letters = [...withoutMarks(form)].length;
  if (/[\p{Script=Katakana}]/u.test(form)) return Math.floor(1.5 * letters);
  return /[\p{Script=Hangul}\p{Script=Han}]/u.test(form) ? 2 * letters : letters;
}
