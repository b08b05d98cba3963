import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Without tmux there is nothing to prove a terminal in. */
export const tmuxIsHere = spawnSync("tmux", ["-V"]).status === 0;
if (!tmuxIsHere) process.stderr.write("tmux is not installed: nothing is tested in a real terminal\n");

/** The built command, as a shell takes it. */
export const samma = `'${process.execPath}' '${process.env["SAMMA_COMMAND"] ?? join(import.meta.dirname, "..", "..", "dist", "cli.js")}'`;

/** A shell in a real terminal, with its screen to look at. */
export interface Terminal {
  screen(): string;
  keys(...names: string[]): void;
  typed(text: string): void;
  sees(words: string | RegExp): Promise<void>;
  tmux(...args: string[]): string;
  close(): void;
}

export interface TerminalOptions {
  /** Told apart from other terminals of this process. */
  readonly name: string;
  readonly folder: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const patience = 110_000;

export function openTerminal({ name, folder, columns = 100, rows = 30, env = {} }: TerminalOptions): Terminal {
  const socket = `samma-test-${process.pid}-${name}`;
  const tmux = (...args: string[]): string => execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
  const settings = Object.entries({ SAMMA_CACHE: join(folder, "cache"), PS1: "ready> ", ...env }).map(([key, value]) => `${key}=${value}`);
  // Ink draws nothing where CI is set; a translator sits at this terminal.
  tmux("new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", folder, "env", "CI=false", ...settings, "sh");
  const screen = (): string => tmux("capture-pane", "-p");
  return {
    screen,
    keys: (...names) => void tmux("send-keys", ...names),
    typed: (text) => void tmux("send-keys", "-l", text),
    sees: async (words) => {
      const found = (): boolean => (typeof words === "string" ? screen().includes(words) : words.test(screen()));
      const end = performance.now() + patience;
      while (!found()) {
        if (performance.now() > end) throw new Error(`never saw ${String(words)} on:\n${screen()}`);
        await wait(100);
      }
    },
    tmux,
    close: () => void spawnSync("tmux", ["-L", socket, "kill-server"]),
  };
}
