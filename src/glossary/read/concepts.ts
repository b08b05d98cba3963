import type { Language } from "../../article/types.ts";
import type { UserError } from "../../errors.ts";
import { canonical, forLanguage } from "../languages.ts";
import { compileExpression } from "../match/regex.ts";
import type { Concept, GlossaryPlace, LanguageSection, Term, TermStatus, TranslatePolicy } from "../types.ts";
import { languageChecker, type LanguageFault } from "./language-tags.ts";
import type { ConceptShape, GlossaryShape, TermShape } from "./schema.ts";
import type { YamlFile } from "../../yaml/file.ts";

/** The concepts of a file whose shape is right, and what is wrong with them beyond shape. */
export function conceptsOf(file: YamlFile, shape: GlossaryShape): { readonly concepts: Concept[]; readonly faults: UserError[] } {
  const faults: UserError[] = [];
  const reading: Reading = { file, faults, languageFault: languageChecker() };
  const concepts = shape.concepts.map((written, index) => conceptOf(reading, written, ["concepts", index]));
  return { concepts, faults };
}

type Path = readonly PropertyKey[];

/** What the functions of one file's reading share: faults are collected, not thrown, so that all are shown at once. */
interface Reading {
  readonly file: YamlFile;
  readonly faults: UserError[];
  languageFault(tag: string): LanguageFault | undefined;
}

function conceptOf(reading: Reading, written: ConceptShape, path: Path): Concept {
  const { file, faults } = reading;
  const place = (at: Path): GlossaryPlace => ({ path: file.path, ...file.position(at) });
  if (Object.keys(written.terms).length === 0) faults.push(file.error([...path, "terms"], `The concept "${written.id}" has no terms`, ["Give it a term in one language at least."], true));
  const languages = Object.entries(written.terms).map(([tag, value]): LanguageSection => {
    checkLanguage(reading, [...path, "terms", tag], tag);
    return { language: canonical(tag), terms: termsOf(reading, value, [...path, "terms", tag]) };
  });
  const policies = policiesOf(reading, written, path);
  const ok = examplesOf(reading, written, "ok", path);
  const bad = examplesOf(reading, written, "bad", path);
  return {
    id: written.id,
    type: written.type ?? "term",
    ...(written.definition === undefined ? {} : { definition: written.definition }),
    ...(written.note === undefined ? {} : { note: written.note }),
    ...(written.url === undefined ? {} : { url: written.url }),
    languages,
    translate: (language) => forLanguage(policies.byLanguage, language) ?? policies.global,
    ...(written.translate === undefined ? {} : { policy: written.translate }),
    examples: { ok, bad },
    examplePlace: (kind, language, index) => {
      const value = written.examples?.[kind]?.[language];
      return value === undefined ? undefined : place([...path, "examples", kind, language, ...(Array.isArray(value) ? [index] : [])]);
    },
    place: place([...path, "id"]),
  };
}

function checkLanguage({ file, faults, languageFault }: Reading, path: Path, tag: string): void {
  const fault = languageFault(tag);
  if (fault === undefined) return;
  faults.push(file.error(path, fault.message, fault.suggestion === undefined ? ["Use a BCP 47 tag: sv, th, zh-Hant, pt-BR."] : [`Did you mean "${fault.suggestion}"?`], true));
}

/** Without a status of their own the first term is preferred, unless another one says that it is, and the others are admitted. */
function termsOf({ file, faults }: Reading, value: ConceptShape["terms"][string], path: Path): Term[] {
  const list = Array.isArray(value) ? value : [value];
  const written = list.map((term): TermShape => (typeof term === "string" ? { term } : term));
  let preferred = written.some((term) => term.status === "preferred");
  return written.map((term, index) => {
    const at = [...path, ...(Array.isArray(value) ? [index] : []), ...(typeof list[index] === "string" ? [] : ["term"])];
    const status: TermStatus = term.status ?? (preferred ? "admitted" : "preferred");
    preferred ||= status === "preferred";
    checkTerm(file, term, at, faults);
    return finishTerm(term, status, { path: file.path, ...file.position(at) });
  });
}

function finishTerm(term: TermShape, status: TermStatus, place: GlossaryPlace): Term {
  const { type, partOfSpeech, gender, caseSensitive, context, reason, firstMention } = term;
  return {
    term: term.match === "regex" ? term.term : term.term.normalize("NFC"),
    ...(term.match === "regex" || term.term === term.term.normalize("NFC") ? {} : { raw: term.term }),
    status,
    diacriticSensitive: term.diacriticSensitive ?? true,
    match: term.match ?? "inflected",
    forms: (term.forms ?? []).map((form) => form.normalize("NFC")),
    place,
    ...(type === undefined ? {} : { type }),
    ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
    ...(gender === undefined ? {} : { gender }),
    ...(caseSensitive === undefined ? {} : { caseSensitive }),
    ...(context === undefined ? {} : { context }),
    ...(reason === undefined ? {} : { reason }),
    ...(firstMention === undefined ? {} : { firstMention }),
  };
}

function checkTerm(file: YamlFile, term: TermShape, at: Path, faults: UserError[]): void {
  if (term.match !== "regex") {
    if (!/[\p{L}\p{N}]/u.test(term.term)) faults.push(file.error(at, `"${term.term}" has no letter or digit to look for`));
    return;
  }
  try {
    compileExpression(term.term, true);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    faults.push(file.error(at, `The regular expression cannot be used: ${detail}`, ["Regular expressions follow RE2, which runs in linear time: no look-around (?=…) (?<=…) and no back-references \\1."]));
  }
}

function policiesOf(reading: Reading, written: ConceptShape, path: Path): { global: TranslatePolicy; byLanguage: ReadonlyMap<Language, TranslatePolicy> } {
  const policy = written.translate;
  if (policy === undefined || typeof policy !== "object") return { global: policy ?? true, byLanguage: new Map() };
  const byLanguage = Object.entries(policy).map(([tag, value]): [Language, TranslatePolicy] => {
    checkLanguage(reading, [...path, "translate", tag], tag);
    return [canonical(tag), value];
  });
  return { global: true, byLanguage: new Map(byLanguage) };
}

function examplesOf(reading: Reading, written: ConceptShape, kind: "ok" | "bad", path: Path): ReadonlyMap<Language, readonly string[]> {
  return new Map(
    Object.entries(written.examples?.[kind] ?? {}).map(([tag, sentences]) => {
      checkLanguage(reading, [...path, "examples", kind, tag], tag);
      return [tag, typeof sentences === "string" ? [sentences] : sentences];
    }),
  );
}
