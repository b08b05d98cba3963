import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../embed/models/places.ts";

/** Put in by build/bundle.js. */
declare const SAMMA_BUILD: string | undefined;

/** samma's own version, as its package.json has it. */
export function sammaVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string }).version;
}

/** A hash of samma's own code; undefined where it runs from its source files, which may change at any time. */
export function sammaBuild(): string | undefined {
  return typeof SAMMA_BUILD === "undefined" ? undefined : SAMMA_BUILD;
}
