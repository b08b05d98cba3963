import { cacheInfo, clearCache, type CacheInfo } from "../../embed/cache/info.ts";
import { plural } from "../../report/words/phrases.ts";
import { visible } from "../../report/text/visible.ts";
import { cacheFolder } from "../input/model.ts";
import { megabytes } from "../size.ts";
import type { Session } from "../program.ts";
import type { CacheOptions } from "./cache.options.ts";

export function info(options: CacheOptions, { io }: Session): void {
  const cache = cacheInfo(cacheFolder(options, io));
  io.out.write(`${visible(cache.directory)}\n${cache.models.length === 0 ? "  empty\n" : cache.models.map(modelLine).join("")}`);
}

export function clear(options: CacheOptions, { io }: Session): void {
  const cache = clearCache(cacheFolder(options, io));
  io.out.write(`${visible(cache.directory)}: ${cache.models.length === 0 ? "nothing to clear" : `cleared ${megabytes(cache.bytes)}`}\n`);
}

function modelLine({ sha256, bytes, files, records, lastUsed }: CacheInfo["models"][number]): string {
  return `  model ${sha256.slice(0, 12)}  ${plural(records, "text or piece", "texts and pieces")} in ${plural(files, "file")}, ${megabytes(bytes)}, last used ${lastUsed.toISOString().slice(0, 10)}\n`;
}
