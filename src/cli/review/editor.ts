import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { lines } from "../../article/positions.ts";
import type { Place } from "../../check/types.ts";
import type { Io } from "../io.ts";

/** What an editor is called with to open a file at a line and column. */
export function editorCall(editor: string, file: string, line: number, column: number): { readonly command: string; readonly args: readonly string[] } {
  const [command = "", ...given] = editor.trim().split(/\s+/u);
  const name = command.replace(/^.*[\\/]/u, "").replace(/\.(?:exe|cmd)$/iu, "").toLowerCase();
  const waits = given.includes("--wait") || given.includes("-w") ? [] : ["--wait"];
  switch (name) {
    case "code":
    case "code-insiders":
    case "codium":
    case "cursor":
      return { command, args: [...given, ...waits, "--goto", `${file}:${line}:${column}`] };
    case "subl":
    case "zed":
      return { command, args: [...given, ...waits, `${file}:${line}:${column}`] };
    case "hx":
    case "helix":
      return { command, args: [...given, `${file}:${line}:${column}`] };
    case "vi":
    case "vim":
    case "nvim":
      return { command, args: [...given, `+call cursor(${line},${column})`, file] };
    case "nano":
      return { command, args: [...given, `+${line},${column}`, file] };
    case "emacs":
    case "emacsclient":
    case "kak":
    case "micro":
      return { command, args: [...given, `+${line}:${column}`, file] };
    default:
      return { command, args: [...given, file] };
  }
}

/** Opens the user's editor and waits for it; the terminal is its own meanwhile. Resolves with what is wrong, if anything. */
export function openEditor({ article, span }: Place, { env, cwd }: Io): string | undefined {
  const editor = env["VISUAL"] ?? env["EDITOR"] ?? (env["TERM_PROGRAM"] === "vscode" ? "code" : "");
  if (editor.trim() === "") return "no editor is set: export EDITOR=nano, or the one you like";
  const { line, column } = lines(article).position(span.start);
  const { command, args } = editorCall(editor, resolve(cwd, article.path), line, column);
  const { error, status } = spawnSync(command, args, { stdio: "inherit", cwd });
  if (error !== undefined) return `cannot start ${command}: ${error.message}`;
  return status === 0 || status === null ? undefined : `${command} ended with ${status}`;
}
