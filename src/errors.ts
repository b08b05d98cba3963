/** A place in a file that a person can open. Lines and columns are 1-based, columns count UTF-16 code units. */
export interface FilePlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** The line itself, so that the message can show it. */
  readonly excerpt?: string;
  /** How many code units to underline in the excerpt. */
  readonly length?: number;
}

/**
 * Something the user can mend: a wrong option, a broken glossary, an unreadable file. Anything else that is thrown is a bug.
 * The command line prints it as what is wrong, where, and what to do next, and exits with 2.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly place: FilePlace | undefined;
  /** What to do next, one sentence each. */
  readonly hints: readonly string[];
  /** Further faults of the same kind (a glossary shows all of its errors at once). */
  readonly others: readonly UserError[];

  constructor(message: string, options: { place?: FilePlace; hints?: readonly string[]; others?: readonly UserError[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.place = options.place;
    this.hints = options.hints ?? [];
    this.others = options.others ?? [];
  }
}
