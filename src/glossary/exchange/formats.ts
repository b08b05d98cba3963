import type { Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import type { Concept } from "../types.ts";
import { importCsv } from "./csv-read.ts";
import { exportCsv } from "./csv-write.ts";
import { exportCrowdin, exportDeepl, exportGoogle } from "./services.ts";
import { languagesOf } from "./shape.ts";
import { importTbx } from "./tbx-read.ts";
import { exportTbx } from "./tbx-write.ts";
import type { Exported, ImportedConcept, Writer } from "./types.ts";
import { exportWeblate } from "./weblate.ts";
import { importXliff } from "./xliff-read.ts";
import { exportXliff } from "./xliff-write.ts";
import type { ExchangeFormat } from "./names.ts";

interface Format {
  readonly write: Writer;
  /** How many languages a file holds: source and target; a source and any number of targets; or any. */
  readonly languages: "pair" | "source-first" | "any";
  readonly read: "tbx" | "xliff" | "table";
}

const formats: Readonly<Record<ExchangeFormat, Format>> = {
  tbx: { write: (concepts) => exportTbx(concepts, "dct"), languages: "any", read: "tbx" },
  "tbx-dca": { write: (concepts) => exportTbx(concepts, "dca"), languages: "any", read: "tbx" },
  tbx2: { write: (concepts) => exportTbx(concepts, "martif"), languages: "any", read: "tbx" },
  weblate: { write: exportWeblate, languages: "pair", read: "tbx" },
  xliff: { write: exportXliff, languages: "pair", read: "xliff" },
  csv: { write: exportCsv, languages: "any", read: "table" },
  tsv: { write: (concepts, options) => exportCsv(concepts, { ...options, separator: "\t" }), languages: "any", read: "table" },
  deepl: { write: exportDeepl, languages: "source-first", read: "table" },
  google: { write: exportGoogle, languages: "any", read: "table" },
  crowdin: { write: exportCrowdin, languages: "any", read: "table" },
};

/**
 * Writes concepts in a format. `languages` chooses those that are written, the source first; without it all are.
 *
 * @throws UserError where the format needs a source and a target and the glossary does not say which.
 */
export function exportGlossary(concepts: readonly Concept[], format: ExchangeFormat, options: { readonly languages: readonly Language[]; readonly separator: "," | "\t" }): Exported {
  const all = languagesOf(concepts);
  const asked = options.languages.length === 0 ? all : options.languages;
  const { write, languages } = formats[format];
  const enough = languages === "any" || (languages === "pair" ? asked.length === 2 : asked.length >= 2 && (options.languages.length > 0 || asked.length === 2));
  if (!enough) throw new UserError(`${format} pairs ${languages === "pair" ? "two languages" : "a source with its targets"}: which?`, { hints: [`The glossary has ${all.join(", ")}. Name the source first: --lang ${asked[0] ?? "en"} --lang ${asked[1] ?? "sv"}`] });
  const chosen = options.languages.length === 0 ? concepts : concepts.map((concept) => ({ ...concept, languages: concept.languages.filter(({ language }) => asked.includes(language)) })).filter((concept) => concept.languages.length > 0);
  return write(chosen, { languages: asked, separator: options.separator });
}

/**
 * Reads a file of another format, which its content shows: XML with an xliff root, other XML as TBX, anything else as a table.
 *
 * @throws UserError where it cannot be read.
 */
export function importGlossary(text: string, path: string, options: { readonly format?: ExchangeFormat; readonly languages: readonly Language[] }): ImportedConcept[] {
  const kind = options.format === undefined ? kindOf(text) : formats[options.format].read;
  if (kind === "table") return importCsv(text, path, options.languages);
  return kind === "xliff" ? importXliff(text, path) : importTbx(text, path);
}

function kindOf(text: string): Format["read"] {
  if (!text.trimStart().startsWith("<")) return "table";
  return /<(?:\w+:)?xliff[\s>]/u.test(text.slice(0, 4000)) ? "xliff" : "tbx";
}
