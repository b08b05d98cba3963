import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/types.ts";
import { checkSets } from "../check-sets.ts";
import { filterFindings, type Filtered } from "../../../src/check/filters/filter.ts";
import { rules } from "../../../src/check/rules/index.ts";
import { read } from "../../article/reading.ts";
import { articleOf, contextOf, setOf } from "../views.ts";

const glossary = `
concepts:
  - { id: lamp, terms: { en: [lantern, { term: lampion, status: deprecated }] } }
  - { id: rock, terms: { en: [skerry, { term: shoalrock, status: deprecated }] } }
`;
const known = rules.map(({ id }) => id);
const only = rules.filter(({ id }) => id === "deprecated-term" || id === "missing-term");

/** An article whose lines in angle brackets are comments; blank lines part paragraphs. */
function marked(source: string): Article {
  const lines = source.split("\n");
  const plain = articleOf("en", lines.map((line) => line || "–"));
  const comments = lines.flatMap((line, at) => (line.startsWith("<!--") || line.startsWith("{/*") ? [{ text: line.replace(/^<!--|-->$|^\{\/\*|\*\/\}$/gu, ""), span: plain.segments[at]!.span }] : []));
  return { ...plain, source, comments, format: "markdown", segments: plain.segments.filter((_, at) => !lines[at]!.startsWith("<!--") && !lines[at]!.startsWith("{/*")).map((segment, index) => ({ ...segment, index })) };
}

function filtered(article: Article): Filtered {
  const views = [setOf([article], { glossary })];
  const context = contextOf(glossary);
  return filterFindings(checkSets(views, { rules: only, context }), { views, context, rules: only, known });
}

const left = (source: string): string[] => filtered(marked(source)).findings.map(({ actual }) => actual);

describe("directives", () => {
  it.each([
    ["from here on", "lampion\n<!-- samma-disable deprecated-term -->\nlampion\nshoalrock", ["lampion"]],
    ["up to enable", "<!-- samma-disable deprecated-term -->\nlampion\n<!-- samma-enable deprecated-term -->\nshoalrock", ["shoalrock"]],
    ["one concept", "<!-- samma-disable deprecated-term:lamp -- a name on the building -->\nlampion\nshoalrock", ["shoalrock"]],
    ["the next block only", "<!-- samma-disable-next-block deprecated-term -->\nlampion\nshoalrock", ["shoalrock"]],
    ["every rule", "<!-- samma-disable -->\nlampion\nshoalrock", []],
    ["all but one concept", "<!-- samma-disable -->\nshoalrock\n<!-- samma-enable deprecated-term:lamp -->\nlampion\nshoalrock", ["lampion"]],
    ["MDX", "{/* samma-disable deprecated-term */}\nlampion", []],
    ["another rule", "<!-- samma-disable missing-term -->\nlampion", ["lampion"]],
    ["a rule that does not exist silences nothing", "<!-- samma-disable depricated-term -->\nlampion", ["lampion"]],
    ["other comments", "<!-- samma is fine -->\nlampion", ["lampion"]],
  ])("silence %s", (_, source, actuals) => {
    expect(left(source)).toEqual(actuals);
  });

  it("are counted, with their reasons", () => {
    const { suppressed, waived } = filtered(marked("<!-- samma-disable deprecated-term -- quoted from 1874 -->\nlampion"));
    expect(suppressed).toEqual({ baseline: 0, inline: 1, unsure: 0 });
    expect(waived.inline).toMatchObject([{ reason: "quoted from 1874", finding: { actual: "lampion" } }]);
  });

  it.each([
    ["unused", "<!-- samma-disable deprecated-term -->\nlantern", { problem: "unused" }],
    ["unused in part", "<!-- samma-disable deprecated-term:lamp, deprecated-term:rock -->\nlampion", { problem: "unused", selector: "deprecated-term:rock" }],
    ["an unknown rule", "<!-- samma-disable depricated-term -->\nlantern", { problem: "unknown-rule", written: "depricated-term" }],
    ["an unknown command", "<!-- samma-disable-next-line deprecated-term -->\nlantern", { problem: "unknown-command", written: "samma-disable-next-line" }],
    ["an end without a beginning", "<!-- samma-enable deprecated-term -->\nlantern", { problem: "nothing-to-enable" }],
  ])("are reported: %s", (_, source, problem) => {
    expect(filtered(marked(source)).directiveProblems).toMatchObject([problem]);
  });

  it("are not called unused for a rule that needs the other versions, where there is but one", () => {
    expect(filtered(marked("<!-- samma-disable missing-term -->\nlantern")).directiveProblems).toEqual([]);
  });

  it("stand in front matter for the whole file", () => {
    const article = (disable: unknown): Article => ({ ...articleOf("en", ["lampion", "shoalrock"]), frontMatter: { samma: { disable } } });
    expect(filtered(article("deprecated-term")).findings).toEqual([]);
    expect(filtered(article(["deprecated-term:rock -- a name"])).findings.map(({ actual }) => actual)).toEqual(["lampion"]);
    expect(filtered(article([7])).directiveProblems).toMatchObject([{ problem: "malformed", written: "7" }]);
  });

  it("stand on a line of their own in plain text", () => {
    const article = read(["lampion", "[samma-disable deprecated-term -- a name]", "shoalrock"].join("\n"));
    expect(filtered(article).findings.map(({ actual }) => actual)).toEqual(["lampion"]);
  });
});
