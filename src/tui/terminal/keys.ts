import type { Key } from "ink";
import { graphemes } from "../text/width.ts";

/** A key press: its name (`j`, `down`, `ctrl+d`), and the text it would write, which after a paste is longer. */
export interface KeyPress {
  readonly name: string;
  readonly text?: string;
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

/** Ctrl-C that came in one piece with the key before it. */
export const isInterrupt = ({ text }: KeyPress): boolean => text?.includes("\u0003") === true;

const control: Readonly<Record<string, string>> = { "\r": "enter", "\n": "enter", "\r\n": "enter", "\t": "tab", "\u007f": "backspace", "\b": "backspace" };

/** Keys that came together (fast typing, a paste) one by one. Control characters are keys, or nothing: never text. */
export function keystrokes(press: KeyPress): readonly KeyPress[] {
  if (press.text === undefined) return [press];
  return graphemes(press.text).flatMap((text): KeyPress[] => {
    const name = control[text];
    if (name !== undefined) return [{ name }];
    return /^\p{Cc}/u.test(text) ? [] : [{ name: text === " " ? "space" : text, text }];
  });
}
