import { Box, Text, useInput, useStdout } from "ink";
import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { keyPress } from "./keys.ts";
import { isReport, mouseEvent } from "./mouse.ts";
import type { TerminalSession } from "./session.ts";
import { paint, type Colors, type Line } from "./theme.ts";

export interface ScreenOptions<State> {
  readonly session: TerminalSession<State>;
  /** The whole screen; what stands on its lines is decided there. */
  readonly frame: (state: State) => readonly Line[];
  readonly colors: Colors;
}

/** A session on a terminal: lines out, keys in. */
export function Screen<State>({ session, frame, colors }: ScreenOptions<State>): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { stdout } = useStdout();
  useEffect(() => {
    const resize = (): void => session.resize(stdout.columns, stdout.rows);
    stdout.on("resize", resize);
    return () => void stdout.off("resize", resize);
  }, [session, stdout]);
  useInput((input, key) => {
    const mouse = mouseEvent(input);
    if (mouse !== undefined) session.mouse?.(mouse);
    else if (key.ctrl && input === "c") session.interrupt();
    else if (!isReport(input)) session.key(keyPress(input, key));
  });
  return (
    <Box flexDirection="column">
      {frame(state).map((line, row) => (
        <Text key={row} wrap="truncate-end">
          {paint(line, colors) || " "}
        </Text>
      ))}
    </Box>
  );
}
