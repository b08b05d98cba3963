import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samma, type Ran } from "./harness.ts";
import { gitEnv, repositoryWith } from "./repository.ts";

const hook = (cwd: string, what: string): Promise<Ran> => samma(["hook", what], { cwd, env: gitEnv });

/** Every file below a folder with its mode and text. */
function everything(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((found): [string, string] => {
      const path = join(found.parentPath, found.name);
      return [path, found.isDirectory() ? "folder" : `${statSync(path).mode} ${readFileSync(path, "latin1")}`];
    }),
  );
}

/** A samma that says it was called and ends as it is told. */
function standIn(folder: string, code: number): void {
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "samma"), `#!/bin/sh\necho "called: $*" >> called.txt\nexit ${code}\n`);
  chmodSync(join(bin, "samma"), 0o755);
}

function commit(folder: string): { status: number | null; called: string } {
  writeFileSync(join(folder, "news.txt"), `${Math.abs(statSync(folder).mtimeMs)}\n`);
  execFileSync("git", ["add", "news.txt"], { cwd: folder, env: gitEnv as NodeJS.ProcessEnv });
  const { status } = spawnSync("git", ["commit", "-q", "-m", "next"], { cwd: folder, env: gitEnv as NodeJS.ProcessEnv });
  const log = join(folder, "called.txt");
  return { status, called: existsSync(log) ? readFileSync(log, "utf8") : "" };
}

describe("samma hook install", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
  ])("runs before a commit; samma's %d lets git end with %d", async (code, status) => {
    const { folder } = await repositoryWith({});
    const { out } = await hook(folder, "install");
    expect(out).toContain("before each commit now");
    standIn(folder, code);
    expect(commit(folder)).toEqual({ status, called: "called: check --staged\n" });
  });

  it("stops the commit where there is no samma, with what to do", async () => {
    const { folder, git } = await repositoryWith({});
    await hook(folder, "install");
    git("commit", "-q", "--allow-empty", "--no-verify", "-m", "past it");
    const { status, stderr } = spawnSync("git", ["commit", "--allow-empty", "-q", "-m", "next"], { cwd: folder, env: { ...gitEnv, PATH: "/usr/bin:/bin" }, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm install --save-dev samma");
  });

  it("keeps the hook that is there, and both run", async () => {
    const { folder } = await repositoryWith({});
    const path = join(folder, ".git", "hooks", "pre-commit");
    mkdirSync(join(folder, ".git", "hooks"), { recursive: true });
    writeFileSync(path, "#!/bin/bash\necho theirs >> called.txt\nexit 0\n", { mode: 0o755 });
    await hook(folder, "install");
    standIn(folder, 0);
    expect(commit(folder)).toEqual({ status: 0, called: "called: check --staged\ntheirs\n" });
  });

  it("says that it is there when it is, and writes nothing", async () => {
    const { folder } = await repositoryWith({});
    await hook(folder, "install");
    const before = everything(join(folder, ".git", "hooks"));
    expect((await hook(folder, "install")).out).toContain("there already");
    expect(everything(join(folder, ".git", "hooks"))).toEqual(before);
  });

  it("goes where core.hooksPath says, unless other repositories use it too", async () => {
    const { folder, git } = await repositoryWith({});
    git("config", "core.hooksPath", ".githooks");
    await hook(folder, "install");
    standIn(folder, 0);
    expect(commit(folder).called).toBe("called: check --staged\n");
    git("config", "core.hooksPath", "/somewhere/hooks");
    const { code, err } = await hook(folder, "install");
    expect([code, existsSync("/somewhere")]).toEqual([2, false]);
    expect(err).toContain("outside of this repository");
  });

  it("works in a linked work tree, whose .git is a file", async () => {
    const { folder, git } = await repositoryWith({});
    git("worktree", "add", "-q", "second");
    const second = join(folder, "second");
    await hook(second, "install");
    standIn(second, 0);
    expect(commit(second)).toEqual({ status: 0, called: "called: check --staged\n" });
  });

  it.each([
    ["#!/usr/bin/env python3\nprint('hi')\n", 0o755, "is not a shell script"],
    ["#!/bin/sh\nexit 1\n", 0o644, "may not be run"],
  ])("refuses a hook that it would break: %j", async (text, mode, words) => {
    const { folder } = await repositoryWith({});
    mkdirSync(join(folder, ".git", "hooks"), { recursive: true });
    writeFileSync(join(folder, ".git", "hooks", "pre-commit"), text, { mode });
    const { code, err } = await hook(folder, "install");
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readFileSync(join(folder, ".git", "hooks", "pre-commit"), "utf8")).toBe(text);
  });

  it("says by hand what it cannot add to a runner's settings", async () => {
    const { folder } = await repositoryWith({ "lefthook.yml": "pre-commit:\n  commands: { lint: { run: make } }\n" });
    const { code, err } = await hook(folder, "install");
    expect(code).toBe(2);
    expect(err).toContain("samma check --staged");
  });

  it("needs a repository", async () => {
    const { code, err } = await hook("/", "install");
    expect(code).toBe(2);
    expect(err).toContain("not a git repository");
  });
});

