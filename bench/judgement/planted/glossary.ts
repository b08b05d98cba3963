import { stringify } from "yaml";
import { parseGlossary } from "../../../src/glossary/parse.ts";
import type { Glossary } from "../../../src/glossary/types.ts";
import type { Topic } from "./articles.ts";

/** What the generated glossary says of the other word: nothing, that it is right too, that it is not. */
export type Policy = "required" | "admitted" | "deprecated";

/** A glossary of the topic's terms and bodies, in English and one other language. */
export function glossaryOf({ base }: Topic, language: string, policy: Policy): Glossary {
  const concepts = [...base].flatMap(([id, wording]) => {
    const words = wording.get(language);
    if (words === undefined) return [];
    const other = words.other === undefined || policy === "required" ? [] : [{ term: words.other, status: policy }];
    return [{ id, type: id.startsWith("b") ? "organization" : "term", terms: { en: wording.get("en")!.usual, [language]: [{ term: words.usual, status: "preferred" }, ...other] } }];
  });
  return parseGlossary([{ path: "glossary.yaml", text: stringify({ concepts }) }]);
}
