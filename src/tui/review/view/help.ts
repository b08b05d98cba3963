import { fill } from "../../text/line.ts";
import { bindingsOf, type Binding } from "../keys.ts";
import type { State } from "../state.ts";
import type { Line } from "../theme.ts";

const keyNames: Readonly<Record<string, string>> = { up: "↑", down: "↓", left: "←", right: "→", enter: "Enter", escape: "Esc", space: "Space", tab: "Tab", pagedown: "PgDn", pageup: "PgUp", home: "Home", end: "End" };

export const keyWords = (key: string): string => keyNames[key] ?? key.replace(/^ctrl\+/u, "Ctrl-").replace(/^shift\+tab$/u, "Shift-Tab");

export function bindingLine({ keys, words }: Binding, keyColumn: number): Line {
  return [...fill([{ text: `  ${keys.map(keyWords).join(" ")}`, style: "key" }], keyColumn), { text: words }];
}

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
