import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "dist/cli.js");

/** The built command, with every way to a network blocked. */
function offline(args: readonly string[], cache: string): ReturnType<typeof spawnSync> & { readonly stdout: string; readonly stderr: string } {
  const guard = join(cache, "no-network.mjs");
  writeFileSync(guard, `import net from "node:net";import dns from "node:dns";const no=()=>{process.stderr.write("NETWORK");process.exit(99)};net.Socket.prototype.connect=no;dns.lookup=no;globalThis.fetch=no;`);
  return spawnSync(process.execPath, ["--import", `file://${guard}`, command, ...args], { cwd: root, encoding: "utf8", env: { ...process.env, SAMMA_CACHE: cache, CI: "true" } }) as never;
}

describe("what the project promises", () => {
  beforeAll(() => {
    if (!existsSync(command)) execFileSync(process.execPath, ["build/bundle.js"], { cwd: root });
  });

  it("npm start checks the example set with the embedded model, offline, and shows findings", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
    const args = scripts.start.split("node dist/cli.js ")[1]!.split(" ");
    const cache = mkdtempSync(join(tmpdir(), "samma-"));
    const cold = offline(args, cache);
    expect(cold.stderr).toBe("");
    expect(cold.status).toBe(0);
    expect(cold.stdout).toContain("examples/harbour");
    expect(cold.stdout).toMatch(/\d+ findings \(\d+ errors, \d+ warnings/u);
    // The same input gives the same bytes, whatever the state of the cache.
    expect(offline(args, cache).stdout).toBe(cold.stdout);
  }, 300_000);

  it("only `models pull` would use the network", () => {
    const cache = mkdtempSync(join(tmpdir(), "samma-"));
    for (const args of [["models", "list"], ["models", "verify"], ["explain"], ["cache", "info"], ["check", "examples/clean", "--model", "nobody/nothing"]]) {
      const { status, stderr } = offline(args, cache);
      expect([args.join(" "), status === 99, stderr.includes("NETWORK")]).toEqual([args.join(" "), false, false]);
    }
    expect(offline(["models", "pull", "nobody/nothing", "--to", cache], cache).stderr).toContain("NETWORK");
  });

  it.each([
    ["src/article/any.ts", "../check/types.ts"],
    ["src/embed/any.ts", "../check/check.ts"],
    ["src/check/any.ts", "../report/range.ts"],
    ["src/glossary/any.ts", "../check/types.ts"],
    ["src/report/any.ts", "../check/check.ts"],
    ["src/align/any.ts", "node:fs"],
    ["src/check/any.ts", "node:fs/promises"],
  ])("lint holds the wall between %s and %s", async (path, imported) => {
    const lint = new ESLint({ cwd: root });
    const [result] = await lint.lintText(`import * as anything from "${imported}";\n\nexport const used = anything;\n`, { filePath: join(root, path) });
    const rules = result!.messages.map(({ ruleId }) => ruleId);
    expect(rules).toContain(imported.startsWith("node:") ? "no-restricted-imports" : "import-x/no-restricted-paths");
  });
});
