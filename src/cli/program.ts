import { Command, CommanderError, Option } from "commander";
import { UserError } from "../errors.ts";
import { colored, exit, type ExitCode, type Io } from "./io.ts";
import { sammaVersion } from "./version.ts";
import { bugWords, errorWords } from "./wording.ts";
import { addAlign } from "./commands/align.options.ts";
import { addCache } from "./commands/cache.options.ts";
import { addCheck } from "./commands/check.options.ts";
import { addExplain } from "./commands/explain.options.ts";
import { addGlossary } from "./commands/glossary.options.ts";
import { addHook } from "./commands/hook.options.ts";
import { addInit } from "./commands/init.options.ts";
import { addModels } from "./commands/models.options.ts";
import { addPair } from "./commands/pair.options.ts";
import { addRead } from "./commands/read.options.ts";
import { addReport } from "./commands/report.options.ts";
import { addReviewChecker } from "./commands/review-checker.options.ts";
import { addReview } from "./commands/review.options.ts";

/** What a command's action gets besides its own arguments. */
export interface Session {
  readonly io: Io;
  /** Options of `samma` itself. */
  readonly global: { readonly config?: string; readonly color: boolean; readonly debug: boolean };
  /** The command sets it; 0 where it does not. */
  finish(code: ExitCode): void;
}

export type AddCommand = (program: Command, session: () => Session) => void;

/** Every command: its options and help stand in `commands/NAME.options.ts`, its work is loaded when it is called. */
const commands: readonly AddCommand[] = [addCheck, addReview, addReviewChecker, addAlign, addPair, addRead, addReport, addGlossary, addModels, addCache, addHook, addInit, addExplain];

function build(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command("samma")
    .description("Checks that the language versions of one article say the same thing in the same words.")
    .version(sammaVersion(), "-V, --version")
    .addOption(new Option("-c, --config <file>", "settings (default: samma.config.yaml here or in a folder above)"))
    .option("--no-color", "no colours (also NO_COLOR)")
    .option("--debug", "on a bug, print where it happened")
    .showHelpAfterError("(samma --help shows what there is)")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out.write(text), writeErr: (text) => io.err.write(text), getOutHelpWidth: () => io.out.columns, getErrHelpWidth: () => io.err.columns })
    .addHelpText(
      "after",
      `
Examples:
  samma check articles/                 every article under articles/ in its languages
  samma check news.en.md news.sv.md     two versions of one article
  samma check -g glossary/ -f json .    against a glossary, as JSON
  samma align news.en.md news.sv.md     which sentences belong together
  samma explain name-variant            what a rule means, with an example
  samma init                            a settings file and a first glossary

Exit codes: 0 nothing found, 1 findings, 2 samma could not do its work.`,
    );
  const session = (): Session => ({ io, global: program.opts(), finish });
  for (const add of commands) add(program, session);
  program.commands.forEach((command) => command.copyInheritedSettings(program));
  return program;
}

/** `samma` alone: the review where somebody sits at a terminal, help elsewhere. */
function bareArguments({ out }: Io): string[] {
  return out.terminal && process.stdin.isTTY === true ? ["review"] : ["--help"];
}

/** Runs one command line; everything that goes wrong becomes words on `err` and a code. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  const program = build(io, (given) => (code = given));
  try {
    await program.parseAsync(args.length > 0 ? [...args] : bareArguments(io), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.failed;
    if (io.signal.aborted) return exit.interrupted;
    const { color = true, debug = false } = program.opts<{ color?: boolean; debug?: boolean }>();
    const paint = colored(io.err, io.env, color);
    io.err.write(error instanceof UserError ? errorWords(error, paint) : bugWords(error, debug, paint));
    return exit.failed;
  }
}
