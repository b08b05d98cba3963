import { severityMark } from "../../../report/text/marks.ts";
import { visible } from "../../../report/text/visible.ts";
import { message } from "../../../report/words/message.ts";
import { fill, restyle } from "../../text/line.ts";
import type { State } from "../state.ts";
import type { Line } from "../../terminal/theme.ts";
import { windowOf } from "../../terminal/window.ts";

/** The findings around the cursor, one a line; only what is on the screen is made into words. */
export function listLines({ visible: findings, cursor }: State, width: number, height: number): Line[] {
  const { from, to } = windowOf(cursor, findings.length, height);
  const shown = findings.slice(from, to);
  const languages = Math.max(2, ...shown.map(({ place }) => place.article.language.length));
  return shown.map((finding, offset): Line => {
    const current = from + offset === cursor;
    const line: Line = [
      { text: current ? "›" : " ", style: "key" },
      { text: `${severityMark[finding.severity]} `, style: finding.severity },
      { text: `${finding.place.article.language.padEnd(languages)} `, style: "dim" },
      { text: visible(message(finding)) },
    ];
    return current ? restyle(fill(line, width), "selected") : line;
  });
}
