import { visible } from "../../report/text/visible.ts";
import { installHook, uninstallHook } from "../hook/hook.ts";
import type { Runner } from "../hook/places.ts";
import { hookCommand } from "../hook/script.ts";
import type { Session } from "../program.ts";

const runners: Record<Runner, string> = { git: "git runs", husky: "husky runs", lefthook: "lefthook runs", "pre-commit": "pre-commit runs" };

export async function install({ io }: Session): Promise<void> {
  const { place, path, changed } = await installHook(io);
  io.out.write(`${visible(path)}: ${changed ? `${runners[place.runner]} \`${hookCommand}\` before each commit now` : "samma is there already"}\n`);
}

export async function uninstall({ io }: Session): Promise<void> {
  const { path, changed } = await uninstallHook(io);
  io.out.write(`${visible(path)}: ${changed ? "samma is out of it" : "nothing of samma's in it"}\n`);
}
