import { UserError } from "../../errors.ts";
import { reviewOnTerminal } from "../../tui/review/terminal.tsx";
import type { Colors } from "../../tui/review/theme.ts";
import { colored, exit, type Io } from "../io.ts";
import { writeWhole } from "../output.ts";
import type { Session } from "../program.ts";
import { checkerClient } from "../review/checker/client.ts";
import { checkerLine } from "../review/checker/fork.ts";
import { reviewPlaces } from "../review/places.ts";
import { reviewPort } from "../review/port.ts";
import { decisionRecord, farewell } from "../review/record.ts";
import { sammaVersion } from "../version.ts";
import type { ReviewOptions } from "./review.options.ts";

/** Opens the review; ends when the user leaves it. @throws UserError where there is no terminal. */
export async function review(paths: string[], options: ReviewOptions, session: Session): Promise<void> {
  const { io, global } = session;
  if (!io.out.terminal || process.stdin.isTTY !== true) {
    throw new UserError("samma review needs a terminal", { hints: ["`samma check` prints the findings; -f json, --report and others are for programs."] });
  }
  const places = await reviewPlaces(options, session);
  const checker = checkerClient(checkerLine(paths, options, session));
  try {
    const { ending, state } = await reviewOnTerminal({ port: reviewPort(checker, places, io), colors: colorsOf(io, global.color), mouse: options.mouse === true, stdin: process.stdin, stdout: process.stdout, signal: io.signal });
    io.out.write(farewell(state));
    if (options.report !== undefined) await writeWhole(options.report, decisionRecord(state, sammaVersion()), io.cwd);
    if (ending === "interrupted") session.finish(exit.interrupted);
  } finally {
    checker.stop();
  }
}

/** Terminals say that they have 256 colours in their name, or that they have all of them. */
export function colorsOf({ out, env }: Io, option: boolean): Colors {
  if (!colored(out, env, option)) return 0;
  const name = env["TERM"] ?? "";
  return /256|kitty|alacritty|ghostty|foot|wezterm|direct/u.test(name) || (env["COLORTERM"] ?? "") !== "" || (env["WT_SESSION"] ?? "") !== "" ? 256 : 16;
}
