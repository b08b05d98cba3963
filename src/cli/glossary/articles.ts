import { READABLE } from "../../article/formats.ts";
import type { Article } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { configOf } from "../config/effective.ts";
import { expand } from "../input/expand.ts";
import { ignoredFiles } from "../input/ignored.ts";
import { findSets } from "../input/sets.ts";
import type { Session } from "../program.ts";
import { projectOf } from "../project.ts";

export interface ArticleChoice {
  readonly lang?: string[];
}

/** The articles at some paths, each on its own; none where no path is given. @throws UserError where there is nothing to read. */
export async function readArticles(paths: readonly string[], { lang }: ArticleChoice, { io, global }: Session): Promise<Article[]> {
  if (paths.length === 0) return [];
  const config = await configOf(io.cwd, global.config, {});
  const files = await expand([...paths], { cwd: io.cwd, isIgnored: ignoredFiles(config, io.cwd) });
  if (files.named.length + files.found.length === 0) throw new UserError(`There are no articles in ${paths.join(", ")}`, { hints: [READABLE] });
  const sets = await findSets(files, { cwd: io.cwd, project: projectOf(config, io.cwd), patterns: config.patterns, languages: lang ?? [], corpus: true });
  const articles: Article[] = [];
  for (const set of sets) {
    io.signal.throwIfAborted();
    articles.push(...(await set.read()).articles);
  }
  return articles;
}
