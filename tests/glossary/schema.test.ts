import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testExamples } from "../../src/glossary/examples.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { glossaryJsonSchema } from "../../src/glossary/schema.ts";

const folder = new URL("../../glossary/", import.meta.url);

test("the schema that editors use is the one that the reader checks by", () => {
  expect(JSON.parse(readFileSync(new URL("glossary.schema.json", folder), "utf8"))).toEqual(glossaryJsonSchema());
});

test("the sample glossary can be read and its examples hold", () => {
  const glossary = parseGlossary([{ path: "glossary/samma.yaml", text: readFileSync(new URL("samma.yaml", folder), "utf8") }]);
  expect(testExamples(glossary)).toEqual([]);
});
