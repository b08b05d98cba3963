import { languageTag } from "../../article/tags.ts";
import { isOwnText } from "../../article/own-words.ts";
import { languagesNotCompared, lintGlossary } from "../../glossary/lint/index.ts";
import { lintSeverity } from "../../glossary/lint/severity.ts";
import type { LintText } from "../../glossary/lint/types.ts";
import { lintFormats, type LintReport, reaches } from "../../report/glossary/lint.ts";
import { plural } from "../../report/words/phrases.ts";
import { readArticles } from "../glossary/articles.ts";
import { openGlossary } from "../glossary/open.ts";
import { termVectors } from "../glossary/vectors.ts";
import type { GlossaryOptions } from "../glossary/options.ts";
import { colored, exit } from "../io.ts";
import { deliver } from "../output.ts";
import type { Session } from "../program.ts";
import { sammaVersion } from "../version.ts";
import type { LintCommandOptions } from "./glossary.options.ts";

/** Prints what is wrong with the glossary; code 1 for faults at or above the fail level. */
export async function lint(paths: readonly string[], options: LintCommandOptions, session: Session): Promise<void> {
  const { io, global, finish } = session;
  const languages = options.languages?.split(",").map((tag) => languageTag(tag.trim()));
  const glossary = await openGlossary(options, session);
  const articles = await readArticles(paths, options, session);
  const texts = articles.flatMap(({ segments, language }) => segments.filter(isOwnText).map(({ text }): LintText => ({ text, language })));
  const vectors = options.meaning ? await termVectors(glossary, options, session) : undefined;
  const results = lintGlossary(glossary, { ...(vectors === undefined ? {} : { vectors }), ...(languages === undefined ? {} : { languages }), ...(paths.length === 0 ? {} : { articles: texts }) });
  const report: LintReport = {
    samma: sammaVersion(),
    concepts: glossary.concepts.length,
    articles: articles.length,
    faults: results.map((result) => ({ result, severity: lintSeverity[result.rule] })),
    ...(vectors === undefined ? {} : { notCompared: languagesNotCompared(glossary, vectors) }),
  };
  const color = options.outputFile === undefined && colored(io.out, io.env, global.color);
  await deliver(lintFormats[options.format](report, { color }), options.outputFile, io);
  if (options.exitZero !== true && report.faults.some(({ severity }) => reaches(severity, options.failLevel))) finish(exit.findings);
}

/** Runs the examples of the glossary; code 1 where one fails. */
export async function test(options: GlossaryOptions, session: Session): Promise<void> {
  const { io, global, finish } = session;
  const glossary = await openGlossary(options, session);
  const failing = lintGlossary(glossary).filter(({ rule }) => rule === "failing-example");
  const examples = glossary.concepts.flatMap((concept) => [...concept.examples.ok.values(), ...concept.examples.bad.values()]).flat().length;
  if (failing.length > 0) {
    const report: LintReport = { samma: sammaVersion(), concepts: glossary.concepts.length, articles: 0, faults: failing.map((result) => ({ result, severity: "error" })) };
    io.out.write(lintFormats.pretty(report, { color: colored(io.out, io.env, global.color) }));
    finish(exit.findings);
  }
  io.out.write(`${plural(examples, "example")}, ${failing.length} failing\n`);
}
