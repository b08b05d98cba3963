import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { readBilingual } from "../../article/bilingual/read.ts";
import { formatOf } from "../../article/formats.ts";
import { detectLanguage } from "../../article/language.ts";
import { readArticle, sourceOf } from "../../article/read.ts";
import type { Article, ArticleSet, BilingualFormat, Format, Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { languageName } from "../../report/words/phrases.ts";
import type { SetSource } from "../../run.ts";
import type { Project } from "../project.ts";
import { whyNotRead } from "../reasons.ts";
import { overridesBytes } from "./overrides.ts";

export interface SourceOptions {
  readonly cwd: string;
  /** Sets are called, and patterns count, by paths in it. */
  readonly project: Project;
  /** The language that the others are compared with. */
  readonly source?: Language;
  /** Where contents come from, if not from the work tree. */
  readonly read?: (path: string) => Promise<Uint8Array>;
}

export interface Version {
  readonly path: string;
  /** Undefined where it has to be detected. */
  readonly language?: Language;
  /** Undefined where the file's name says it. */
  readonly format?: Format;
}

/** A set of files, a language each. @param inProject files by their names in the project */
export function articleSet(id: string, inProject: readonly Version[], options: SourceOptions): SetSource {
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
export function bilingualSet(id: string, target: Language | undefined, options: SourceOptions): SetSource {
  const path = options.project.shown(id);
  return {
    id,
    read: async () => readBilingual(await (options.read ?? ((file) => bytesOf(file, options.cwd)))(path), { path, format: formatOf(path) as BilingualFormat, source: options.source, target }),
    digest: () => digestOf(id, [{ path, ...(target === undefined ? {} : { language: target }) }], options),
  };
}

/** A hash of the files' bytes and of all that decides how they are read and which beads are settled by hand. */
async function digestOf(id: string, versions: readonly Version[], { cwd, read = (path) => bytesOf(path, cwd), source: first }: SourceOptions): Promise<string> {
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
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new UserError(`There is no ${path}`, { hints: ["Paths are relative to the folder where samma is called."], place: { path }, cause: error });
    throw new UserError(`Cannot read ${path}: ${whyNotRead(error)}`, { place: { path }, cause: error });
  }
}

/** Below this the best guess is too often wrong (docs/languages.md). */
const sure = 0.6;

async function detected(path: string, bytes: Uint8Array, format: Format | undefined): Promise<Language> {
  const found = await detectLanguage(await sourceOf(bytes, { path, format: format ?? formatOf(path) ?? "text" }));
  if (found !== undefined && found.confidence >= sure) return found.language;
  const guess = found === undefined ? ": it holds too few words to tell it by" : `; it looks like ${languageName(found.language)}, but that is not sure`;
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
