import { git, type GitCall } from "./git.ts";
import { split } from "./changes.ts";
import type { TopCall } from "./top.ts";

/** The files of the index, as reports show them, with git's ids of their contents; links, submodules and conflicts left out. */
export async function indexFiles(call: TopCall): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const line of split(await git(["ls-files", "-z", "--stage"], call))) {
    const tab = line.indexOf("\t");
    const [mode = "", id = "", stage] = line.slice(0, tab).split(" ");
    if (mode.startsWith("100") && stage === "0") files.set(call.shown(line.slice(tab + 1)), id);
  }
  return files;
}

/** Files of the work tree that git tracks, or would, as reports show them. */
export async function workTreeFiles(call: TopCall): Promise<string[]> {
  const links = new Set(split(await git(["ls-files", "-z", "--stage"], call)).filter((line) => !line.startsWith("100")).map((line) => line.slice(line.indexOf("\t") + 1)));
  const gone = new Set(split(await git(["ls-files", "-z", "--deleted"], call)));
  const all = split(await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], call));
  return [...new Set(all)].filter((path) => !links.has(path) && !gone.has(path)).map(call.shown);
}

/** Contents by git's ids, all in one call. */
export async function blobs(ids: readonly string[], call: GitCall): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, Uint8Array>();
  if (wanted.length === 0) return contents;
  const out = await git(["cat-file", "--batch"], { ...call, input: `${wanted.join("\n")}\n` });
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [id = "", kind, size] = out.toString("latin1", at, end).split(" ");
    at = end + 1;
    // `<id> missing` has no content behind it (a partial clone that could not fetch).
    if (kind === "missing" || size === undefined) continue;
    contents.set(id, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
