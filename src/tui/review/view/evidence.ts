import { locate } from "../../../report/range.ts";
import { excerpt } from "../../../report/text/excerpt.ts";
import { isRightToLeft, visible } from "../../../report/text/visible.ts";
import { message } from "../../../report/words/message.ts";
import { columnsOf } from "../../text/width.ts";
import { fill, restyle } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import { textSpan } from "../context.ts";
import { currentFinding, evidencePlaces, type EvidencePlace, type State } from "../state.ts";
import type { Line } from "../../terminal/theme.ts";
import { windowOf } from "../../terminal/window.ts";

/** Every place that speaks for or against the finding, its words in their sentence. */
export function evidenceBody(state: State, width: number, height: number): Line[] {
  const finding = currentFinding(state);
  if (finding === undefined) return [];
  const places = evidencePlaces(finding);
  const head = wrap([{ text: visible(message(finding)), style: "bold" }], width);
  const { from, to } = windowOf(state.evidence, places.length, height - head.length - 1);
  const shown = places.slice(from, to);
  const labels = Math.min(Math.floor(width * 0.35), Math.max(...shown.map((one) => columnsOf(labelOf(one)))));
  const lines = shown.map((one, offset): Line => {
    const current = from + offset === state.evidence;
    const line: Line = [{ text: current ? "› " : "  ", style: "key" }, ...fill([{ text: labelOf(one), style: "dim" }], labels), { text: " │ ", style: "dim" }, ...inSentence(one, width - labels - 5, one.form === finding.actual)];
    return current ? restyle(fill(line, width), "selected") : line;
  });
  return [...head, [], ...lines];
}

const labelOf = ({ place }: EvidencePlace): string => `${place.article.language} ${visible(locate(place.article, place.span))}`;

function inSentence({ place }: EvidencePlace, width: number, isOdd: boolean): Line {
  const text = place.article.segments[place.segment]?.text ?? "";
  const { start, end } = textSpan(place.article, place.segment, place.span) ?? { start: 0, end: 0 };
  const { before, words, after } = excerpt(text, start, end, width);
  const style = isOdd ? "bad" : "mark";
  // Where the terminal reorders the line, underlining alone may end up anywhere.
  return isRightToLeft(text) ? [{ text: `${before}⟦` }, { text: words, style }, { text: `⟧${after}` }] : [{ text: before }, { text: words, style }, { text: after }];
}
