import { z } from "zod";
import { ruleWords } from "../../report/words/rules.ts";
import type { RuleId } from "../../check/types.ts";

const ruleIds = Object.keys(ruleWords) as [RuleId, ...RuleId[]];
const severity = z.enum(["error", "warning", "info"]);

const ruleSetting = z.union([
  z.enum(["off", "error", "warning", "info"]),
  z.strictObject({
    severity: z.enum(["off", "error", "warning", "info"]).optional().describe("off, or how grave a finding of the rule is"),
    minimumConfidence: z.number().min(0).max(1).optional().describe("findings below it are not shown, 0 to 1"),
  }),
]);

const rules = z.partialRecord(z.enum(ruleIds), ruleSetting);

const override = z.strictObject({
  files: z.array(z.string().min(1)).min(1).describe("globs of the files it holds for"),
  rules,
});

/** samma.config.yaml. What is left out has the default that `samma check --print-config` shows. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  source: z.string().optional().describe("language that the other versions are compared with, such as en"),
  files: z.array(z.string().min(1)).optional().describe("globs and folders that samma check looks at when no path is given"),
  ignore: z.array(z.string().min(1)).optional().describe("globs and folders to leave out, beside those of .sammaignore"),
  patterns: z.array(z.string().min(1)).optional().describe("where a path has the article's name and language: {name}.{lang}.{ext}, {lang}/{name}.{ext}"),
  glossary: z.union([z.string().min(1), z.array(z.string().min(1))]).optional().describe("glossary files or folders"),
  model: z.string().min(1).optional().describe("id or folder of the sentence encoder"),
  corpus: z.boolean().optional().describe("check the articles of one language against each other too"),
  keepFurniture: z.boolean().optional().describe("check page furniture, credits and repeated captions too"),
  rules: rules.optional().describe("severity and options of each rule"),
  overrides: z.array(override).optional().describe("other rules for some files; the last one that matches wins"),
  failLevel: severity.optional().describe("lowest severity that makes the exit code 1"),
  maxWarnings: z.number().int().min(0).optional().describe("exit with 1 when there are more warnings than this"),
});

export type ConfigFile = z.infer<typeof configSchema>;

/** The JSON Schema that editors use to complete and check samma.config.yaml; kept in config.schema.json by a test. */
export function configJsonSchema(): object {
  return { title: "samma settings", ...z.toJSONSchema(configSchema, { target: "draft-7" }) };
}
