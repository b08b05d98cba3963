import type { Concept, Term } from "../types.ts";
import { writeCells } from "./cells.ts";
import { allowed, lossesOf, type Place, takenTerms } from "./losses.ts";
import { paired } from "./pairs.ts";
import type { Exported, Loss, WriterOptions } from "./types.ts";

/** Tables of two columns have words and nothing else; of the target one term, for each term of the source. */
const words: Place = { concept: new Set(["translate"]), term: new Set(), statuses: allowed };

/**
 * DeepL: source, target, without a heading; with several targets DeepL's four columns, languages in the third and fourth. A source
 * phrase may stand there once for a target. Limits of a phrase: 1,024 bytes of UTF-8. (developers.deepl.com, managing glossaries)
 */
export function exportDeepl(concepts: readonly Concept[], { languages: [source, ...targets], separator }: WriterOptions): Exported {
  const four = targets.length > 1;
  const all = targets.map((target) => ({ target, ...onePerSource(concepts, source!, target) }));
  const rows = all.flatMap(({ target, rows: list }) => list.map(([from, to]) => [from, to, ...(four ? [source!.toUpperCase(), target.toUpperCase()] : [])]));
  return { text: writeCells(rows, separator), lost: summed(all.flatMap(({ lost }) => lost)), own: [] };
}

/** Google Cloud Translation, unidirectional: two columns without a heading. Three languages and more: an equivalent term set. */
export function exportGoogle(concepts: readonly Concept[], options: WriterOptions): Exported {
  const { languages: [source, target], separator } = options;
  if (options.languages.length !== 2) return exportTermSet(concepts, options);
  const { rows, lost } = onePerSource(concepts, source!, target!);
  return { text: writeCells(rows, separator), lost, own: [] };
}

/** Google's equivalent term set: a column a language with one term, then `pos` and `description`. */
function exportTermSet(concepts: readonly Concept[], { languages }: WriterOptions): Exported {
  const place: Place = { concept: new Set(["definition"]), term: new Set(["partOfSpeech"]), statuses: allowed, single: true };
  const rows = concepts.flatMap((concept) => {
    const terms = languages.map((language) => takenTerms(concept, language, place)[0]);
    return terms.every((term) => term === undefined) ? [] : [[...terms.map((term) => term?.term ?? ""), terms.find((term) => term?.partOfSpeech !== undefined)?.partOfSpeech ?? "", concept.definition ?? ""]];
  });
  return { text: writeCells([[...languages, "pos", "description"], ...rows], ","), lost: lossesOf(concepts, languages, place), own: [] };
}

function onePerSource(concepts: readonly Concept[], source: string, target: string): { readonly rows: readonly (readonly [string, string])[]; readonly lost: readonly Loss[] } {
  const { pairs, lost } = paired(concepts, source, target, words);
  const rows = new Map<string, string>();
  let twice = 0;
  let further = 0;
  for (const pair of pairs) {
    further += pair.target.length - 1;
    for (const { term } of pair.source) {
      if (rows.has(term)) twice += 1;
      else rows.set(term, pair.target[0]!.term);
    }
  }
  const more: Loss[] = [{ of: "term", what: "further", count: further }, { of: "term", what: "twice", count: twice }];
  return { rows: [...rows], lost: [...lost, ...more.filter(({ count }) => count > 0)] };
}

function summed(losses: readonly Loss[]): Loss[] {
  const counts = new Map<string, Loss>();
  for (const loss of losses) counts.set(`${loss.of} ${loss.what}`, { ...loss, count: (counts.get(`${loss.of} ${loss.what}`)?.count ?? 0) + loss.count });
  return [...counts.values()];
}

/** Crowdin's words for a term's status. Draft is what nobody has decided: it is left out. */
const crowdinStatuses = { preferred: "preferred", admitted: "admitted", deprecated: "not recommended", superseded: "obsolete", forbidden: "not recommended", draft: "" } as const;
const crowdinTypes: Readonly<Record<string, string>> = { fullForm: "full form", shortForm: "short form" };

/**
 * Crowdin's table: `Term [en]`, `Part of Speech [en]`, `Status [en]`, `Type [en]`, `Gender [en]` for each language. A further term of a
 * language has a row of its own, beside the first terms of the others.
 */
export function exportCrowdin(concepts: readonly Concept[], { languages, separator }: WriterOptions): Exported {
  const place: Place = { concept: new Set(["definition", "note", "url", "translate"]), term: new Set(["partOfSpeech", "type", "gender"]), statuses: new Set(["preferred", "admitted", "deprecated", "superseded", "forbidden"]) };
  const head = ["Concept Definition", "Concept Note", "Concept URL", "Concept Translatable", ...languages.flatMap((language) => ["Term", "Part of Speech", "Status", "Type", "Gender"].map((what) => `${what} [${language}]`))];
  const rows = concepts.flatMap((concept) => {
    const taken = languages.map((language) => takenTerms(concept, language, place));
    const firsts = taken.map(([first]) => first);
    const lines = [firsts, ...taken.flatMap((terms, column) => terms.slice(1).map((term) => firsts.with(column, term)))];
    const about = [concept.definition ?? "", concept.note ?? "", concept.url ?? "", concept.policy === false ? "false" : ""];
    return firsts.every((term) => term === undefined) ? [] : lines.map((line) => [...about, ...line.flatMap(crowdinCells)]);
  });
  return { text: writeCells([head, ...rows], separator), lost: lossesOf(concepts, languages, place), own: [] };
}

function crowdinCells(term: Term | undefined): string[] {
  if (term === undefined) return ["", "", "", "", ""];
  return [term.term, term.partOfSpeech ?? "", crowdinStatuses[term.status], crowdinTypes[term.type ?? ""] ?? term.type ?? "", term.gender ?? ""];
}
