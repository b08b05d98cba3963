import { Box, Text, useInput, useStdout } from "ink";
import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { keyPress } from "../review/app.tsx";
import { isReport } from "../review/mouse.ts";
import { paint, type Colors } from "../review/theme.ts";
import type { MineSession } from "./session.ts";
import { frame } from "./view/frame.ts";

/** Proposals on a terminal: lines out, keys in. */
export function MineApp({ session, colors }: { readonly session: MineSession; readonly colors: Colors }): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { stdout } = useStdout();
  useEffect(() => {
    const resize = (): void => session.resize(stdout.columns, stdout.rows);
    stdout.on("resize", resize);
    return () => void stdout.off("resize", resize);
  }, [session, stdout]);
  useInput((input, key) => {
    if (key.ctrl && input === "c") session.interrupt();
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
