import { cut } from "../../text/line.ts";
import { fitted, tooSmall } from "../../terminal/fitted.ts";
import type { Lookup } from "../port.ts";
import type { State } from "../state.ts";
import type { Line } from "../../terminal/theme.ts";
import { footer, statusBar, topBar } from "./bars.ts";
import { conceptsBody } from "./concepts.ts";
import { decisionsBody } from "./decisions.ts";
import { evidenceBody } from "./evidence.ts";
import { findingBody, findingsBody } from "./findings.ts";
import { helpBody } from "./help.ts";
import { overviewBody } from "./overview.ts";
import { promptBody, promptLines } from "./prompt.ts";
import { readingBody } from "./reading.ts";

/** The whole screen: one line fewer than the terminal has (Ink redraws from scratch what fills it), none wider than it is. */
export function frame(state: State, lookup: Lookup): Line[] {
  const small = tooSmall(state);
  if (small !== undefined) return small;
  const { columns } = state;
  const height = state.rows - 1;
  const question = promptLines(state, columns).slice(0, height - 6);
  const foot = question.length > 0 ? question : [footer(state)];
  const room = height - 2 - foot.length;
  const body = promptBody(state, columns, room) ?? bodyOf(state, lookup, columns, room);
  return [...fitted([topBar(state), statusBar(state), ...body], columns, height - foot.length), ...foot.map((line) => cut(line, columns))];
}

function bodyOf(state: State, lookup: Lookup, width: number, height: number): Line[] {
  switch (state.screen) {
    case "findings":
      return findingsBody(state, lookup, width, height);
    case "finding":
      return findingBody(state, lookup, width, height);
    case "overview":
      return overviewBody(state, width, height);
    case "concepts":
      return conceptsBody(state, width, height);
    case "evidence":
      return evidenceBody(state, width, height);
    case "reading":
      return readingBody(state, lookup, width, height);
    case "decisions":
      return decisionsBody(state, width, height);
    case "help":
      return helpBody(state, width, height);
  }
}
