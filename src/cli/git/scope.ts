import { resolve } from "node:path";
import { formatOf } from "../../article/formats.ts";
import { readArticle } from "../../article/read.ts";
import { languageTag } from "../../article/tags.ts";
import type { Article } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { expand, type Expanded } from "../input/expand.ts";
import { leaves, wayFrom } from "../paths.ts";
import { baseCommit, changesSince, stagedChanges, type ChangedFile } from "./changes.ts";
import { askGit } from "./git.ts";
import { atTop } from "./top.ts";
import { blobs, indexFiles, workTreeFiles } from "./tree.ts";
import { wholeSets, within, type Sought } from "./whole-sets.ts";

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
  const top = await atTop(sought);
  const [index, changed] = await Promise.all([indexFiles(top), stagedChanges(top)]);
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
  const top = await atTop(sought);
  const [changed, files] = await Promise.all([changesSince(commit, top), workTreeFiles(top)]);
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
  const top = (await askGit(["rev-parse", "--verify", "--quiet", "HEAD"], { io })).code === 0 ? await atTop(sought) : undefined;
  const files = top === undefined ? (await expand(config.files, { cwd: io.cwd, isIgnored })).found : await workTreeFiles(top);
  const since = top === undefined ? [] : await changesSince(await baseCommit(io.env["PRE_COMMIT_FROM_REF"] ?? "HEAD", sought), top);
  const known = new Map(since.map((file) => [file.path, file]));
  const changed = asked.map((path) => known.get(path) ?? { path });
  // `files` of the settings says nothing of what lies outside of their folder.
  const isSettled = within(config.files, io.cwd);
  const isAsked = (path: string): boolean => isSettled(path) || leaves(wayFrom(config.folder, resolve(io.cwd, path)));
  const found = wholeSets(changed, [...new Set([...files, ...asked])], { ...sought, given: [] }, isAsked);
  const before = beforeOf(changed, found);
  const contents = await blobs([...before.values()], sought);
  return { files: { named: [], found }, base: (article) => earlier(article, { changed, before, contents, source: sought.config.source }) };
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
