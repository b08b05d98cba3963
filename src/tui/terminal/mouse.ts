/** A click or a turn of the wheel, as xterm's SGR mode tells it (ctlseqs, "Extended coordinates"). */
export interface MouseEvent {
  readonly what: "click" | "up" | "down";
  /** From 1, at the top left. */
  readonly column: number;
  readonly row: number;
}

/** Turn the reporting of clicks and wheel on and off. */
export const mouseOn = "\u001b[?1000h\u001b[?1006h";
export const mouseOff = "\u001b[?1006l\u001b[?1000l";

const report = /^\[<(\d+);(\d+);(\d+)([Mm])$/u;

/** What Ink gives for a report of the mouse, its escape taken off; undefined where it is none or says nothing of use. */
export function mouseEvent(input: string): MouseEvent | undefined {
  const [, button, column, row, pressed] = report.exec(input) ?? [];
  if (pressed !== "M") return undefined;
  const what = ({ 0: "click", 64: "up", 65: "down" } as const)[Number(button) as 0 | 64 | 65];
  return what === undefined ? undefined : { what, column: Number(column), row: Number(row) };
}

/** Reports of the mouse and answers of the terminal: never text, never keys. */
export const isReport = (input: string): boolean => report.test(input) || /^\[(?:[?<>=][\d;]*[A-Za-z]|[IO]$)/u.test(input);
