import { setImmediate } from "node:timers/promises";
import { exit, type ExitCode, type Io } from "./io.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

export interface Interrupts extends Pick<Io, "signal" | "killable"> {
  /** What a run that was interrupted tells its caller: as shells have it, 128 and the signal's number. */
  code(code: ExitCode): ExitCode;
}

/**
 * The first signal asks the work to stop and clean up (what was embedded is kept); it is heard between two steps. From then on nobody listens
 * any more: the system ends the process at the next one, even in the middle of a step. So it does at the first within `killable`. Files are
 * written beside their place and moved there, so none is left half-written.
 */
export function listen(): Interrupts {
  const controller = new AbortController();
  let heard: (typeof signals)[number] | undefined;
  const stop = (name: (typeof signals)[number]): void => {
    heard = name;
    deafen();
    controller.abort();
  };
  const deafen = (): void => signals.forEach((name) => void process.off(name, stop));
  const hear = (): void => signals.forEach((name) => void process.on(name, stop));
  hear();
  const killable = async <T>(step: () => T): Promise<T> => {
    // A signal that came before is told in the event loop's next round but one at the latest; it must not get lost.
    for (let round = 0; round < 2; round++) await setImmediate();
    controller.signal.throwIfAborted();
    deafen();
    try {
      return step();
    } finally {
      hear();
    }
  };
  return { signal: controller.signal, killable, code: (code) => (code === exit.interrupted && heard === "SIGTERM" ? exit.terminated : code) };
}
