import { formatOf, isBilingual } from "../../article/formats.ts";
import type { PathPattern, PathRule } from "../../article/patterns.ts";
import { groupIntoSets, type FoundVersion } from "../../article/sets.ts";
import { languageInPath, languageTag, primaryLanguage } from "../../article/tags.ts";
import type { Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import type { SetSource } from "../../run.ts";
import type { Project } from "../project.ts";
import type { Expanded } from "./expand.ts";
import { articleSet, bilingualSet, type SourceOptions, type Version } from "./set-source.ts";

export interface SetOptions extends SourceOptions {
  readonly patterns: readonly PathRule[];
  /** Of the files named, in their order; one tag is for all of them. */
  readonly languages: readonly string[];
  /** Each file is an article of its own. */
  readonly corpus: boolean;
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
  return [...(await articleSets(withoutBilingual(files), explicit, options)), ...bilingual.map((path) => bilingualSet(path, explicit.get(path)?.language ?? languageInName(path, options), options))];
}

/** A site's layout was found from the working folder; patterns of the settings count from theirs. */
export function patternInProject(rule: PathRule, { inProject, shown }: Project): PathRule {
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
    return [articleSet(nameOf(named), versions, options), ...grouped(found, options)];
  }
  const { sets, loose } = groupIntoSets(named, options.patterns);
  // Two files named one by one are meant as versions of one article, whatever they are called.
  const oneArticle = named.length > 1 && (loose.length > 0 || sets.every(({ versions }) => versions.length === 1));
  const versions = [...sets.flatMap((set) => set.versions), ...loose.map((path) => ({ path }))].sort((a, b) => named.indexOf(a.path) - named.indexOf(b.path));
  const fromNames = oneArticle ? [articleSet(nameOf(named), versions, options)] : grouped(named, options);
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
  return [...sets.map(({ id, versions }) => articleSet(id, likelySourceFirst(versions), options)), ...loose.map((path) => alone({ path }, options))];
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

const alone = (version: Version, options: SetOptions): SetSource => articleSet(version.path, [version], options);

/** `news.sv.po` and `sv/LC_MESSAGES/news.po`, as all files; `po/sv.po`, as gettext has it. */
function languageInName(path: string, options: SetOptions): Language | undefined {
  const [name = "", ...folders] = path.split("/").reverse();
  if (/\.pot$/iu.test(name)) return undefined;
  return languageInPath(name.replace(/\.[^.]+$/u, "")) ?? languageOfPath(path, options).language ?? (/^LC_/u.test(folders[0] ?? "") ? languageInPath(folders[1] ?? "") : undefined);
}
