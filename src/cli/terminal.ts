import type { Colors } from "../tui/terminal/theme.ts";
import type { TerminalOptions } from "../tui/terminal/show.tsx";
import { colored, type Io } from "./io.ts";
import type { Session } from "./program.ts";

/** The terminal that the user sits at. */
export function terminalOf({ io, global }: Session): TerminalOptions {
  return { colors: colorsOf(io, global.color), stdin: process.stdin, stdout: process.stdout, signal: io.signal };
}

/** Terminals say that they have 256 colours in their name, or that they have all of them. */
function colorsOf({ out, env }: Io, option: boolean): Colors {
  if (!colored(out, env, option)) return 0;
  const name = env["TERM"] ?? "";
  return /256|kitty|alacritty|ghostty|foot|wezterm|direct/u.test(name) || (env["COLORTERM"] ?? "") !== "" || (env["WT_SESSION"] ?? "") !== "" ? 256 : 16;
}
