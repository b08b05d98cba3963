import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../embed/models/places.ts";

/** samma's own version, as its package.json has it. */
export function sammaVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string }).version;
}
