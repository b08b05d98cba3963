import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { detectLanguage } from "../../article/language.ts";
import { readBilingual } from "../../article/bilingual/read.ts";
import { formatOf, isBilingual } from "../../article/formats.ts";
import { readArticle, sourceOf } from "../../article/read.ts";
import type { PathPattern, PathRule } from "../../article/patterns.ts";
import { groupIntoSets, type FoundVersion } from "../../article/sets.ts";
import { languageInPath, languageTag, primaryLanguage } from "../../article/tags.ts";
import type { Article, ArticleSet, BilingualFormat, Format, Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { languageName } from "../../report/words/phrases.ts";
import type { SetSource } from "../../run.ts";
import type { Project } from "../project.ts";
import type { Expanded } from "./expand.ts";
import { overridesBytes } from "./overrides.ts";

export interface SetOptions {
  readonly cwd: string;
  /** Sets are called, and patterns count, by paths in it. */
  readonly project: Project;
  readonly patterns: readonly PathRule[];
  /** Of the files named, in their order; one tag is for all of them. */
  readonly languages: readonly string[];
  /** The language that the others are compared with. */
  readonly source?: Language;
  /** Each file is an article of its own. */
  readonly corpus: boolean;
  /** Where contents come from, if not from the work tree. */
  readonly read?: (path: string) => Promise<Uint8Array>;
}

interface Version {
  readonly path: string;
  /** Undefined where it has to be detected. */
  readonly language?: Language;
  /** Undefined where the file's name says it. */
  readonly format?: Format;
}

/**
 * Which files are versions of one article: by the path patterns; the files named one by one that have no language in their
 * name are taken as versions of one article.
 *
 * @throws UserError where languages and files do not fit.
 */
export async function findSets(shown: Expanded, given: SetOptions): Promise<SetSource[]> {
  const { inProject } = given.project;
  const files = { named: shown.named.map(inProject), found: shown.found.map(inProject) };
  const options = { ...given, patterns: given.patterns.map((rule) => patternInProject(rule, given.project)) };
  const explicit = explicitLanguages(files.named, options.languages);
  const bilingual = [...files.named, ...files.found].filter((path) => isBilingual(formatOf(path)));
  return [...(await articleSets(withoutBilingual(files), explicit, options)), ...bilingual.map((path) => bilingualSet(path, explicit.get(path)?.language, options))];
}

/** A site's layout was found from the working folder; patterns of the settings count from theirs. */
function patternInProject(rule: PathRule, { inProject, shown }: Project): PathRule {
  if (typeof rule === "string") return rule;
  const match: PathPattern["match"] = (path) => {
    const found = rule.match(shown(path));
    return found && { ...found, id: inProject(found.id) };
  };
  return { ...rule, match };
}

function withoutBilingual({ named, found }: Expanded): Expanded {
  const isArticle = (path: string): boolean => !isBilingual(formatOf(path));
  return { named: named.filter(isArticle), found: found.filter(isArticle) };
}

async function articleSets({ named, found }: Expanded, explicit: ReadonlyMap<string, { language: Language }>, options: SetOptions): Promise<SetSource[]> {
  if (options.corpus) return [...named, ...found].map((path) => alone({ path, ...explicit.get(path), ...languageOfPath(path, options) }, options));
  if (explicit.size > 0 && named.length > 0) {
    const versions = named.map((path) => ({ path, ...explicit.get(path) }));
    return [source(nameOf(named), versions, options), ...grouped(found, options)];
  }
  const { sets, loose } = groupIntoSets(named, options.patterns);
  // Two files named one by one are meant as versions of one article, whatever they are called.
  const oneArticle = named.length > 1 && (loose.length > 0 || sets.every(({ versions }) => versions.length === 1));
  const versions = [...sets.flatMap((set) => set.versions), ...loose.map((path) => ({ path }))].sort((a, b) => named.indexOf(a.path) - named.indexOf(b.path));
  const fromNames = oneArticle ? [source(nameOf(named), versions, options)] : grouped(named, options);
  return [...fromNames, ...grouped(found, options)];
}

function explicitLanguages(named: readonly string[], tags: readonly string[]): Map<string, { language: Language }> {
  if (tags.length === 0) return new Map();
  const languages = tags.map(languageTag);
  if (languages.length !== 1 && languages.length !== named.length) {
    throw new UserError(`${languages.length} languages for ${named.length} files`, { hints: ["Give --lang once for all files, or once for each, in their order: samma check a.txt b.txt --lang en --lang sv"] });
  }
  return new Map(named.map((path, index) => [path, { language: languages.length === 1 ? languages[0]! : languages[index]! }]));
}

/** The language of a file as the user said it, or as its path does; neither where it has to be detected. */
export function languageOf(path: string, tag: string | undefined, patterns: readonly PathRule[]): { language?: Language } {
  return tag === undefined ? languageOfPath(path, { patterns }) : { language: languageTag(tag) };
}

function languageOfPath(path: string, { patterns }: Pick<SetOptions, "patterns">): { language?: Language } {
  const language = groupIntoSets([path], patterns).sets[0]?.versions[0]?.language;
  return language === undefined ? {} : { language };
}

function grouped(paths: readonly string[], options: SetOptions): SetSource[] {
  const { sets, loose } = groupIntoSets(paths, options.patterns);
  return [...sets.map(({ id, versions }) => source(id, likelySourceFirst(versions), options)), ...loose.map((path) => alone({ path }, options))];
}

/**
 * Where nobody says which version is the source, English is likelier than the language whose code sorts first (ar, de). The file
 * without a language in its name stays before it.
 */
function likelySourceFirst(versions: readonly FoundVersion[]): FoundVersion[] {
  const rank = ({ language }: FoundVersion): number => (language === undefined ? 0 : primaryLanguage(language) === "en" ? 1 : 2);
  return [...versions].sort((a, b) => rank(a) - rank(b));
}

/** The part that the names have in common, or the first name. */
function nameOf(paths: readonly string[]): string {
  const [first = ""] = paths;
  let length = 0;
  while (length < first.length && paths.every((path) => path[length] === first[length])) length += 1;
  const common = first.slice(0, length).replace(/[._/-]+$/u, "");
  return paths.length > 1 && common !== "" ? common : first;
}

const alone = (version: Version, options: SetOptions): SetSource => source(version.path, [version], options);

function source(id: string, inProject: readonly Version[], options: SetOptions): SetSource {
  const versions = inProject.map((version) => ({ ...version, path: options.project.shown(version.path) }));
  return {
    id,
    async read(): Promise<ArticleSet> {
      const articles = await Promise.all(versions.map((version) => readVersion(version, options.cwd, options.read)));
      refuseDoubles(articles);
      return { id, articles: sourceFirst(articles, options.source) };
    },
    digest: () => digestOf(id, versions, options),
  };
}

/** A file that holds a text and its translations is a set. Its own word on their languages goes before that of its name. */
function bilingualSet(id: string, said: Language | undefined, options: SetOptions): SetSource {
  const target = said ?? languageInName(id, options);
  const path = options.project.shown(id);
  return {
    id,
    read: async () => readBilingual(await (options.read ?? ((file) => bytesOf(file, options.cwd)))(path), { path, format: formatOf(path) as BilingualFormat, source: options.source, target }),
    digest: () => digestOf(id, [{ path, ...(target === undefined ? {} : { language: target }) }], options),
  };
}

/** `news.sv.po` and `sv/LC_MESSAGES/news.po`, as all files; `po/sv.po`, as gettext has it. */
function languageInName(path: string, options: SetOptions): Language | undefined {
  const [name = "", ...folders] = path.split("/").reverse();
  if (/\.pot$/iu.test(name)) return undefined;
  return languageInPath(name.replace(/\.[^.]+$/u, "")) ?? languageOfPath(path, options).language ?? (/^LC_/u.test(folders[0] ?? "") ? languageInPath(folders[1] ?? "") : undefined);
}

/** A hash of the files' bytes and of all that decides how they are read and which beads are settled by hand. */
async function digestOf(id: string, versions: readonly Version[], { cwd, read = (path) => bytesOf(path, cwd), source: first }: SetOptions): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([id, first, versions]));
  const folders = [...new Set(versions.map(({ path }) => dirname(path)))];
  const settled = await Promise.all(folders.map((folder) => overridesBytes(folder, cwd)));
  for (const bytes of [...(await Promise.all(versions.map(({ path }) => read(path)))), ...settled]) {
    // Lengths keep the files apart.
    hash.update(`${bytes?.length ?? "none"}\0`).update(bytes ?? "");
  }
  return hash.digest("hex");
}

