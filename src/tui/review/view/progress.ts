import { languageName } from "../../../report/words/phrases.ts";
import { visible } from "../../../report/text/visible.ts";
import { columnsOf } from "../../text/width.ts";
import { fill } from "../../text/line.ts";
import type { Lane, State } from "../state.ts";
import { piece, type Line } from "../../terminal/theme.ts";
import { workWords } from "./bars.ts";

const longestBar = 40;

/** What is going on while there is nothing to read yet: a bar for each version that is being aligned. */
export function progressLines({ work, lanes }: State, width: number): Line[] {
  if (work === undefined) return [];
  const names = Math.max(0, ...lanes.map(({ language }) => columnsOf(languageName(language)))) + 2;
  const room = Math.max(4, Math.min(longestBar, width - names - 16));
  return [[], [piece(visible(workWords(work)), "bold")], [], ...lanes.map((lane) => laneLine(lane, names, room))];
}

function laneLine({ language, done, total }: Lane, names: number, room: number): Line {
  const full = total === 0 ? room : Math.floor((done / total) * room);
  const isDone = done >= total;
  return [...fill([piece(languageName(language))], names), piece("█".repeat(full), isDone ? "good" : "key"), piece("░".repeat(room - full), "dim"), piece(`  ${isDone ? "aligned" : `${done}/${total}`}`, "dim")];
}
