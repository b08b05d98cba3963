/**
 * Writes the pages and schemas that are made from the code, so that they cannot say something else: `npx tsx build/pages.ts`.
 * A test compares them with what they should be.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules } from "../src/check/rules/index.ts";
import { configJsonSchema } from "../src/cli/config/schema.ts";
import { ruleWords } from "../src/report/words/rules.ts";

/** Every page by its path from the top of the repository. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/rules.md", rulesPage()],
    ["docs/config.schema.json", `${JSON.stringify(configJsonSchema(), null, 2)}\n`],
  ]);
}

function rulesPage(): string {
  const table = rules.map(({ id, severity, category }) => `| [${id}](#${id}) | ${ruleWords[id].summary} | ${severity} | ${category} |`);
  const sections = rules.map(({ id }) => {
    const { detail, example, settle } = ruleWords[id];
    return `## ${id}\n\n${detail}\n\n| wrong | right |\n|---|---|\n| ${example.wrong} | ${example.right} |\n\n${settle.replaceAll("RULE", id)}\n`;
  });
  return `# Rules

\`samma explain RULE\` says the same in the terminal. Severities can be changed, and rules turned off, for all files or for some
([settings](settings.md)). The category is an MQM error type.

| rule | finds | severity | category |
|---|---|---|---|
${table.join("\n")}

${sections.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of pages()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
