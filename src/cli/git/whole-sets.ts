import { resolve } from "node:path";
import picomatch from "picomatch";
import { isDynamicPattern } from "tinyglobby";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { groupIntoSets } from "../../article/sets.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath } from "../input/expand.ts";
import type { IsIgnored } from "../input/ignored.ts";
import { patternInProject } from "../input/sets.ts";
import type { Io } from "../io.ts";
import { pagesOf } from "../layout/find.ts";
import { leaves, wayFrom } from "../paths.ts";
import { projectOf } from "../project.ts";
import type { ChangedFile } from "./changes.ts";

/** The articles that a run is asked about, by the command line and the settings. */
export interface Sought {
  readonly given: readonly string[];
  readonly isIgnored: IsIgnored;
  readonly config: Pick<Config, "files" | "folder" | "patterns" | "layout" | "source">;
  readonly io: Io;
}

/** Of all files those whose set has a changed one, sorted. */
export function wholeSets(changed: readonly ChangedFile[], files: readonly string[], { given, isIgnored, config, io }: Sought, isAsked = within(given.length === 0 ? config.files : given, io.cwd)): string[] {
  const pages = new Set(pagesOf({ named: [], found: files }, given.length === 0 ? config.files : given, config.layout, io.cwd).found);
  const isArticle = (path: string): boolean => pages.has(path) && formatOf(path) !== undefined && !isHidden(wayFrom(io.cwd, path)) && !isIgnored(path);
  const touched = new Set(changed.map(({ path }) => path).filter((path) => isArticle(path) && isAsked(path)));
  if (touched.size === 0) return [];
  // A bilingual file has its versions in itself.
  const whole = [...touched].filter((path) => isBilingual(formatOf(path)));
  const { sets, loose } = grouped(files.filter((path) => isArticle(path) && !isBilingual(formatOf(path))), config, io.cwd);
  const versions = sets.filter((paths) => paths.some((path) => touched.has(path)));
  return [...versions.flat(), ...loose.filter((path) => touched.has(path)), ...whole].sort();
}

/** Which files are versions of one article does not hang on the working folder: patterns count from the settings' folder. */
function grouped(files: readonly string[], config: Sought["config"], cwd: string): { readonly sets: readonly (readonly string[])[]; readonly loose: readonly string[] } {
  const project = projectOf(config, cwd);
  const { sets, loose } = groupIntoSets(files.map(project.inProject), config.patterns.map((rule) => patternInProject(rule, project)));
  return { sets: sets.map(({ versions }) => versions.map(({ path }) => project.shown(path))), loose: loose.map(project.shown) };
}

/** By the way from the working folder: that the folder itself lies in a hidden one says nothing of its files. */
const isHidden = (way: string): boolean => /(?:^|\/)(?:\.(?!\.\/)|node_modules\/)/u.test(way);

/** Whether a file lies at one of some paths: a file, a folder or a glob. */
export function within(paths: readonly string[], cwd: string): (path: string) => boolean {
  const tests = paths.map((given) => {
    const pattern = displayPath(given, cwd);
    const isMatch = isDynamicPattern(pattern) ? picomatch(pattern) : undefined;
    return (path: string): boolean => !leaves(wayFrom(resolve(cwd, given), resolve(cwd, path))) || isMatch?.(path) === true;
  });
  return (path) => tests.some((test) => test(path));
}
