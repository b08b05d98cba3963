import pLimit from "p-limit";
import pc from "picocolors";
import { pairArticles, type PairedArticles } from "../../align/pair.ts";
import { formatOf, isBilingual } from "../../article/formats.ts";
import type { Article } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { columns } from "../../report/text/excerpt.ts";
import { printableJson, visible } from "../../report/text/visible.ts";
import { plural } from "../../report/words/phrases.ts";
import { configOf } from "../config/effective.ts";
import { expand, type Expanded } from "../input/expand.ts";
import { ignoredFiles } from "../input/ignored.ts";
import { openModel } from "../input/model.ts";
import { findSets } from "../input/sets.ts";
import { colored, type Io } from "../io.ts";
import { progressOn } from "../progress.ts";
import type { Session } from "../program.ts";
import { projectOf } from "../project.ts";
import type { PairOptions } from "./pair.options.ts";

/** Prints which files are versions of one article. */
export async function pair(paths: string[], options: PairOptions, { io, global }: Session): Promise<void> {
  const config = await configOf(io.cwd, global.config, options);
  const files = await expand(paths, { cwd: io.cwd, isIgnored: ignoredFiles(config, io.cwd) });
  const apart = withoutBilingual(files, io);
  const sets = await findSets(apart, { cwd: io.cwd, project: projectOf(config, io.cwd), patterns: config.patterns, languages: options.lang ?? [], corpus: true });
  if (sets.length < 2) throw new UserError("At least two files are needed to pair", { hints: ["Name a folder or several files: samma pair articles/"] });
  // Files are read a few at a time: all at once would open thousands.
  const limit = pLimit(8);
  const articles = (await Promise.all(sets.map((set) => limit(() => set.read())))).flatMap((set) => set.articles);
  const embedder = await openModel({ ...options, ...(config.model === undefined ? {} : { model: config.model }) }, io);
  const progress = progressOn(io);
  try {
    const paired = await pairArticles(articles, { embedder, signal: io.signal, onProgress: (done, total) => progress.step("reading", done, total) });
    progress.clear();
    io.out.write(options.format === "json" ? json(paired) : pretty(paired, pc.createColors(colored(io.out, io.env, global.color))));
  } finally {
    progress.clear();
    await embedder.close();
  }
}

/** Bilingual files are paired in themselves. @throws UserError where one was named. */
function withoutBilingual({ named, found }: Expanded, io: Io): Expanded {
  const [first] = named.filter((path) => isBilingual(formatOf(path)));
  if (first !== undefined) throw new UserError(`${first} holds a text with its translations: there is nothing to pair`, { hints: [`\`samma check ${first}\` checks it as it is.`] });
  const rest = found.filter((path) => !isBilingual(formatOf(path)));
  const left = found.length - rest.length;
  if (left > 0) io.err.write(`note: ${plural(left, "bilingual file")} left out: they are paired in themselves\n`);
  return { named, found: rest };
}

const versionOf = ({ path, language }: Article): object => ({ path, language });

function json({ groups, alone }: PairedArticles): string {
  return `${printableJson({
    groups: groups.map(({ articles, similarity }) => ({ similarity: Math.round(similarity * 100) / 100, articles: articles.map(versionOf) })),
    alone: alone.map(versionOf),
  })}\n`;
}

function pretty({ groups, alone }: PairedArticles, colors: ReturnType<typeof pc.createColors>): string {
  const width = Math.max(0, ...[...groups.flatMap(({ articles }) => articles), ...alone].map(({ language }) => columns(language)));
  const line = ({ path, language }: Article): string => `  ${language.padEnd(width)}  ${visible(path)}`;
  const found = groups.map(({ articles, similarity }, index) => [`${colors.bold(`article ${index + 1}`)}  ${colors.dim(`${Math.round(similarity * 100)}% alike`)}`, ...articles.map(line), ""]);
  const rest = alone.length === 0 ? [] : [`${colors.bold("alone")}  ${colors.dim(plural(alone.length, "file"))}`, ...alone.map(line), ""];
  return [...found.flat(), ...rest].join("\n");
}
