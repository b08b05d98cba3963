/** The world as the command line sees it; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results only: what the user asked for, in the chosen format. */
  readonly out: Stream;
  /** Progress, notes and errors. */
  readonly err: Stream;
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Runs a long step that has nothing open and writes nothing: a signal ends the process in the middle of it, where it could not be heard. */
  killable<T>(step: () => T): Promise<T>;
  readInput(): Promise<Uint8Array>;
}

export interface Stream {
  write(text: string): void;
  readonly terminal: boolean;
  /** 80 where it is not known. */
  readonly columns: number;
}

/** What the process tells its caller (docs/exit-codes.md). */
export const exit = { clean: 0, findings: 1, failed: 2, interrupted: 130, terminated: 143 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/**
 * Whether to colour what goes to a stream: `--no-color` and NO_COLOR (no-color.org) say no, FORCE_COLOR says yes, else a
 * terminal decides.
 */
export function colored(stream: Stream, env: Io["env"], option: boolean): boolean {
  if (!option || (env["NO_COLOR"] ?? "") !== "") return false;
  if ((env["FORCE_COLOR"] ?? "") !== "" && env["FORCE_COLOR"] !== "0") return true;
  return stream.terminal && env["TERM"] !== "dumb";
}
