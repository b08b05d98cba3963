import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import ts from "typescript-eslint";

/** What each folder of src may import of src (docs/architecture.md says why). */
const may = {
  article: [],
  embed: ["article/types.ts"],
  align: ["article", "embed/types.ts"],
  glossary: ["article"],
  check: ["article", "align/types.ts", "embed/types.ts", "glossary/types.ts"],
  report: ["article", "align/types.ts", "check/types.ts", "check/mining/types.ts", "glossary/types.ts", "glossary/lint/types.ts", "glossary/insight/types.ts"],
  tui: ["run.ts", "report", "check/types.ts", "article"],
};

/** Small things without a home in one stage: user errors, YAML with places, "did you mean". */
const everywhere = ["errors.ts", "nearest.ts", "yaml"];

const walls = Object.entries(may).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...everywhere, ...allowed].map((path) => `./${path}`),
  message: `${folder}/ may import only: ${[...allowed, ...everywhere].join(", ")} (docs/architecture.md)`,
}));

/** Node's own modules that touch the world outside the process; the domain gets them through ports. */
const impure = ["fs", "fs/promises", "http", "https", "net", "child_process", "os", "process"];

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", "models/**", "reports/**", "coverage/**", "tmp/**"] },
  js.configs.recommended,
  ...ts.configs.strict,
  importX.flatConfigs.typescript,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones: walls }],
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Control characters are the subject here: they are looked for so that they never reach a terminal.
      "no-control-regex": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/{align,glossary,check,report}/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: impure.flatMap((name) => [name, `node:${name}`]), message: "The domain does not touch files, processes or the network; take a port." }] }],
      "no-console": "error",
    },
  },
  { files: ["*.config.{js,ts}"], rules: { "import-x/no-default-export": "off" } },
  {
    files: ["build/**/*.js", "*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
