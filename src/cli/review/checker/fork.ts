import { fork } from "node:child_process";
import type { Session } from "../../program.ts";
import type { ReviewOptions } from "../../commands/review.options.ts";
import type { Line } from "./client.ts";
import type { Answer, Request } from "./messages.ts";
import type { Wire } from "./serve.ts";

/** The command that a review starts of itself; hidden from the help. */
const checkerCommand = "review-checker";

/**
 * Starts samma once more, to check while this process draws and listens. A process rather than a thread: it needs no file of its own
 * in the bundle, the native runtime ends with it cleanly at any moment, and if it runs out of memory the review can still say so.
 */
export function checkerLine(paths: readonly string[], options: ReviewOptions, { io, global }: Session): Line {
  const child = fork(process.argv[1]!, [checkerCommand], { cwd: io.cwd, env: io.env as NodeJS.ProcessEnv, serialization: "advanced", stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString("utf8")}`.slice(-2000)));
  const open: Request = { kind: "open", paths, options, global };
  child.send(open);
  return {
    send: (request) => void (child.connected && child.send(request)),
    onAnswer: (listener) => void child.on("message", (answer) => listener(answer as Answer)),
    onEnd: (listener) => {
      child.on("error", ({ message }) => listener(message));
      child.on("exit", (code, signal) => listener([signal ?? `code ${code ?? 0}`, said.trim()].filter((part) => part !== "").join(": ")));
    },
    end: () => {
      child.kill("SIGTERM");
      // Its last step may take a moment; nobody has to wait for it.
      child.stderr?.destroy();
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}

/** The other end of the line, in the process that was started. Ends with the review, however that ends. */
export function wireToReview(): Wire {
  process.once("disconnect", () => process.exit());
  return {
    send: (answer) => void (process.connected && process.send?.(answer)),
    onRequest: (listener) => void process.on("message", (request) => listener(request as Request)),
  };
}
