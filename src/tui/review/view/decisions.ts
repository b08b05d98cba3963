import { visible } from "../../../report/text/visible.ts";
import { fill } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import type { DecisionKind } from "../port.ts";
import type { State } from "../state.ts";
import type { Line } from "../../terminal/theme.ts";
import { windowOf } from "../../terminal/window.ts";

const labels: Readonly<Record<DecisionKind, string>> = { fix: "fixed", accept: "accepted", waive: "waived", term: "term", relink: "linked" };

/** What was decided, the last on top: that is the one that `u` takes back. */
export function decisionsBody({ decisions, decision }: State, width: number, height: number): Line[] {
  if (decisions.length === 0) return [[], ...wrap([{ text: "Nothing is decided yet. f fixes, a accepts, w waives, t changes the glossary; u takes the last one back.", style: "dim" }], width)];
  const latest = [...decisions].reverse();
  const { from, to } = windowOf(decision, latest.length, height);
  return latest.slice(from, to).map((one, offset): Line => {
    const where = one.about === undefined ? "" : `  ${one.about.path}:${one.about.line}:${one.about.column}  ${one.about.rule}`;
    return [{ text: from + offset === decision ? "› " : "  ", style: "key" }, ...fill([{ text: labels[one.kind], style: "good" }], 10), { text: visible(one.words) }, { text: visible(where), style: "dim" }];
  });
}
