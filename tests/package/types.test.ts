import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../../src/embed/models/places.ts";

/** The declarations that `npm run build:types` makes, by the path of their source. */
function declarations(): Map<string, string> {
  const root = packageFolder();
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "build", "tsconfig.types.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!;
  const made = new Map<string, string>();
  const program = ts.createProgram([join(root, "src", "index.ts")], { ...config.options, noCheck: true });
  program.emit(undefined, (_, text, __, ___, sources) => made.set(resolve(sources![0]!.fileName), text), undefined, true);
  return made;
}

describe("the library's types", () => {
  test("ask for no package, since all are bundled", () => {
    const made = declarations();
    const reached = new Set([join(packageFolder(), "src", "index.ts")]);
    const foreign: string[] = [];
    for (const path of reached) {
      for (const { fileName } of ts.preProcessFile(made.get(path)!).importedFiles) {
        if (fileName.startsWith(".")) reached.add(resolve(dirname(path), fileName.replace(/\.js$/u, ".ts")));
        else if (!fileName.startsWith("node:")) foreign.push(`${fileName} in ${path}`);
      }
    }
    expect(reached.size).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });
});
