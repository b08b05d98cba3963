import { fill } from "../../text/line.ts";
import { bindingLine } from "../../terminal/bindings.ts";
import { bindingsOf } from "../keys.ts";
import type { State } from "../state.ts";
import type { Line } from "../../terminal/theme.ts";

/** The keys of the page behind the help, in two columns where there is room. */
export function helpBody(state: State, width: number, height: number): Line[] {
  const screen = state.back.at(-1) ?? "findings";
  const lines = bindingsOf(screen).map((binding) => bindingLine(binding, 21));
  const head: Line[] = [[{ text: `Keys of this page (${screen})`, style: "bold" }, { text: "   Esc leads back", style: "dim" }], []];
  const body = width >= 110 ? twoColumns(lines, Math.floor(width / 2)) : lines;
  const from = Math.max(0, Math.min(state.scroll, body.length + head.length - height));
  return [...head, ...body].slice(from, from + height);
}

function twoColumns(lines: readonly Line[], width: number): Line[] {
  const half = Math.ceil(lines.length / 2);
  return lines.slice(0, half).map((line, row): Line => [...fill(line, width), ...(lines[half + row] ?? [])]);
}
