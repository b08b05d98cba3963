/**
 * A spelling table: letters to phones, longest letters first. `^` at the front asks for the start of a word, `$` at the end
 * for its end. A phone is one character: p b f v w m t d s z S(h) Z(h) C(h) J (as in John) c (ts) k g x (kh) h N (ng) n l r y,
 * and the vowels a e i o u.
 */
export type Spelling = Readonly<Record<string, string>>;

interface Step {
  readonly letters: string;
  readonly phones: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A spelling table made quick to read: steps by first letter, longest first. */
export type Speller = ReadonlyMap<string, readonly Step[]>;

function byLength(a: Step, b: Step): number {
  if (a.letters.length !== b.letters.length) return b.letters.length - a.letters.length;
  const bound = (step: Step): number => Number(step.atStart) + Number(step.atEnd);
  return bound(b) - bound(a);
}

/** Later tables win over earlier ones. */
export function speller(...tables: readonly Spelling[]): Speller {
  const steps = new Map<string, Step[]>();
  for (const [key, phones] of Object.entries(Object.assign({}, ...tables) as Spelling)) {
    const step = { letters: key.replace(/^\^|\$$/gu, ""), phones, atStart: key.startsWith("^"), atEnd: key.endsWith("$") };
    const first = step.letters[0]!;
    steps.set(first, [...(steps.get(first) ?? []), step]);
  }
  for (const list of steps.values()) list.sort(byLength);
  return steps;
}

/** The phones of one word; letters that no step knows are passed over. */
export function pronounce(word: string, steps: Speller): string {
  let phones = "";
  let at = 0;
  while (at < word.length) {
    const step = steps.get(word[at]!)?.find(({ letters, atStart, atEnd }) =>
      word.startsWith(letters, at) && (!atStart || at === 0) && (!atEnd || at + letters.length === word.length));
    phones += step?.phones ?? "";
    at += step?.letters.length ?? 1;
  }
  return phones;
}
