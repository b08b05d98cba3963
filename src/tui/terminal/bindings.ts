import { fill } from "../text/line.ts";
import { columnsOf } from "../text/width.ts";
import { piece, type Line, type Piece } from "./theme.ts";

/** One key with what it does; `keys` are names as `keyPress` gives them. */
export interface Binding<Action> {
  readonly keys: readonly string[];
  readonly words: string;
  readonly action: Action;
  /** Shown on the last line; the others are on the help page. */
  readonly footer?: string;
}

type Shown = Omit<Binding<unknown>, "action">;

const keyNames: Readonly<Record<string, string>> = { up: "↑", down: "↓", left: "←", right: "→", enter: "Enter", escape: "Esc", space: "Space", tab: "Tab", pagedown: "PgDn", pageup: "PgUp", home: "Home", end: "End" };

const keyWords = (key: string): string => keyNames[key] ?? key.replace(/^ctrl\+/u, "Ctrl-").replace(/^shift\+tab$/u, "Shift-Tab");

/** A line of the help page: the keys in a column, what they do beside it. */
export function bindingLine({ keys, words }: Shown, keyColumn: number): Line {
  return [...fill([piece(`  ${keys.map(keyWords).join(" ")}`, "key")], keyColumn), piece(words)];
}

/** The last line: the keys that matter most. In a narrow window the middle goes: who knows nothing else needs help and the way out. */
export function footerLine(bindings: readonly Shown[], columns: number): Line {
  const shown = bindings.flatMap(({ keys, footer }) => (footer === undefined ? [] : [{ key: keyWords(keys[0]!), words: footer }]));
  const widthOf = ({ key, words }: { readonly key: string; readonly words: string }): number => columnsOf(key) + columnsOf(words) + 3;
  const [middle, last] = [shown.slice(0, -2), shown.slice(-2)];
  let room = columns - last.reduce((sum, one) => sum + widthOf(one), 0);
  const kept = middle.filter((one) => (room -= widthOf(one)) >= 0);
  return [...kept, ...last].flatMap(({ key, words }): Piece[] => [piece(key, "key"), piece(` ${words}  `, "dim")]);
}
