import type { RunEvent } from "../run.ts";
import type { Io } from "./io.ts";

/** Where the work is. Nothing is said for work that is over at once. */
export interface Progress {
  step(label: string, done: number, total: number): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** What a run says it is doing, in words; `doing` is what becomes of the sets. */
export function eventWords(event: RunEvent, doing: string): string {
  switch (event.kind) {
    case "set":
      return doing;
    case "embed":
      return `aligning ${event.id} ${event.language}`;
    case "rules":
      return `${doing} ${event.id}`;
  }
}

const quietFor = 300;
const every = 80;

/** One line on the terminal that is overwritten as the work goes on; nothing at all elsewhere. */
export function progressOn(io: Io, now: () => number = () => performance.now()): Progress {
  if (!io.err.terminal || (io.env["CI"] ?? "") !== "") return { step: () => undefined, clear: () => undefined };
  const start = now();
  let last = 0;
  let shown = false;
  let label = "";
  let labelStart = start;
  return {
    step(next, done, total) {
      const time = now();
      if (next !== label) {
        label = next;
        labelStart = time;
      }
      if (time - start < quietFor || (time - last < every && done < total)) return;
      last = time;
      shown = true;
      const left = done > 0 && done < total ? `, ${seconds(((time - labelStart) / done) * (total - done))} left` : "";
      io.err.write(`\r\u001b[2K${label} ${done}/${total}${left}`.slice(0, io.err.columns + 5));
    },
    clear() {
      if (shown) io.err.write("\r\u001b[2K");
      shown = false;
    },
  };
}

function seconds(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 1000);
  return whole < 90 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
