import { createHash } from "node:crypto";
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../../errors.ts";
import { hashFile } from "../hash.ts";
import { networkReason, patienceMs, request, unreachable } from "./hub.ts";
import type { Hub, HubFile } from "./hub.ts";

const attempts = 4;

/**
 * Fetches one file to a path. What came earlier is kept as `path.part`, and only the rest is asked for; a broken connection is
 * tried again. The file gets its name only when size and hash are right.
 *
 * @param onBytes told how much of the file is here.
 * @throws UserError where it cannot be had, or is not what the hub says it is.
 */
export async function download(url: string, file: HubFile, path: string, hub: Hub, onBytes: (bytes: number) => void): Promise<void> {
  if (existsSync(path) && (await isSound(path, file))) return onBytes(file.size);
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    const broken = await fetchRest(url, file, part, hub, onBytes);
    if (broken === undefined) break;
    if (attempt === attempts) throw broken;
    await wait(200 * 2 ** attempt, undefined, { signal: hub.signal });
  }
  if (await isSound(part, file)) return renameSync(part, path);
  rmSync(part, { force: true });
  throw new UserError(`${file.path} has arrived damaged: it is not what the hub says it is.`, { hints: ["It was deleted; run the same command again.", "If that does not help, something between here and the hub changes files (a proxy, a virus scanner)."] });
}

/** Asks for what is missing. Returns the fault where the connection broke and another try may help. */
async function fetchRest(url: string, file: HubFile, part: string, hub: Hub, onBytes: (bytes: number) => void): Promise<UserError | undefined> {
  let have = existsSync(part) ? statSync(part).size : 0;
  if (have > file.size) {
    rmSync(part);
    have = 0;
  }
  if (have === file.size && have > 0) return undefined;
  const response = await request(url, have > 0 ? { range: `bytes=${have}-` } : {}, hub);
  if (response.status >= 500 || response.status === 429) return unreachable(hub, `it answers ${response.status}`);
  if (!response.ok || response.body === null) throw unreachable(hub, `it answers ${response.status} for ${file.path}`);
  const resumed = response.status === 206;
  return save(response.body, part, { have: resumed ? have : 0, size: file.size, hub, onBytes });
}

async function save(body: ReadableStream<Uint8Array>, part: string, options: { have: number; size: number; hub: Hub; onBytes: (bytes: number) => void }): Promise<UserError | undefined> {
  const { hub, onBytes, size } = options;
  let { have } = options;
  const out = createWriteStream(part, { flags: have > 0 ? "a" : "w" });
  const written = new Promise<void>((resolve, reject) => out.on("close", () => resolve()).on("error", reject));
  written.catch(() => undefined);
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withPatience(reader.read(), hub.signal);
      if (done) break;
      have += value.length;
      if (have > size) break;
      if (!out.write(value)) await Promise.race([new Promise<void>((resolve) => out.once("drain", () => resolve())), written]);
      onBytes(have);
    }
  } catch (cause) {
    hub.signal?.throwIfAborted();
    if (isFileFault(cause)) throw new UserError(`${part} cannot be written: ${cause.message}`, { hints: ["Is the disk full, or the folder read-only? samma models pull --to FOLDER puts models elsewhere."], cause });
    return unreachable(hub, networkReason(cause), cause);
  } finally {
    await reader.cancel().catch(() => undefined);
    out.end();
    await written.catch(() => undefined);
  }
  return have < size ? unreachable(hub, "the connection ended early") : undefined;
}

async function withPatience<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const timer = new AbortController();
  const late = wait(patienceMs, undefined, { signal: signal === undefined ? timer.signal : AbortSignal.any([signal, timer.signal]), ref: false }).then(() => {
    throw new Error("nothing has come for half a minute");
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
    late.catch(() => undefined);
  }
}

function isFileFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "syscall" in fault && ["write", "open"].includes(String(fault.syscall));
}

async function isSound(path: string, file: HubFile): Promise<boolean> {
  const { size } = statSync(path);
  if (size !== file.size) return false;
  if (file.sha256 !== undefined) return (await hashFile(path)) === file.sha256;
  if (file.gitSha1 === undefined) return true;
  return createHash("sha1").update(`blob ${size}\0`).update(await readFile(path)).digest("hex") === file.gitSha1;
}
