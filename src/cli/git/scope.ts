import picomatch from "picomatch";
import { isDynamicPattern } from "tinyglobby";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { readArticle } from "../../article/read.ts";
import { groupIntoSets } from "../../article/sets.ts";
import { languageTag } from "../../article/tags.ts";
import type { Article } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import type { Config } from "../config/resolve.ts";
import { displayPath, expand, type Expanded } from "../input/expand.ts";
import type { IsIgnored } from "../input/ignored.ts";
import type { Io } from "../io.ts";
import { pagesOf } from "../layout/find.ts";
import { baseCommit, changesSince, stagedChanges, type ChangedFile } from "./changes.ts";
import { askGit } from "./git.ts";
import { blobs, indexFiles, workTreeFiles } from "./tree.ts";

export interface ScopeOptions {
  readonly staged?: true;
  readonly since?: string;
  readonly siblings?: true;
}

/** What a run looks at when it looks at changes only. */
export interface Scope {
  /** The changed files with the other versions of their articles. */
  readonly files: Expanded;
  /** Where their contents come from, if not from the work tree. */
  readonly read?: (path: string) => Promise<Uint8Array>;
  /** An article's earlier version, "same" where it is as it was, undefined where there was none. */
  readonly base: (article: Article) => Promise<Article | "same" | undefined>;
}

interface Sought {
  readonly given: readonly string[];
  readonly isIgnored: IsIgnored;
  readonly config: Pick<Config, "files" | "patterns" | "layout" | "source">;
  readonly io: Io;
}

/**
 * The changed articles, each with its whole set; undefined where the whole tree is to be looked at.
 *
 * @throws UserError outside of a repository, for an unknown revision, for options that exclude each other.
 */
export async function changedScope(options: ScopeOptions, sought: Sought): Promise<Scope | undefined> {
  const asked = [options.staged === true && "--staged", options.since !== undefined && "--since", options.siblings === true && "--siblings"].filter((name) => name !== false);
  if (asked.length > 1) throw new UserError(`${asked.join(" and ")} exclude each other`, { hints: ["Choose what to compare with: the last commit (--staged) or another one (--since)."] });
  if (options.staged === true) return stagedScope(sought);
  if (options.since !== undefined) return sinceScope(options.since, sought);
  return options.siblings === true ? siblingScope(sought) : undefined;
}

async function stagedScope(sought: Sought): Promise<Scope> {
  // One after the other: outside of a repository `ls-files` says so, `diff --cached` complains of its option.
  const index = await indexFiles(sought);
  const changed = await stagedChanges(sought);
  const found = wholeSets(changed, [...index.keys()], sought);
  const ids = found.map((path) => index.get(path)!);
  const before = beforeOf(changed, found);
  const contents = await blobs([...ids, ...before.values()], sought);
  return {
    files: { named: [], found },
    read: (path) => contentOf(contents, index.get(path), path),
    base: (article) => earlier(article, { changed, before, contents, source: sought.config.source }),
  };
}

async function sinceScope(revision: string, sought: Sought): Promise<Scope> {
  const commit = await baseCommit(revision, sought);
  const [changed, files] = await Promise.all([changesSince(commit, sought), workTreeFiles(sought)]);
  const found = wholeSets(changed, files, sought);
  const before = beforeOf(changed, found);
  const contents = await blobs([...before.values()], sought);
  return { files: { named: [], found }, base: (article) => earlier(article, { changed, before, contents, source: sought.config.source }) };
}

/** The files named are what changed, as pre-commit and lint-staged hand them over; git, where there is one, knows what they were. */
async function siblingScope(sought: Sought): Promise<Scope> {
  const { given, io, config, isIgnored } = sought;
  const named = await expand(given, { cwd: io.cwd, isIgnored });
  const asked = [...named.named, ...named.found].filter((path) => formatOf(path) !== undefined);
  const inGit = (await askGit(["rev-parse", "--verify", "--quiet", "HEAD"], { io })).code === 0;
  const files = inGit ? await workTreeFiles(sought) : (await expand(config.files, { cwd: io.cwd, isIgnored })).found;
  const since = inGit ? await changesSince(await baseCommit(io.env["PRE_COMMIT_FROM_REF"] ?? "HEAD", sought), sought) : [];
  const known = new Map(since.map((file) => [file.path, file]));
  const changed = asked.map((path) => known.get(path) ?? { path });
  const found = wholeSets(changed, [...new Set([...files, ...asked])], { ...sought, given: [] });
  const before = beforeOf(changed, found);
  const contents = await blobs([...before.values()], sought);
  return { files: { named: [], found }, base: (article) => earlier(article, { changed, before, contents, source: sought.config.source }) };
}

/** Of all files those whose set has a changed one, sorted. */
function wholeSets(changed: readonly ChangedFile[], files: readonly string[], { given, isIgnored, config, io }: Sought): string[] {
  const paths = given.length === 0 ? config.files : given;
  const isAsked = within(paths, io.cwd);
  const pages = new Set(pagesOf({ named: [], found: files }, paths, config.layout, io.cwd).found);
  const isArticle = (path: string): boolean => pages.has(path) && formatOf(path) !== undefined && !isHidden(path) && !isIgnored(path);
  const touched = new Set(changed.map(({ path }) => path).filter((path) => isArticle(path) && isAsked(path)));
  if (touched.size === 0) return [];
  // A bilingual file has its versions in itself.
  const whole = [...touched].filter((path) => isBilingual(formatOf(path)));
  const { sets, loose } = groupIntoSets(files.filter((path) => isArticle(path) && !isBilingual(formatOf(path))), config.patterns);
  const versions = sets.map((set) => set.versions.map(({ path }) => path)).filter((paths) => paths.some((path) => touched.has(path)));
  return [...versions.flat(), ...loose.filter((path) => touched.has(path)), ...whole].sort();
}

const isHidden = (path: string): boolean => /(?:^|\/)(?:\.|node_modules\/)/u.test(path);

function within(paths: readonly string[], cwd: string): (path: string) => boolean {
  const tests = paths.map((given) => {
    const inside = displayPath(given, cwd).replace(/\/$/u, "");
    const isMatch = isDynamicPattern(inside) ? picomatch(inside) : undefined;
    return (path: string): boolean => inside === "" || path === inside || path.startsWith(`${inside}/`) || isMatch?.(path) === true;
  });
  return (path) => tests.some((test) => test(path));
}

function beforeOf(changed: readonly ChangedFile[], found: readonly string[]): Map<string, string> {
  const wanted = new Set(found);
  return new Map(changed.flatMap(({ path, before }) => (before !== undefined && wanted.has(path) ? [[path, before] as const] : [])));
}

function contentOf(contents: ReadonlyMap<string, Uint8Array>, id: string | undefined, path: string): Promise<Uint8Array> {
  const bytes = id === undefined ? undefined : contents.get(id);
  return bytes === undefined ? Promise.reject(new UserError(`git does not have the content of ${path}`, { place: { path } })) : Promise.resolve(bytes);
}

interface Before {
  readonly changed: readonly ChangedFile[];
  readonly before: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** The settings' source language: a PO is read by it, then as now. */
  readonly source: string | undefined;
}

async function earlier({ path, language, format }: Article, { changed, before, contents, source }: Before): Promise<Article | "same" | undefined> {
  if (!changed.some((file) => file.path === path)) return "same";
  const bytes = contents.get(before.get(path) ?? "");
  if (bytes === undefined) return undefined;
  try {
    return await readArticle(bytes, { path, language, format, source: source === undefined ? undefined : languageTag(source) });
  } catch (error) {
    // What was there before could not be read: then all of it is new.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
