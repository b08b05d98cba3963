import { open } from "node:fs/promises";
import { resolve } from "node:path";

/** How every JSON report of samma begins. */
const beginning = /^\{\s*"samma": "/u;

async function isReport(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, 0);
    return beginning.test(buffer.toString("utf8", 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Leaves out the pages that `--report` wrote (NAME.html and NAME.md beside the JSON report NAME.json): they quote articles, they are none.
 * `mayExist` spares a look at the disk where the files of the folder are known.
 */
export async function withoutOwnReports(files: readonly string[], cwd: string, mayExist: (path: string) => boolean): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files) {
    const json = /\.(?:html|md)$/u.test(file) ? file.replace(/\.\w+$/u, ".json") : undefined;
    if (json === undefined || !mayExist(json) || !(await isReport(resolve(cwd, json)))) kept.push(file);
  }
  return kept;
}
