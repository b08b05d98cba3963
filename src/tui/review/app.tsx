import { Box, Text, useInput, useStdout, type Key } from "ink";
import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import type { KeyPress } from "./keys.ts";
import { isReport, mouseEvent } from "./mouse.ts";
import type { Lookup } from "./port.ts";
import type { ReviewSession } from "./session.ts";
import { paint, type Colors } from "./theme.ts";
import { frame } from "./view/frame.ts";

export interface AppOptions {
  readonly session: ReviewSession;
  readonly lookup: Lookup;
  readonly colors: Colors;
}

/** The review on a terminal: lines out, keys in. What stands on the lines is decided in view/, what keys do in update/. */
export function App({ session, lookup, colors }: AppOptions): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { stdout } = useStdout();
  useEffect(() => {
    const resize = (): void => session.resize(stdout.columns, stdout.rows);
    stdout.on("resize", resize);
    return () => void stdout.off("resize", resize);
  }, [session, stdout]);
  useInput((input, key) => {
    const mouse = mouseEvent(input);
    if (mouse !== undefined) session.mouse(mouse);
    else if (key.ctrl && input === "c") session.interrupt();
    else if (!isReport(input)) session.key(keyPress(input, key));
  });
  return (
    <Box flexDirection="column">
      {frame(state, lookup).map((line, row) => (
        <Text key={row} wrap="truncate-end">
          {paint(line, colors) || " "}
        </Text>
      ))}
    </Box>
  );
}

const named: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageDown", "pagedown"],
  ["pageUp", "pageup"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  // Most terminals send for Backspace what Ink calls Delete.
  ["delete", "backspace"],
];

/** Ink's key as one name, with the text that it writes. */
export function keyPress(input: string, key: Key): KeyPress {
  if (key.tab) return { name: key.shift ? "shift+tab" : "tab" };
  const special = named.find(([flag]) => key[flag] === true);
  if (special !== undefined) return { name: special[1] };
  if (key.ctrl) return { name: `ctrl+${input}` };
  if (key.meta) return { name: `meta+${input}` };
  return { name: input === " " ? "space" : input, text: input };
}
