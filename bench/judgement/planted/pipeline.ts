import { readArticle } from "../../../src/article/read.ts";
import { ruleDefaults } from "../../../src/check/filters/severity.ts";
import { rules } from "../../../src/check/rules/index.ts";
import type { Finding, RuleId } from "../../../src/check/types.ts";
import type { Embedder } from "../../../src/embed/types.ts";
import type { Glossary } from "../../../src/glossary/types.ts";
import { run } from "../../../src/run.ts";

export interface Texts {
  readonly language: string;
  readonly english: readonly string[];
  readonly lines: readonly string[];
}

export interface Look {
  readonly embedder: Embedder;
  readonly glossary: Glossary;
  /** These rules alone; rules do not depend on each other, and names and renderings are only looked for where a rule asks. */
  readonly only?: readonly RuleId[] | undefined;
}

const encoder = new TextEncoder();

/** The findings of `samma check --source en --strict` on one or more articles, English and another language. */
export async function findingsIn(articles: readonly Texts[], { embedder, glossary, only }: Look): Promise<readonly Finding[]> {
  const { report } = await run({
    sets: articles.map((texts, index) => ({ id: `article-${index}`, read: () => setOf(texts, index) })),
    glossary,
    embedder,
    rules: rules.filter(({ id }) => id !== "stale-translation" && (only?.includes(id) ?? true)),
    known: rules.map(({ id }) => id),
    settings: ruleDefaults,
    level: "strict",
    severities: ["error", "warning", "info"],
    keepFurniture: false,
    samma: "bench",
  });
  return report.findings;
}

async function setOf({ language, english, lines }: Texts, index: number) {
  const article = (own: readonly string[], tag: string) => readArticle(encoder.encode(`${own.join("\n\n")}\n`), { path: `article-${index}.${tag}.txt`, language: tag });
  return { id: `article-${index}`, articles: [await article(english, "en"), await article(lines, language)] };
}

/** Where a line begins in the file that `findingsIn` makes. */
export function offsetOf(lines: readonly string[], line: number): number {
  return lines.slice(0, line).reduce((sum, { length }) => sum + length + 2, 0);
}
