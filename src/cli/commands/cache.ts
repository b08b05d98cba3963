import { cacheInfo, clearCache, type CacheInfo } from "../../embed/cache/info.ts";
import { plural } from "../../report/words/phrases.ts";
import { visible } from "../../report/text/visible.ts";
import { cacheFolder } from "../input/model.ts";
import { forgetSets, setFiles } from "../memory.ts";
import { megabytes } from "../size.ts";
import type { Session } from "../program.ts";
import type { CacheOptions } from "./cache.options.ts";

export function info(options: CacheOptions, { io }: Session): void {
  const cache = cacheInfo(cacheFolder(options, io));
  const sets = setFiles(cache.directory);
  const lines = [...cache.models.map(modelLine), ...(sets.length === 0 ? [] : [setsLine(sets)])];
  io.out.write(`${visible(cache.directory)}\n${lines.length === 0 ? "  empty\n" : lines.join("")}`);
}

export function clear(options: CacheOptions, { io }: Session): void {
  const sets = forgetSets(cacheFolder(options, io));
  const cache = clearCache(cacheFolder(options, io));
  const bytes = cache.bytes + sets;
  io.out.write(`${visible(cache.directory)}: ${bytes === 0 ? "nothing to clear" : `cleared ${megabytes(bytes)}`}\n`);
}

function modelLine({ sha256, bytes, files, records, lastUsed }: CacheInfo["models"][number]): string {
  return `  model ${sha256.slice(0, 12)}  ${plural(records, "text or piece", "texts and pieces")} in ${plural(files, "file")}, ${megabytes(bytes)}, last used ${lastUsed.toISOString().slice(0, 10)}\n`;
}

function setsLine(sets: ReturnType<typeof setFiles>): string {
  const bytes = sets.reduce((total, set) => total + set.bytes, 0);
  return `  ${plural(sets.length, "checked set")}, ${megabytes(bytes)}, last used ${new Date(sets[0]!.usedMs).toISOString().slice(0, 10)}\n`;
}
