import { isLanguageTag } from "../../article/tags.ts";
import type { Language } from "../../article/types.ts";
import { UserError } from "../../errors.ts";
import { canonical } from "../languages.ts";
import type { ConceptShape, TermShape } from "../read/schema.ts";
import type { TermStatus } from "../types.ts";
import { isId, sectionShape } from "./shape.ts";
import type { ImportedConcept } from "./types.ts";
import { below, childrenOf, ownJson, readXml, type XmlElement } from "./xml.ts";

const statuses: ReadonlyMap<string, TermStatus> = new Map(Object.entries<TermStatus>({
  preferredTerm: "preferred", admittedTerm: "admitted", deprecatedTerm: "deprecated", supersededTerm: "superseded",
  preferred: "preferred", admitted: "admitted", deprecated: "deprecated", superseded: "superseded", notRecommended: "deprecated", "not recommended": "deprecated",
  // Weblate's two.
  forbidden: "forbidden", obsolete: "superseded",
}));
const termTypes: ReadonlySet<string> = new Set(["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]);
const ownNote = /^samma: (\{.*\})$/su;

/** Names of v3, v2 (martif) and the TBX-Min of 2013. */
const entries = ["conceptEntry", "termEntry", "entry"];
const sections = ["langSec", "langSet", "langGroup"];
const groups = ["termSec", "tig", "ntig", "termGrp", "termGroup"];

/**
 * TBX v3 (dct, dca) and v2 (martif), TBX-Basic and TBX-Min, Weblate's and others' data categories that samma knows; the rest is passed
 * over.
 *
 * @throws UserError where it is no XML, names what is no language, or holds no concept.
 */
export function importTbx(text: string, path: string): ImportedConcept[] {
  const found = below(readXml(text, path), ...entries);
  if (found.length === 0) throw new UserError("There is no concept in the file", { place: { path }, hints: ["TBX has conceptEntry (v3) or termEntry (v2) elements."] });
  return found.flatMap((entry) => conceptOf(entry, path));
}

/** A data category: its name (the `type` of dca and martif, the element's own of dct) and its value. */
function fieldsOf(element: XmlElement): readonly { readonly field: string; readonly value: string; readonly element: XmlElement }[] {
  return element.children.flatMap((inner) => {
    if (/Grp$/u.test(inner.name) && !groups.includes(inner.name)) return fieldsOf(inner);
    return inner.text === "" ? [] : [{ field: inner.attributes["type"] ?? inner.name, value: inner.text, element: inner }];
  });
}

function conceptOf(entry: XmlElement, path: string): ImportedConcept[] {
  const said: { -readonly [K in keyof ConceptShape]?: ConceptShape[K] } = {};
  const languages = childrenOf(entry, ...sections);
  const rest = { ...entry, children: entry.children.filter((inner) => !sections.includes(inner.name)) };
  for (const { field, value, element } of [...fieldsOf(rest), ...languages.flatMap((section) => fieldsOf({ ...section, children: section.children.filter(({ name }) => !groups.includes(name)) }))]) {
    const own = element.name === "note" ? ownNote.exec(value) : null;
    if (own !== null) Object.assign(said, ownJson(own[1]!));
    else if (field === "definition" || field === "descrip") said.definition ??= value;
    else if (element.name === "note" || field === "Usage note") said.note ??= value;
    else if (field === "externalCrossReference") said.url ??= /^https?:\/\/\S+$/u.test(element.attributes["target"] ?? "") ? element.attributes["target"]! : undefined;
    // Weblate: "Translation needed" is No for what stays as it is.
    else if (/^translation needed$/iu.test(field) && /^no$/iu.test(value)) said.translate ??= false;
  }
  const terms = new Map<Language, TermShape[]>();
  for (const section of languages) {
    const language = languageOf(section, path);
    for (const group of childrenOf(section, "termSec", "tig", "ntig", "termGroup")) {
      const { term, untranslated } = termOf(group);
      if (untranslated) said.translate ??= false;
      if (term !== undefined && language !== undefined) terms.set(language, [...(terms.get(language) ?? []), term]);
    }
  }
  const { id: own, ...concept } = said;
  const id = own ?? entry.attributes["id"] ?? "";
  if (terms.size === 0) return [];
  const defined = Object.fromEntries(Object.entries(concept).filter(([, value]) => value !== undefined));
  return [{ ...(isId(id) ? { id } : {}), ...defined, terms: Object.fromEntries([...terms].map(([language, list]) => [language, sectionShape(list)])) }];
}

/** The language of a section; undefined where it says none. */
function languageOf({ attributes }: XmlElement, path: string): Language | undefined {
  const written = (attributes["xml:lang"] ?? attributes["lang"] ?? "").trim();
  if (written === "") return undefined;
  const tag = written.replace(/_/gu, "-");
  if (isLanguageTag(tag)) return canonical(tag);
  throw new UserError(`"${written}" is no language that is known`, { place: { path }, hints: ["TBX names the language of a section by its BCP 47 tag, as xml:lang: sv, th, zh-Hant, pt-BR."] });
}

function termOf(group: XmlElement): { readonly term: TermShape | undefined; readonly untranslated: boolean } {
  const term: TermShape = { term: "" };
  let untranslated = false;
  let own: Record<string, unknown> = {};
  for (const { field, value, element } of fieldsOf(flattened(group))) {
    const note = element.name === "note" ? ownNote.exec(value) : null;
    if (note !== null) own = ownJson(note[1]!);
    else if (element.name === "term") term.term = value;
    else if (/^(?:administrativeStatus|normativeAuthorization|termStatus)$/u.test(field)) {
      const status = statuses.get(value.replace(/-admn-sts$/u, ""));
      if (status !== undefined) term.status ??= status;
    } else if (field === "partOfSpeech") term.partOfSpeech ??= value;
    else if (field === "grammaticalGender") term.gender ??= value;
    else if (field === "termType" && termTypes.has(value)) term.type ??= value as NonNullable<TermShape["type"]>;
    else if (field === "context") term.context ??= value;
    else if (field === "translationNote" && /^no$/iu.test(value)) untranslated = true;
  }
  return { term: term.term === "" ? undefined : { ...term, ...own }, untranslated };
}

/** ntig has its term in a group of its own. */
function flattened(group: XmlElement): XmlElement {
  return { ...group, children: group.children.flatMap((inner) => (inner.name === "termGrp" ? inner.children : [inner])) };
}
