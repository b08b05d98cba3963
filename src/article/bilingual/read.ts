import { UserError } from "../../errors.ts";
import { detectLanguage } from "../language.ts";
import { refuseLonger } from "../limits.ts";
import type { Article, ArticleSet, BilingualFormat, Language } from "../types.ts";
import { articlesOf } from "./articles.ts";
import { decodeBilingual } from "./encoding.ts";
import { type BilingualReader, type Bitext, textOf, type Unit, UNSAID } from "./unit.ts";

const READERS: Readonly<Record<BilingualFormat, () => Promise<BilingualReader>>> = {
  xliff: async () => (await import("./xliff.ts")).readXliff,
  tmx: async () => (await import("./tmx.ts")).readTmx,
  po: async () => (await import("./po.ts")).readPo,
};

export interface BilingualOptions {
  readonly path: string;
  readonly format: BilingualFormat;
  /** The language to compare with, where the file leaves that open: TMX of several, PO. */
  readonly source?: Language | undefined;
  /** The language of the translation, where the file does not say it. */
  readonly target?: Language | undefined;
}

/**
 * Reads a file that holds a text and its translations: an article a language, the source first, with the file's own links between their
 * segments. A file without any translation is one article.
 *
 * @throws UserError for what the format's reader refuses, and where nothing says a text's language
 */
export async function readBilingual(bytes: Uint8Array, { path, format, source, target }: BilingualOptions): Promise<ArticleSet> {
  refuseLonger(bytes.length, { format, path });
  const text = decodeBilingual(bytes, { path, format });
  const read = (await READERS[format]())(text, path, { source });
  return { id: path, ...articlesOf(await withLanguages(read, { source, target, path, format }), { path, format, source: text }) };
}

/** One version of a bilingual file. @throws UserError where it has none in the language. */
export async function readBilingualVersion(bytes: Uint8Array, options: BilingualOptions & { readonly language: Language }): Promise<Article> {
  const { articles } = await readBilingual(bytes, { ...options, target: options.language });
  const version = articles.find(({ language }) => language === options.language);
  if (version !== undefined) return version;
  throw new UserError(`There is no text in ${options.language} in this file`, { place: { path: options.path }, hints: [`It has ${articles.map(({ language }) => language).join(", ")}.`] });
}

/** Gives the sides a language whose language the file does not say: the one the user said, else, for a translation, the one its text is in. */
async function withLanguages(bitext: Bitext, { source, target, path, format }: BilingualOptions): Promise<Bitext> {
  // Programs are written in English, and gettext's catalogues say nothing else of their source.
  const first = bitext.source !== UNSAID ? bitext.source : (source ?? (format === "po" ? "en" : await told(bitext.units, (unit) => textOf(unit.source), path)));
  const isOpen = bitext.targets.includes(UNSAID) && bitext.units.some(({ targets }) => textOf(targets.get(UNSAID) ?? []).trim() !== "");
  if (!isOpen) return { ...bitext, source: first, targets: bitext.targets.filter((language) => language !== UNSAID) };
  const other = target ?? (await told(bitext.units, (unit) => textOf(unit.targets.get(UNSAID) ?? []), path));
  const named = (language: Language): Language => (language === UNSAID ? other : language);
  return {
    ...bitext,
    source: first,
    targets: [...new Set(bitext.targets.map(named))],
    units: bitext.units.map((unit) => ({ ...unit, targets: new Map([...unit.targets].map(([language, text]) => [named(language), text])) })),
  };
}

/** Below this the best guess is too often wrong (docs/languages.md). */
const SURE = 0.6;

async function told(units: readonly Unit[], textIn: (unit: Unit) => string, path: string): Promise<Language> {
  const found = await detectLanguage(units.map(textIn).join("\n"));
  if (found !== undefined && found.confidence >= SURE) return found.language;
  throw new UserError("This file does not say what language its texts are in", {
    place: { path },
    hints: ["Say it in the file (target-language in XLIFF 1.2, srcLang and trgLang in 2.x, Language: in PO), in its name (news.sv.po), or with --lang."],
  });
}
