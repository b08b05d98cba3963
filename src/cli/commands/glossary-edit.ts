import { languageTag } from "../../article/tags.ts";
import { UserError } from "../../errors.ts";
import { addConcept, addTerm, type ConceptFields, type ConceptShape, finishEdit, type GlossaryFile, mergeConcepts, removeConcept, removeTerm, renameConcept, setConcept, setTerm, type TermShape } from "../../glossary/edit/index.ts";
import { emptyGlossary, parseGlossary } from "../../glossary/parse.ts";
import { visible } from "../../report/text/visible.ts";
import { displayPath } from "../input/expand.ts";
import { readGlossaryFiles } from "../input/glossary.ts";
import { glossaryFiles } from "../glossary/open.ts";
import { writeEdits } from "../glossary/write.ts";
import type { Session } from "../program.ts";
import type { EditOptions } from "./glossary-edit.options.ts";

interface GivenTerm {
  readonly language: string;
  readonly words: string;
}

/** `sv=Li Qiang`: the language before the first equals sign. @throws UserError for anything else. */
function givenTerms(given: readonly string[] | undefined): GivenTerm[] {
  return (given ?? []).map((text) => {
    const at = text.indexOf("=");
    const words = text.slice(at + 1).trim();
    if (at < 1 || words === "") throw new UserError(`--term ${text}: a language and a term are wanted`, { hints: ["Write the language, an equals sign and the term: --term sv=\"Li Qiang\""] });
    return { language: languageTag(text.slice(0, at).trim()), words };
  });
}

function fieldsOf({ type, definition, note, url, translate }: EditOptions): ConceptFields {
  const policy = translate === "true" ? true : translate === "false" ? false : translate;
  return Object.fromEntries(Object.entries({ type, definition, note, url, translate: policy }).filter(([, value]) => value !== undefined));
}

function termFields({ status, reason }: EditOptions): Omit<TermShape, "term"> {
  return Object.fromEntries(Object.entries({ status, reason }).filter(([, value]) => value !== undefined));
}

/** Adds a concept, or terms to one that is there. */
export async function add(id: string, options: EditOptions, session: Session): Promise<void> {
  const terms = givenTerms(options.term).map(({ language, words }) => ({ language, term: { term: words, ...termFields(options) } }));
  const files = await filesForAdding(options, session);
  const glossary = files.length === 0 ? emptyGlossary() : parseGlossary(files);
  const file = options.file === undefined ? {} : { file: displayPath(options.file, session.io.cwd) };
  if (glossary.concept(id) !== undefined) {
    if (terms.length === 0) throw new UserError(`There is a concept "${id}" already`, { hints: ["To change it: samma glossary set. To give it terms: --term sv=\"…\""] });
    const withTerms = terms.reduce((current, { language, term }) => addTerm(current, id, language, term), files);
    return finish(files, setConcept(withTerms, id, fieldsOf(options)), `${id}: added ${terms.map(({ term }) => `"${term.term}"`).join(", ")}`, options, session);
  }
  if (terms.length === 0) throw new UserError("A concept needs a term in one language at least", { hints: [`samma glossary add ${id} --term en="…"`] });
  await finish(files, addConcept(files, { id, ...fieldsOf(options), terms: byLanguage(terms) }, file), `${id}: added`, options, session);
}

/** The glossary's files; a first concept begins one. */
async function filesForAdding(options: EditOptions, session: Session): Promise<GlossaryFile[]> {
  try {
    return await glossaryFiles(options, session);
  } catch (error) {
    if (!(error instanceof UserError) || options.glossary !== undefined || error.message !== "There is no glossary here") throw error;
    return readGlossaryFiles([], session.io.cwd);
  }
}

function byLanguage(terms: readonly { readonly language: string; readonly term: TermShape }[]): ConceptShape["terms"] {
  const sections = new Map<string, (string | TermShape)[]>();
  for (const { language, term } of terms) {
    const written = Object.keys(term).length === 1 ? term.term : term;
    sections.set(language, [...(sections.get(language) ?? []), written]);
  }
  return Object.fromEntries([...sections].map(([language, list]) => [language, list.length === 1 ? list[0]! : list]));
}

/** Changes a concept's fields or its terms. */
export async function set(id: string, options: EditOptions, session: Session): Promise<void> {
  const terms = givenTerms(options.term);
  const about = { ...termFields(options), ...(options.to === undefined ? {} : { term: options.to }) };
  if (terms.length > 0 && Object.keys(about).length === 0) throw new UserError("What is to be changed of the term?", { hints: ["Give --status, --reason or --to."] });
  if (terms.length === 0 && Object.keys(about).length > 0) throw new UserError("Which term is meant?", { hints: ["Name it with --term: --term sv=\"Li Qiang\""] });
  if (terms.length === 0 && Object.keys(fieldsOf(options)).length === 0) throw new UserError("Nothing is to be changed", { hints: ["Give --type, --definition, --note, --url or --translate; or --term with --status, --reason or --to."] });
  const files = await glossaryFiles(options, session);
  const changed = terms.reduce((current, { language, words }) => setTerm(current, id, language, words, about), files);
  await finish(files, setConcept(changed, id, fieldsOf(options)), `${id}: changed`, options, session);
}

/** Removes a concept or terms of it. */
export async function remove(id: string, options: EditOptions, session: Session): Promise<void> {
  const terms = givenTerms(options.term);
  const files = await glossaryFiles(options, session);
  const changed = terms.length === 0 ? removeConcept(files, id) : terms.reduce((current, { language, words }) => removeTerm(current, id, language, words), files);
  await finish(files, changed, terms.length === 0 ? `${id}: removed` : `${id}: removed ${terms.map(({ words }) => `"${words}"`).join(", ")}`, options, session);
}

export async function rename(id: string, to: string, options: EditOptions, session: Session): Promise<void> {
  const files = await glossaryFiles(options, session);
  await finish(files, renameConcept(files, id, to), `${id}: now ${to}`, options, session);
}

export async function merge(from: string, into: string, options: EditOptions, session: Session): Promise<void> {
  const files = await glossaryFiles(options, session);
  await finish(files, mergeConcepts(files, from, into), `${from}: merged into ${into}`, options, session);
}

/** Reads the result as a whole, then writes it: nothing is written that samma could not read again. */
async function finish(before: readonly GlossaryFile[], after: readonly GlossaryFile[], words: string, { dryRun }: EditOptions, { io, global }: Session): Promise<void> {
  const { edited } = finishEdit(before, after);
  await writeEdits(edited, { io, dryRun: dryRun === true, color: global.color });
  if (dryRun !== true) io.out.write(edited.length === 0 ? "nothing to change\n" : `${visible(words)} (${edited.map(({ path }) => visible(path)).join(", ")})\n`);
}
