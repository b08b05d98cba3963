import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pc from "picocolors";
import { UserError } from "../../errors.ts";
import { isLanguageTag } from "../../article/tags.ts";
import { colored } from "../io.ts";
import type { Session } from "../program.ts";
import type { InitOptions } from "./init.options.ts";
import { starterFiles } from "./init.files.ts";

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Writes what is missing and leaves alone what is there. */
export async function init({ source = "en", dryRun }: InitOptions, { io, global }: Session): Promise<void> {
  if (!isLanguageTag(source)) throw new UserError(`"${source}" is not a language tag`, { hints: ["Tags look like en, sv, zh or pt-BR."] });
  const colors = pc.createColors(colored(io.out, io.env, global.color));
  for (const { path, text } of starterFiles(source)) {
    const target = join(io.cwd, path);
    if (await exists(target)) {
      io.out.write(`${colors.dim("kept ")}  ${path} (it is there already)\n`);
    } else if (dryRun === true) {
      io.out.write(`${colors.green("would write")}  ${path}\n${text.replace(/^/gmu, "    ").trimEnd()}\n\n`);
    } else {
      await mkdir(dirname(target), { recursive: true });
      // "wx": a file that came in between is not overwritten.
      await writeFile(target, text, { flag: "wx" });
      io.out.write(`${colors.green("wrote")}  ${path}\n`);
    }
  }
  if (dryRun !== true) io.out.write(`\nNext: samma check .\n`);
}
