import { z } from "zod";
import { conceptTypes, matchModes, statuses, termTypes } from "../kinds.ts";

const text = (what: string) => z.string().trim().min(1, { error: `${what} is empty` });


const termObject = z
  .strictObject({
    term: text("A term").describe("The term as it is written in running text, in its dictionary form; a regular expression where match is regex."),
    status: z.enum(statuses).optional().describe("preferred: use it. admitted: may be used. deprecated, superseded, forbidden: must not be used. draft: not yet decided, never reported. Without it the first term is preferred, the others admitted."),
    partOfSpeech: text("partOfSpeech").optional().describe("noun, properNoun, adjective, verb, …"),
    gender: text("gender").optional().describe("masculine, feminine, neuter, common, …"),
    type: z.enum(termTypes).optional().describe("What kind of form this is. A fullForm followed by its shortForm, acronym or abbreviation is no mixed choice."),
    caseSensitive: z.boolean().optional().describe("true: another case is reported. false: case never matters, not even for acronyms and names."),
    diacriticSensitive: z.boolean().optional().describe("false: the term is found with its diacritics left out, too (Da Nang for Đà Nẵng). Default true."),
    match: z.enum(matchModes).optional().describe("inflected (default): the language's endings count. exact: only as written and the listed forms. regex: the term is a regular expression (RE2 syntax)."),
    forms: z.array(text("A form")).optional().describe("Irregular inflections, matched as they stand (kinesiska for Kina)."),
    context: text("context").optional().describe("A sentence that shows the term in use."),
    reason: text("reason").optional().describe("Why the term must not be used; shown with the finding."),
    firstMention: z.boolean().optional().describe("On a full form: it is owed at the first mention in an article, before shorter forms."),
  })
  .meta({ id: "term", title: "Term with fields" });

const termShape = z.union([text("A term").describe("One preferred term."), termObject, z.array(z.union([text("A term"), termObject])).min(1, { error: "The list of terms is empty" }).describe("The first is preferred, the others admitted, unless they say otherwise.")]);

const policy = z.union([z.boolean(), z.literal("transliterate"), z.literal("either")]);
const policyShape = z.union([policy, z.record(z.string(), policy).describe("A policy per language.")]);

const sentences = z.record(z.string(), z.union([text("An example"), z.array(text("An example"))]));

const concept = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: "An id is made of letters, digits, '-', '_' and '.', beginning with a letter or digit" })
      .describe("Stable name of the concept, used in findings, waivers and commands: to-lam."),
    type: z.enum(conceptTypes).optional().describe("What the concept is; decides how it inflects, compounds and how capitals count. Default term."),
    definition: text("definition").optional().describe("What the concept is, in a sentence."),
    note: text("note").optional().describe("Anything an editor should know."),
    url: z.string().regex(/^https?:\/\/\S+$/u, { error: "A url begins with http:// or https://" }).optional().describe("Where to read more."),
    translate: policyShape.optional().describe("true (default): has terms of its own in each language. false: stays as it is. transliterate: is written in the language's script. either: both are right. Or one of these per language."),
    terms: z.record(z.string(), termShape).describe("Terms by language (BCP 47 tag: sv, zh, pt-BR)."),
    examples: z
      .strictObject({ ok: sentences.optional().describe("Sentences that must give no finding."), bad: sentences.optional().describe("Sentences that must give one.") })
      .optional()
      .describe("Sentences by language that are run as tests (samma glossary test)."),
  })
  .meta({ id: "concept", title: "Concept" });

/** The shape of one glossary file. */
export const glossaryShape = z.strictObject({ concepts: z.array(concept).describe("The concepts, in the order in which you like to read them.") });

export type GlossaryShape = z.infer<typeof glossaryShape>;
export type ConceptShape = GlossaryShape["concepts"][number];
export type TermShape = z.infer<typeof termObject>;

/** Keys that each kind of mapping may have, for "did you mean". */
export const knownKeys = {
  file: Object.keys(glossaryShape.shape),
  concept: Object.keys(concept.shape),
  term: Object.keys(termObject.shape),
  examples: ["ok", "bad"],
} as const;

/** The JSON Schema (draft 2020-12) of a glossary file, for editors; `glossary/glossary.schema.json` is its output. */
export function glossaryJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(glossaryShape, { target: "draft-2020-12", io: "input" }) as Record<string, unknown>;
  return { $schema, title: "samma glossary", description: "A glossary of samma: concept, language, terms.", ...rest };
}
