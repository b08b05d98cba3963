import { visible } from "../../../report/text/visible.ts";
import { plural } from "../../../report/words/phrases.ts";
import { setOf } from "../context.ts";
import { isDoubtful } from "../doubtful.ts";
import type { Alignment, Bead, Lookup } from "../port.ts";
import type { State } from "../state.ts";
import type { Line, Piece } from "../../terminal/theme.ts";
import { progressLines } from "./progress.ts";
import { isStacked, parallelHead, parallelLines } from "./parallel.ts";
import { palette, plainText, sideText } from "./texts.ts";

/** Both texts bead by bead, as many as fit around the cursor, with each bead's confidence in the gutter. */
export function readingBody(state: State, lookup: Lookup, width: number, height: number): Line[] {
  const { reading } = state;
  const set = reading === undefined ? undefined : setOf(state, reading.set);
  const alignment = reading === undefined ? undefined : set?.alignments[reading.pair];
  if (reading === undefined || set === undefined || alignment === undefined) return state.work !== undefined && state.sets.length === 0 ? progressLines(state, width) : [[], [{ text: "No two versions are aligned here.", style: "dim" }]];
  const head = headLine(alignment, reading.bead, set.alignments.length, reading.pair);
  const { source, target, beads } = alignment;
  const options = { width, stacked: isStacked(source, target, width), languages: [source.language, target.language] as const };
  const names = parallelHead(source, target, gutterWidth, options);
  const highlights = { lookup, colorOf: palette(), finding: undefined };
  const linesOf = (index: number): Line[] => {
    const bead = beads[index]!;
    const current = index === reading.bead;
    const sides = current
      ? { source: sideText(source, bead.source, highlights), target: sideText(target, bead.target, highlights) }
      : { source: plainText(source, bead.source), target: plainText(target, bead.target) };
    const lines = parallelLines({ ...sides, gutter: gutterOf(bead, current) }, options);
    return options.stacked ? [...lines, []] : lines;
  };
  return [head, ...names, [], ...around(reading.bead, beads.length, height - names.length - 2, linesOf)];
}

const gutterWidth = 8;

/** `› 97%`; `*` settled by hand, `~` moved out of order, `?` doubtful. */
function gutterOf(bead: Bead, current: boolean): Piece {
  const sign = bead.override === true ? "*" : bead.moved === true ? "~" : isDoubtful(bead) ? "?" : " ";
  const text = `${current ? "›" : " "}${sign}${`${Math.round(bead.confidence * 100)}%`.padStart(4)}  `;
  return { text, style: current ? "key" : isDoubtful(bead) ? "warning" : "dim" };
}

function headLine({ source, target, beads, confidence }: Alignment, bead: number, pairs: number, pair: number): Line {
  const doubtful = beads.filter(isDoubtful).length;
  return [
    { text: `${visible(source.language)} – ${visible(target.language)}`, style: "bold" },
    { text: `  bead ${bead + 1} of ${beads.length} · ${Math.round(confidence * 100)}% sure · ${doubtful === 0 ? "none doubtful" : plural(doubtful, "doubtful one")}${pairs > 1 ? ` · translation ${pair + 1} of ${pairs} (h l)` : ""}`, style: "dim" },
  ];
}

/** Lines of the cursor's bead with its neighbours, outwards until the height is full; the cursor's bead is never cut off. */
function around(cursor: number, length: number, height: number, linesOf: (index: number) => Line[]): Line[] {
  const own = linesOf(cursor);
  let above: Line[] = [];
  let below: Line[] = [];
  let up = cursor - 1;
  let down = cursor + 1;
  const third = Math.floor((height - own.length) / 3);
  while (up >= 0 && above.length < third) above = [...linesOf(up--), ...above];
  while (down < length && own.length + Math.min(above.length, Math.max(third, 0)) + below.length < height) below = [...below, ...linesOf(down++)];
  while (up >= 0 && above.length + own.length + below.length < height) above = [...linesOf(up--), ...above];
  const room = Math.max(0, height - own.length - below.length);
  const kept = Math.max(room, Math.min(third, above.length));
  return [...above.slice(Math.max(0, above.length - kept)), ...own, ...below].slice(0, height);
}
