import anyAscii from "any-ascii";
import { addConcept, addTerm, finishEdit, setStatus, type ConceptShape, type EditedFile, type GlossaryFile } from "../../glossary/edit/index.ts";
import { parseGlossary } from "../../glossary/parse.ts";
import type { Finding } from "../../check/types.ts";
import type { TermRequest } from "../../tui/review/port.ts";

/**
 * The glossary's files with a form added to its concept, or given another status; without a concept, with a new one that has
 * the form used elsewhere as its preferred term. @throws UserError where the glossary would be broken.
 */
export function withTerm(files: readonly GlossaryFile[], request: TermRequest, newFile: string): readonly EditedFile[] {
  const { concept, language, form, status } = request;
  if (concept === undefined) return finishEdit(files, addConcept(files, newConcept(files, request), files.length === 0 ? { file: newFile } : {})).edited;
  const known = parseGlossary(files).concept(concept)?.languages.find((section) => section.language === language)?.terms ?? [];
  const there = known.some(({ term }) => term === form.normalize("NFC"));
  const edited = there ? setStatus(files, concept, language, form, status) : addTerm(files, concept, language, { term: form, ...(status === "admitted" && known.length > 0 ? {} : { status }) });
  return finishEdit(files, edited).edited;
}

function newConcept(files: readonly GlossaryFile[], { finding, language, form, status }: TermRequest): ConceptShape {
  const majority = majorityOf(finding);
  const own: ConceptShape["terms"][string] = majority === undefined || majority === form ? (status === "preferred" || status === "admitted" ? form : [{ term: form, status }]) : status === "preferred" ? [form, majority] : [majority, status === "admitted" ? form : { term: form, status }];
  const source = sourceOf(finding);
  const terms: ConceptShape["terms"] = { ...(source === undefined || source.language === language ? {} : { [source.language]: source.form }), [language]: own };
  return { id: freeId(files, source?.form ?? majority ?? form), terms };
}

function majorityOf({ data, expected }: Finding): string | undefined {
  return "majority" in data && typeof data.majority === "string" ? data.majority : expected[0];
}

function sourceOf({ data }: Finding): { language: string; form: string } | undefined {
  if (!("sourceLanguage" in data)) return undefined;
  const form = "sourceForm" in data ? data.sourceForm : "name" in data ? data.name : undefined;
  return form === undefined ? undefined : { language: data.sourceLanguage, form };
}

/** `siri-lindqvist`, in Latin letters whatever the script, numbered where it is taken. */
function freeId(files: readonly GlossaryFile[], words: string): string {
  const plain = anyAscii(words).toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "") || "concept";
  const taken = new Set(files.length === 0 ? [] : parseGlossary(files).concepts.map(({ id }) => id));
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
