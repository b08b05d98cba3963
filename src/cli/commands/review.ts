import { UserError } from "../../errors.ts";
import { reviewOnTerminal } from "../../tui/review/terminal.tsx";
import { colored, exit } from "../io.ts";
import { writeWhole } from "../output.ts";
import type { Session } from "../program.ts";
import { reviewPort } from "../review/port.ts";
import { decisionRecord, farewell } from "../review/record.ts";
import { openWorkbench } from "../review/workbench.ts";
import { sammaVersion } from "../version.ts";
import type { ReviewOptions } from "./review.options.ts";

/** Opens the review; ends when the user leaves it. @throws UserError where there is no terminal. */
export async function review(paths: string[], options: ReviewOptions, session: Session): Promise<void> {
  const { io, global } = session;
  if (!io.out.terminal || process.stdin.isTTY !== true) {
    throw new UserError("samma review needs a terminal", { hints: ["`samma check` prints the findings; -f json, --report and others are for programs."] });
  }
  const bench = await openWorkbench(paths, options, session);
  try {
    const { ending, state } = await reviewOnTerminal({ port: reviewPort(bench, io), color: colored(io.out, io.env, global.color), stdin: process.stdin, stdout: process.stdout, signal: io.signal });
    io.out.write(farewell(state));
    if (options.report !== undefined) await writeWhole(options.report, decisionRecord(state, sammaVersion()), io.cwd);
    if (ending === "interrupted") session.finish(exit.interrupted);
  } finally {
    await bench.embedder.close();
  }
}
