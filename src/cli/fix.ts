import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import pc from "picocolors";
import type { Edit } from "../article/edits.ts";
import { lines } from "../article/positions.ts";
import { sourceOf } from "../article/read.ts";
import type { Article } from "../article/types.ts";
import { rewrite } from "../article/write.ts";
import type { Finding, Report } from "../check/types.ts";
import { visible } from "../report/text/visible.ts";
import { plural } from "../report/words/phrases.ts";
import { colored, type Io } from "./io.ts";
import { writeWhole } from "./output.ts";

export interface FixOptions {
  readonly io: Io;
  /** Show the diff, write nothing. */
  readonly dryRun: boolean;
  readonly color: boolean;
}

/**
 * Applies the fixes of the findings, file by file. A file that changed since it was read is left alone. Everything outside a fix
 * stays byte for byte: line ends, byte order mark, normalisation. A fix that the file's format cannot take is left to the user, with a word.
 */
export async function applyFixes(report: Report, { io, dryRun, color }: FixOptions): Promise<void> {
  const colors = pc.createColors(colored(io.out, io.env, color));
  let applied = 0;
  for (const findings of byFile(report.findings).values()) {
    const { article } = findings[0]!.place;
    const before = await readFile(resolve(io.cwd, article.path));
    if ((await sourceOf(before, article)) !== article.source) {
      io.err.write(`${visible(article.path)}: changed while samma was at work, left alone; run samma again\n`);
      continue;
    }
    const { bytes, made, refused } = await rewrite(before, article, separate(findings.map(({ fix }) => fix!)));
    for (const { edit, why } of refused) io.err.write(`${placed(article, edit)}: left for you: ${visible(why)}\n`);
    if (dryRun) {
      io.out.write(paintDiff(createTwoFilesPatch(article.path, article.path, article.source, await sourceOf(bytes, article), "as it is", "as it would be", { context: 1 }), colors));
    } else if (made.length > 0) {
      await writeWhole(article.path, bytes, io.cwd);
      for (const edit of made) {
        const was = article.source.slice(edit.span.start, edit.span.end);
        io.out.write(`${visible(article.path)}: ${visible(was)} ${colors.dim("→")} ${colors.green(visible(edit.text))}\n`);
      }
    }
    const done = new Set(made);
    applied += findings.filter(({ fix }) => done.has(fix!)).length;
  }
  const open = report.findings.length - applied;
  io.out.write(`${dryRun ? "would mend" : "mended"} ${plural(applied, "finding")}${open > 0 ? `; ${open} left for you` : ""}\n`);
}

/** By path: a bilingual file is two articles. */
function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { path } = finding.place.article;
    groups.set(path, [...(groups.get(path) ?? []), finding]);
  }
  return groups;
}

/** In text order, without those that reach into the one before. */
function separate(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (kept.length === 0 || kept.at(-1)!.span.end <= edit.span.start) kept.push(edit);
  }
  return kept;
}

function placed(article: Article, { span }: Edit): string {
  const { line, column } = lines(article).position(span.start);
  return `${visible(article.path)}:${line}:${column}`;
}

export function paintDiff(diff: string, colors: ReturnType<typeof pc.createColors>): string {
  return diff
    .split("\n")
    .slice(1)
    .map((line) => {
      const safe = visible(line);
      if (/^(?:---|\+\+\+)/u.test(line)) return colors.bold(safe);
      if (line.startsWith("+")) return colors.green(safe);
      if (line.startsWith("-")) return colors.red(safe);
      return line.startsWith("@@") ? colors.cyan(safe) : safe;
    })
    .join("\n");
}
