import { chmod, mkdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import { bytesOf } from "../input/bytes.ts";
import { displayPath } from "../input/expand.ts";
import type { Io } from "../io.ts";
import { writeWhole } from "../output.ts";
import { hookPlace, type HookPlace } from "./places.ts";
import { hasBlock, isShell, wholeScript, withBlock, withoutBlock } from "./script.ts";
import { withoutSnippet, withSnippet } from "./yaml.ts";

export interface HookChange {
  readonly place: HookPlace;
  /** As the user sees it. */
  readonly path: string;
  /** False where there was nothing to do. */
  readonly changed: boolean;
}

/** Makes `samma check --staged` run before each commit. @throws UserError where the hook there is of a kind that cannot be added to. */
export async function installHook(io: Io): Promise<HookChange> {
  const place = await hookPlace(io);
  const path = displayPath(place.path, io.cwd);
  const before = await textOf(place.path, io.cwd);
  if (place.runner === "lefthook" || place.runner === "pre-commit") {
    if (!/\.ya?ml$/u.test(place.path)) throw new UserError(`samma writes YAML only, and ${path} is not`, { place: { path }, hints: ["Let its pre-commit hook run: samma check --staged"] });
    const after = withSnippet(before ?? "", place.runner, path);
    if (after !== undefined) await writeWhole(place.path, after, io.cwd);
    return { place, path, changed: after !== undefined };
  }
  if (before !== undefined && !isShell(before)) {
    throw new UserError(`${path} is not a shell script`, { place: { path }, hints: ["Let it run this, and stop the commit where it fails: samma check --staged"] });
  }
  if (before !== undefined && hasBlock(before)) return { place, path, changed: false };
  if (before !== undefined && place.runner === "git" && !(await isExecutable(place.path))) {
    throw new UserError(`${path} may not be run, so git passes it over`, { place: { path }, hints: ["Delete it, or let git run it: chmod +x. samma does not wake a hook that was put to sleep."] });
  }
  const folderToo = (await mkdir(dirname(place.path), { recursive: true })) !== undefined;
  await writeWhole(place.path, before === undefined ? wholeScript({ folderToo }) : withBlock(before), io.cwd);
  if (before === undefined) await chmod(place.path, 0o755);
  return { place, path, changed: true };
}

/** Takes out what `installHook` wrote; a file that held nothing else goes, everything else is as it was. */
export async function uninstallHook(io: Io): Promise<HookChange> {
  const place = await hookPlace(io);
  const path = displayPath(place.path, io.cwd);
  const before = await textOf(place.path, io.cwd);
  if (before === undefined) return { place, path, changed: false };
  const isScript = place.runner === "git" || place.runner === "husky";
  const { script, folderToo } = isScript ? withoutBlock(before) : { script: withoutSnippet(before), folderToo: false };
  if (script === before) return { place, path, changed: false };
  if (script === undefined) await rm(place.path);
  else await writeWhole(place.path, script, io.cwd);
  // Others may have put hooks beside ours: then the folder stays.
  if (folderToo) await rmdir(dirname(place.path)).catch(() => undefined);
  return { place, path, changed: true };
}

// Windows knows no such right; there git runs every hook.
async function isExecutable(path: string): Promise<boolean> {
  return process.platform === "win32" || ((await stat(path)).mode & 0o111) !== 0;
}

async function textOf(path: string, cwd: string): Promise<string | undefined> {
  const bytes = await bytesOf(path, cwd);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
