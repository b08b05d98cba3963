import pc from "picocolors";
import type { GlossaryStats, LanguageCoverage } from "../../glossary/insight/types.ts";
import { columns, fit } from "../text/excerpt.ts";
import { printableJson, visible } from "../text/visible.ts";
import { languageName, plural } from "../words/phrases.ts";

export interface StatsFormatOptions {
  readonly color: boolean;
  readonly width: number;
}

const barWidth = 10;

function bar(share: number): string {
  const full = Math.round(share * barWidth);
  return "█".repeat(full) + "░".repeat(barWidth - full);
}

function row(coverage: LanguageCoverage, total: number): string[] {
  const { language, concepts, kept, terms, missing } = coverage;
  const share = (concepts + kept) / Math.max(1, total);
  const wrong = terms.deprecated + terms.superseded + terms.forbidden;
  // Rounded down: a language that lacks one of a thousand is not complete.
  return [language, languageName(language), `${bar(share)} ${Math.floor(share * 100)}%`, String(concepts), String(terms.preferred + terms.admitted), String(wrong), String(terms.draft), String(missing.length)];
}

const head = ["", "language", "coverage", "concepts", "allowed", "refused", "drafts", "missing"];

/** Coverage by language as a table, the best covered first; then what each lacks. */
function pretty(stats: GlossaryStats, { color, width }: StatsFormatOptions): string {
  const colors = pc.createColors(color);
  const languages = [...stats.languages].sort((a, b) => a.missing.length - b.missing.length || (a.language < b.language ? -1 : 1));
  const rows = [head, ...languages.map((coverage) => row(coverage, stats.concepts))];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => columns(cells[column]!))));
  const cell = (text: string, column: number): string => {
    const space = " ".repeat(widths[column]! - columns(text));
    return column < 3 ? text + space : space + text;
  };
  const lines = rows.map((cells, index) => {
    const line = cells.map(cell).join("  ").trimEnd();
    return index === 0 ? colors.dim(line) : line;
  });
  const types = stats.byType.map(({ type, concepts }) => `${type} ${concepts}`).join(", ");
  const lacking = languages.filter(({ missing }) => missing.length > 0).map(({ language, missing }) => fit(`  ${language}: ${visible(missing.join(", "))}`, width));
  return `${colors.bold(plural(stats.concepts, "concept"))} ${colors.dim(`(${types})`)}\n\n${lines.join("\n")}\n${lacking.length === 0 ? "" : `\n${colors.dim("missing")}\n${lacking.join("\n")}\n`}`;
}

function json(stats: GlossaryStats): string {
  return `${printableJson(stats)}\n`;
}

/** The formats of `samma glossary stats`. */
export const statsFormats = { pretty, json } satisfies Record<string, (stats: GlossaryStats, options: StatsFormatOptions) => string>;
