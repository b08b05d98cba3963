import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { LineIndex } from "../../article/positions.ts";
import type { ReviewPort } from "../../tui/review/port.ts";
import type { Suspend } from "../../tui/terminal/show.tsx";
import type { Io } from "../io.ts";

/** A place in a file's text. */
export interface EditorPlace {
  readonly path: string;
  readonly text: string;
  /** In the text, UTF-16 code units. */
  readonly at: number;
}

/** How an editor is told where to open a file. Columns count from 1 in its own units, of which the line has so many before the place. */
interface Dialect {
  readonly names: readonly string[];
  readonly column: "utf16" | "character" | "byte";
  /** It opens a window of its own; the terminal stays ours. */
  readonly window?: true;
  args(file: string, line: number, column: number): readonly string[];
}

const colons = (file: string, line: number, column: number): string[] => [`${file}:${line}:${column}`];

const dialects: readonly Dialect[] = [
  // cursor() counts bytes; where vim is built without expressions (vim.tiny), `+LINE` still holds.
  { names: ["vim", "nvim", "vi", "view"], column: "byte", args: (file, line, column) => [`+${line}`, `+silent! call cursor(${line},${column})`, file] },
  { names: ["gvim", "mvim"], column: "byte", window: true, args: (file, line, column) => [`+${line}`, `+silent! call cursor(${line},${column})`, file] },
  { names: ["nano", "pico"], column: "character", args: (file, line, column) => [`+${line},${column}`, file] },
  { names: ["emacs", "emacsclient", "micro"], column: "character", args: (file, line, column) => [`+${line}:${column}`, file] },
  { names: ["kak"], column: "byte", args: (file, line, column) => [`+${line}:${column}`, file] },
  { names: ["hx", "helix"], column: "character", args: colons },
  { names: ["code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"], column: "utf16", window: true, args: (file, line, column) => ["--goto", ...colons(file, line, column)] },
  { names: ["subl", "sublime_text", "zed", "zeditor"], column: "character", window: true, args: colons },
];

export interface EditorCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly window: boolean;
}

/** What an editor is called with to open a file at a place; one that is not known gets the file alone. */
export function editorCall(editor: string, file: string, { text, at }: Pick<EditorPlace, "text" | "at">): EditorCall {
  const [command = "", ...given] = words(editor);
  const name = command.replace(/^.*[\\/]/u, "").replace(/\.(?:exe|cmd|bat)$/iu, "").toLowerCase();
  const dialect = dialects.find(({ names }) => names.includes(name));
  if (dialect === undefined) return { command, args: [...given, file], window: false };
  const { line, column } = new LineIndex(text).position(at);
  const before = text.slice(at - column + 1, at);
  const counted = { utf16: before.length, character: [...before].length, byte: Buffer.byteLength(before) }[dialect.column];
  const inTerminal = given.some((option) => option === "-nw" || option === "-t" || option === "--tty");
  return { command, args: [...given, ...dialect.args(file, line, counted + 1)], window: dialect.window === true && !inTerminal };
}

/** `"C:\\Program Files\\Vim\\vim.exe" -u NONE` as its words. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");
}

/** Opens the user's editor. One in the terminal is waited for and has it for itself; one with a window of its own is left alone. */
export async function openEditor(place: EditorPlace, suspend: Suspend, { env, cwd }: Io): ReturnType<ReviewPort["openEditor"]> {
  const editor = [env["VISUAL"], env["EDITOR"], env["TERM_PROGRAM"] === "vscode" ? "code" : ""].find((one) => (one ?? "").trim() !== "");
  if (editor === undefined) return { text: "no editor is set: export EDITOR=nano, or the one you like", tone: "bad" };
  const { command, args, window } = editorCall(editor, resolve(cwd, place.path), place);
  const failed = window ? await started(command, args, cwd) : await suspend(() => Promise.resolve(finished(command, args, cwd)));
  if (failed !== undefined) return { text: failed, tone: "bad" };
  return { text: window ? `${place.path} is open in ${command}; what you save there is read again` : `back from ${command}`, tone: "plain" };
}

/** Synchronous on purpose: nothing of ours reads the keyboard while the editor does. */
function finished(command: string, args: readonly string[], cwd: string): string | undefined {
  const { error, status } = spawnSync(command, args, { stdio: "inherit", cwd });
  if (error !== undefined) return `cannot start ${command}: ${error.message}`;
  return status === 0 || status === null ? undefined : `${command} ended with ${status}`;
}

function started(command: string, args: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: "ignore", cwd, detached: true });
    child.once("error", ({ message }) => done(`cannot start ${command}: ${message}`));
    child.once("spawn", () => {
      child.unref();
      done(undefined);
    });
  });
}
