import { dirname, join } from "node:path";
import { parseOverrides } from "../../align/overrides/parse.ts";
import type { AlignOverrides } from "../../align/overrides/types.ts";
import { decode } from "../../article/decode.ts";
import { UserError } from "../../errors.ts";
import { bytesOf } from "./bytes.ts";

export const overridesName = "samma.align.yaml";

/** The beads settled by hand in a file. @throws UserError where it is not there or wrong. */
export async function readOverrides(path: string, cwd: string): Promise<AlignOverrides> {
  const overrides = await overridesAt(path, cwd);
  if (overrides === undefined) throw new UserError(`There is no ${path}`, { hints: ["--overrides names a file of beads settled by hand; `samma align --help` shows one."] });
  return overrides;
}

/** The samma.align.yaml beside an article; undefined where there is none. */
export function overridesBeside(article: string, cwd: string): Promise<AlignOverrides | undefined> {
  return overridesAt(join(dirname(article), overridesName), cwd);
}

/** A folder's file is asked for by each of its articles; as long as it reads the same it is parsed once. */
const parsed = new Map<string, { readonly text: string; readonly overrides: AlignOverrides }>();

async function overridesAt(path: string, cwd: string): Promise<AlignOverrides | undefined> {
  const bytes = await bytesOf(path, cwd);
  if (bytes === undefined) return undefined;
  const text = decode(bytes, path);
  const known = parsed.get(path);
  if (known?.text === text) return known.overrides;
  const overrides = parseOverrides({ path, text });
  parsed.set(path, { text, overrides });
  return overrides;
}

/** The samma.align.yaml of a folder as it stands; undefined where there is none. */
export function overridesBytes(folder: string, cwd: string): Promise<Uint8Array | undefined> {
  return bytesOf(join(folder, overridesName), cwd);
}
