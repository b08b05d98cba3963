import type { ArticleView } from "../../types.ts";
import { writing } from "../mine.ts";
import { isForm, nearWords } from "../vacancies/find-words.ts";
import type { NamedBead } from "../vacancies/types.ts";
import { usualWords } from "../vacancies/usual-words.ts";
import { Words } from "../vacancies/words.ts";
import type { Witnesses } from "../variants/witnesses.ts";
import type { Odd, Reading } from "./types.ts";

/** An article in a script with spaces. */
export function readWords(view: ArticleView, beads: readonly NamedBead[], witnesses: Witnesses): Reading {
  const words = new Words(view);
  const { language } = words;
  const cased = writing(language) === "cased";
  return {
    beads,
    usual: () => usualWords(words, { beads, cased, likeness: (form, foreign) => witnesses.likeness(form, foreign) }),
    holds: (usual, bead) => words.in(bead.segments).some((part) => isForm(part, usual, language)),
    odd: (usual, bead) => nearWords({ usual, bead }, words).map(({ start, end, actual, expected, edit, form }): Odd => ({
      spot: { view, segment: start.segment, start: start.start, end: end.end },
      actual,
      expected,
      slip: edit,
      form,
      capital: !cased || /^\p{Ll}?\p{Lu}/u.test(start.text),
    })),
    written: (form) => new Set([...words.written(form), ...words.written(form.toLowerCase())].map(({ segment }) => segment)),
  };
}
