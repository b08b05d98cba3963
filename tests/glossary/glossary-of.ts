import { parseGlossary } from "../../src/glossary/parse.ts";
import { UserError } from "../../src/errors.ts";
import type { Glossary } from "../../src/glossary/types.ts";

/** A glossary from YAML text. */
export function glossaryOf(text: string): Glossary {
  return parseGlossary([{ path: "glossary/test.yaml", text }]);
}

/** What is wrong with a glossary, one line per fault: `line:column message | hints`. */
export function faultsOf(...texts: string[]): string[] {
  try {
    parseGlossary(texts.map((text, index) => ({ path: `${String.fromCharCode(97 + index)}.yaml`, text })));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error, ...error.others].map(({ place, message, hints }) => `${place?.path ?? ""}:${place?.line ?? 0}:${place?.column ?? 0} ${message}${hints.length > 0 ? ` | ${hints.join(" ")}` : ""}`);
  }
  return [];
}