/** Reads one file; where nothing says its language, the text does. @throws UserError where it does not say it clearly. */
export async function readVersion({ path, language, format }: Version, cwd: string, read = (file: string) => bytesOf(file, cwd)): Promise<Article> {
  const bytes = await read(path);
  return readArticle(bytes, { path, language: language ?? (await detected(path, bytes, format)), ...(format === undefined ? {} : { format }) });
}

async function bytesOf(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(code === "ENOENT" ? `There is no ${path}` : `Cannot read ${path}: ${code ?? String(error)}`, { place: { path }, cause: error });
  }
}

/** Below this the best guess is too often wrong (docs/languages.md). */
const sure = 0.6;

async function detected(path: string, bytes: Uint8Array, format: Format | undefined): Promise<Language> {
  const found = await detectLanguage(await sourceOf(bytes, { path, format: format ?? formatOf(path) ?? "text" }));
  if (found !== undefined && found.confidence >= sure) return found.language;
  const guess = found === undefined ? "" : `; it looks like ${languageName(found.language)}, but that is not sure`;
  throw new UserError(`Cannot tell the language of ${path}${guess}`, { place: { path }, hints: ["Say it with --lang, or put it into the name: news.sv.md, sv/news.md."] });
}

function refuseDoubles(articles: readonly Article[]): void {
  const seen = new Map<Language, Article>();
  for (const article of articles) {
    const other = seen.get(article.language);
    if (other !== undefined) {
      throw new UserError(`${other.path} and ${article.path} are both ${languageName(article.language)}`, {
        hints: ["Versions of one article have one language each. If these are articles of their own, use --corpus; if a language was detected wrongly, say it with --lang."],
      });
    }
    seen.set(article.language, article);
  }
}

/** The version of the source language first, where there is one; else the order given. */
function sourceFirst(articles: readonly Article[], language: Language | undefined): Article[] {
  const isSource = (article: Article): boolean => article.language === language;
  return [...articles.filter(isSource), ...articles.filter((article) => !isSource(article))];
}
