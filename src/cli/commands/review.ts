import { UserError } from "../../errors.ts";
import { reviewOnTerminal } from "../../tui/review/terminal.ts";
import { exit } from "../io.ts";
import { writeWhole } from "../output.ts";
import type { Session } from "../program.ts";
import { checkerClient } from "../review/checker/client.ts";
import { checkerLine } from "../review/checker/fork.ts";
import { reviewPlaces } from "../review/places.ts";
import { reviewPort } from "../review/port.ts";
import { decisionRecord, farewell } from "../review/record.ts";
import { terminalOf } from "../terminal.ts";
import { sammaVersion } from "../version.ts";
import type { ReviewOptions } from "./review.options.ts";

/** Opens the review; ends when the user leaves it. @throws UserError where there is no terminal. */
export async function review(paths: string[], options: ReviewOptions, session: Session): Promise<void> {
  const { io } = session;
  if (!io.out.terminal || process.stdin.isTTY !== true) {
    throw new UserError("samma review needs a terminal", { hints: ["`samma check` prints the findings; -f json, --report and others are for programs."] });
  }
  const places = await reviewPlaces(paths, options, session);
  const checker = checkerClient(checkerLine(paths, options, session));
  try {
    const { ending, state } = await reviewOnTerminal(reviewPort(checker, places, io), { ...terminalOf(session), mouse: options.mouse === true });
    if (options.report !== undefined) await writeWhole(options.report, decisionRecord(state, sammaVersion()), io.cwd);
    io.out.write(farewell(state));
    if (ending === "interrupted") session.finish(exit.interrupted);
  } finally {
    checker.stop();
  }
}
