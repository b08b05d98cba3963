import { compileExpression } from "../match/regex.ts";
import type { LintResult, LintRule } from "./types.ts";

/** No expression can run away (RE2), but one that matches nothing, or anything, is surely not meant. */
export const broadRegex: LintRule = (glossary) =>
  glossary.concepts.flatMap((concept) =>
    concept.languages.flatMap(({ language, terms }) =>
      terms.filter((term) => term.match === "regex").flatMap((term): LintResult[] => {
        const expression = compileExpression(term.term, term.caseSensitive !== false);
        const why = expression.matcher("").matches() ? "empty" : expression.matcher("Zq 7,ß ก国").matches() ? "everything" : undefined;
        return why === undefined ? [] : [{ rule: "broad-regex", data: { why }, concept, language, term, place: term.place }];
      }),
    ),
  );
