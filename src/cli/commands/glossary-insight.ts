import { isOwnText } from "../../article/own-words.ts";
import { glossaryStats } from "../../glossary/insight/stats.ts";
import { knownTerms, occurrences } from "../../glossary/insight/why.ts";
import { statsFormats } from "../../report/glossary/stats.ts";
import { whyWords } from "../../report/glossary/why.ts";
import { readArticles } from "../glossary/articles.ts";
import { openGlossary } from "../glossary/open.ts";
import { colored } from "../io.ts";
import type { Session } from "../program.ts";
import type { StatsOptions, WhyOptions } from "./glossary.options.ts";

/** Prints what each language has and lacks. */
export async function stats(options: StatsOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const counted = glossaryStats(await openGlossary(options, session));
  io.out.write(statsFormats[options.format](counted, { color: colored(io.out, io.env, global.color), width: io.out.terminal ? io.out.columns : 100 }));
}

/** Prints what words are in the glossary, and what becomes of them where they stand in articles. */
export async function why(words: string, paths: readonly string[], options: WhyOptions, session: Session): Promise<void> {
  const { io, global } = session;
  const glossary = await openGlossary(options, session);
  const articles = await readArticles(paths, options, session);
  const places = articles.flatMap((article) =>
    article.segments.filter(isOwnText).flatMap((segment) => occurrences(glossary, words, segment.text, article.language).map((occurrence) => ({ article, segment: segment.index, occurrence }))),
  );
  const report = { words, terms: knownTerms(glossary, words), places, articles: articles.length };
  io.out.write(whyWords(report, { color: colored(io.out, io.env, global.color), width: io.out.terminal ? io.out.columns : 100 }));
}