describe("samma hook uninstall", () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["no hook", {}, {}],
    ["a hook", {}, { ".git/hooks/pre-commit": "#!/bin/sh\n\n# theirs\r\nexit 0" }],
    ["a hook that is a first line only", {}, { ".git/hooks/pre-commit": "#!/bin/sh\n" }],
    ["that, without a line end", {}, { ".git/hooks/pre-commit": "#!/bin/bash" }],
    ["a hook without a first line", {}, { ".git/hooks/pre-commit": "make test\n" }],
    ["husky", { ".husky/pre-commit": "npm test\n" }, {}],
    ["husky without a pre-commit hook", { ".husky/commit-msg": "exit 0\n" }, {}],
    ["lefthook", { "lefthook.yml": "# ours\npre-push:\n  commands: {}\n" }, {}],
    ["lefthook without a line end", { "lefthook.yml": "pre-push:\n  commands: {}" }, {}],
    ["pre-commit", { ".pre-commit-config.yaml": "# ours\nrepos:\n- repo: local\n  hooks: []\n" }, {}],
    ["pre-commit, indented", { ".pre-commit-config.yaml": "repos:\n    - repo: local\n      hooks: []" }, {}],
  ])("after install leaves no trace: %s", async (_, tracked, hooks) => {
    const { folder } = await repositoryWith(tracked);
    for (const [path, text] of Object.entries(hooks)) {
      mkdirSync(join(folder, ".git", "hooks"), { recursive: true });
      writeFileSync(join(folder, path), text, { mode: 0o755 });
    }
    const before = everything(folder);
    expect((await hook(folder, "install")).code).toBe(0);
    expect(everything(folder)).not.toEqual(before);
    expect((await hook(folder, "uninstall")).out).toContain("samma is out of it");
    expect(everything(folder)).toEqual(before);
  });

  it("keeps what was written into the hook since", async () => {
    const { folder } = await repositoryWith({});
    await hook(folder, "install");
    const path = join(folder, ".git", "hooks", "pre-commit");
    writeFileSync(path, `${readFileSync(path, "utf8")}make test\n`);
    await hook(folder, "uninstall");
    expect(readFileSync(path, "utf8")).toBe("#!/bin/sh\nmake test\n");
  });

  it("does nothing where nothing is", async () => {
    const { folder } = await repositoryWith({});
    expect(await hook(folder, "uninstall")).toMatchObject({ code: 0, out: expect.stringContaining("nothing of samma's") as string });
  });
});

describe("with pre-commit (pre-commit.com)", () => {
  const there = spawnSync("pre-commit", ["--version"]).status === 0;

  it.skipIf(!there)("the settings that install writes are sound", async () => {
    const { folder } = await repositoryWith({ ".pre-commit-config.yaml": "repos:\n- repo: local\n  hooks: []\n" });
    await hook(folder, "install");
    const { status, stdout } = spawnSync("pre-commit", ["validate-config"], { cwd: folder, encoding: "utf8", env: { ...gitEnv, HOME: folder } });
    expect([status, stdout]).toEqual([0, ""]);
  });

  it.skipIf(!there)("the hooks that this repository offers are sound", () => {
    const { status, stdout } = spawnSync("pre-commit", ["validate-manifest", new URL("../../.pre-commit-hooks.yaml", import.meta.url).pathname], { encoding: "utf8", env: { ...gitEnv, HOME: "/tmp" } });
    expect([status, stdout]).toEqual([0, ""]);
  });
});
