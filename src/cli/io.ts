/** The world as the command line sees it; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results only: what the user asked for, in the chosen format. */
  readonly out: Stream;
  /** Progress, notes and errors. */
  readonly err: Stream;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  readInput(): Promise<Uint8Array>;
}

export interface Stream {
  write(text: string): void;
  readonly terminal: boolean;
  /** 80 where it is not known. */
  readonly columns: number;
}

/** What the process tells its caller (docs/exit-codes.md). */
export const exit = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

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
