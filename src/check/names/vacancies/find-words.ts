import { withoutMarks } from "../difference.ts";
import { endingsOf, inflects } from "../endings.ts";
import type { Edit } from "../variants/edit.ts";
import { editOf, lettersOf } from "../variants/edit.ts";
import { stemsOf, joinsNames } from "./stems.ts";
import type { Usual, Vacancy } from "./types.ts";
import type { Part, Words } from "./words.ts";

/** A stretch of a bead that is near the form that is missing there. */
export interface Near {
  readonly start: Part;
  readonly end: Part;
  readonly actual: string;
  /** The form it should be, with the odd one's ending or the rest of its compound. */
  readonly expected: string;
  /** "space": a space or a hyphen inside. */
  readonly edit: Edit | { readonly kind: "space"; readonly fromStart: number; readonly fromEnd: number };
  /** The form it comes near, without what follows it in a compound. */
  readonly form: string;
  /** The text has that form somewhere; else it is what an ending would make of it. */
  readonly seen: boolean;
}

/** True where the word is a form of the name: inflected, or the first part of a compound (Brexitminister). */
export function isForm(part: Part, { stem, stems, forms }: Usual, language: string): boolean {
  const lower = part.text.toLowerCase();
  if (!doublesLast(language) && lower === stem.toLowerCase() + lower.at(-1)! && lower.at(-1) === lower.at(-2)) return false;
  if (stems.some((cut) => part.stems.includes(cut))) return true;
  if (lower === stem.toLowerCase() || forms.some((form) => form.toLowerCase() === lower)) return true;
  const head = [stem, ...forms].find((form) => lower.startsWith(form.toLowerCase()));
  if (head === undefined) return false;
  const rest = lower.slice(head.length);
  // Doubled last letters are no ending; where no endings are listed, any short rest may be one.
  return endingsOf(language).length === 0 ? !/^vi\b/u.test(language) && rest[0] !== head.at(-1) : rest.length >= 3 && joinsNames(language);
}

/** Languages that double a name's last letter to inflect it: Oslo, Osloon; Vaasa, Vaasaa. */
function doublesLast(language: string): boolean {
  return /^(?:fi|et|hu|tr|az|ru|uk|be)\b/u.test(language);
}

/** Everything in a bead that is one slip away from the form that is missing there. */
export function nearWords({ usual, bead }: Pick<Vacancy, "usual" | "bead">, words: Words): readonly Near[] {
  const targets = targetsOf(usual, words.language);
  const parts = words.in(bead.segments);
  return parts.flatMap((part, at) => {
    if (isForm(part, usual, words.language)) return [];
    return [...nearPart(part, targets, usual, words.language), ...nearJoined(part, parts[at + 1], targets, words.language)];
  });
}

/** The forms in the text, and where names inflect those that could stand there. */
function targetsOf({ stem, stems, forms }: Usual, language: string): readonly string[] {
  const possible = inflects(language) ? stems.flatMap((cut) => endingsOf(language).map((ending) => cut + ending)) : [];
  return [...new Set([...forms, stem, ...possible])];
}

function nearPart(part: Part, targets: readonly string[], usual: Usual, language: string): readonly Near[] {
  return targets.flatMap((form): readonly Near[] => {
    for (const written of stemsOf(part.text, language)) {
      // A prefix may have been written on, an ending must not be cut to make a slip.
      if (!part.text.endsWith(written)) continue;
      const edit = editOf(written, form);
      if (edit !== undefined) return !(edit.kind === "double" && !doublesLast(language)) && isGrammar(written, form, { usual, language }) ? [] : [{ start: part, end: part, actual: part.text, expected: part.text.slice(0, part.text.length - written.length) + cased(form, written), edit, form, seen: usual.forms.includes(form) }];
    }
    return nearHead(part, form, language);
  });
}

/** The first part of a compound: Bexitminister. */
function nearHead(part: Part, form: string, language: string): readonly Near[] {
  if (!joinsNames(language) || form.length < 5 || part.text.length < form.length + 3) return [];
  for (const length of [form.length, form.length - 1, form.length + 1]) {
    const [head, rest] = [part.text.slice(0, length), part.text.slice(length)];
    if (rest.length < 4 || rest !== rest.toLowerCase()) continue;
    const edit = editOf(head, form);
    if (edit !== undefined && (edit.fromEnd > 0 || edit.kind === "substitute")) return [{ start: part, end: part, actual: part.text, expected: form + rest, edit, form, seen: true }];
  }
  return [];
}

/** Two words that are one: Nielse n, Gr-ove. */
function nearJoined(part: Part, next: Part | undefined, targets: readonly string[], language: string): readonly Near[] {
  if (next === undefined || next.segment !== part.segment) return [];
  const { text } = part.view.article.segments[part.segment]!;
  const gap = text.slice(part.end, next.start);
  if (!/^(?:[ \u00a0\p{Pd}\u00ad]|[ \u00a0]\p{Pd}|\p{Pd}[ \u00a0])$/u.test(gap)) return [];
  const joined = (part.text + next.text).toLowerCase();
  return targets.flatMap((form): Near[] => {
    if (!joined.startsWith(form.toLowerCase()) || part.text.length >= form.length) return [];
    const rest = joined.slice(form.length);
    if (rest !== "" && !endingsOf(language).includes(rest) && !(rest.length >= 3 && joinsNames(language))) return [];
    const fromStart = lettersOf(part.text).length;
    return [{ start: part, end: next, actual: text.slice(part.start, next.end), expected: form + (rest === "" ? "" : next.text.slice(-rest.length)), edit: { kind: "space", fromStart, fromEnd: lettersOf(form).length - fromStart }, form, seen: true }];
  });
}

/** Two endings on one stem: Italien, Italier; Москве, Москву. */
function isGrammar(written: string, form: string, { usual, language }: { usual: Usual; language: string }): boolean {
  const [a, b] = [written.toLowerCase(), form.toLowerCase()];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const endings = ["", ...endingsOf(language)];
  const letters = lettersOf(usual.stem).length;
  for (let length = shared; length >= Math.max(3, shared - 2, inflects(language) ? 0 : letters - 2); length -= 1) {
    if (endings.includes(a.slice(length)) && endings.includes(b.slice(length)) && (a.length > length || b.length > length)) return true;
  }
  return false;
}

/** The form's letters with the written word's capital where the form begins a sentence in capitals. */
function cased(form: string, written: string): string {
  return written.length > 1 && written === written.toUpperCase() && withoutMarks(written) !== withoutMarks(written).toLowerCase() ? form.toUpperCase() : form;
}
