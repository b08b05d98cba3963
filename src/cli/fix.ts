import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import pc from "picocolors";
import { decode } from "../article/decode.ts";
import type { Article } from "../article/types.ts";
import type { Finding, Fix, Report } from "../check/types.ts";
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
 * stays byte for byte: line ends, byte order mark, normalisation.
 */
export async function applyFixes(report: Report, { io, dryRun, color }: FixOptions): Promise<void> {
  const colors = pc.createColors(colored(io.out, io.env, color));
  let applied = 0;
  for (const [article, findings] of byArticle(report.findings)) {
    const fixes = separate(findings.map(({ fix }) => fix!));
    const after = fixed(article.source, fixes);
    if (dryRun) {
      io.out.write(paintDiff(createTwoFilesPatch(article.path, article.path, article.source, after, "as it is", "as it would be", { context: 1 }), colors));
    } else if (!(await writeIfUnchanged(article, after, io))) {
      io.err.write(`${visible(article.path)}: changed while samma was at work, left alone; run samma again\n`);
      continue;
    } else {
      for (const { actual, fix } of findings) io.out.write(`${visible(article.path)}: ${visible(actual)} ${colors.dim("→")} ${colors.green(visible(fix!.text))}\n`);
    }
    applied += fixes.length;
  }
  const open = report.findings.length - applied;
  io.out.write(`${dryRun ? "would mend" : "mended"} ${plural(applied, "finding")}${open > 0 ? `; ${open} left for you` : ""}\n`);
}

function byArticle(findings: readonly Finding[]): Map<Article, Finding[]> {
  const groups = new Map<Article, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { article } = finding.place;
    groups.set(article, [...(groups.get(article) ?? []), finding]);
  }
  return groups;
}

/** In text order, without those that reach into the one before. */
function separate(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (kept.length === 0 || kept.at(-1)!.span.end <= fix.span.start) kept.push(fix);
  }
  return kept;
}

function fixed(source: string, fixes: readonly Fix[]): string {
  let text = "";
  let at = 0;
  for (const { span, text: replacement } of fixes) {
    text += source.slice(at, span.start) + replacement;
    at = span.end;
  }
  return text + source.slice(at);
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

async function writeIfUnchanged(article: Article, after: string, io: Io): Promise<boolean> {
  const bytes = await readFile(resolve(io.cwd, article.path));
  if (decode(bytes, article.path) !== article.source) return false;
  const marked = byteOrderMark.every((byte, index) => bytes[index] === byte);
  await writeWhole(article.path, marked ? `\uFEFF${after}` : after, io.cwd);
  return true;
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
