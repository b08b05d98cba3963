import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findingSteps, findingsOf } from "../../src/check/check.ts";
import type { Draft } from "../../src/check/types.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import { inTurns } from "../../src/look.ts";
import { articleOf } from "../check/views.ts";
import { findingOf, placeOf } from "../report/reports.ts";
import { folderWith, textOf } from "./harness.ts";

const command = join(packageFolder(), "dist", "cli.js");
const files = {
  "pier.en.txt": "The Lamp Office lit the pier at six.\n\nA ticket costs 45 kronor.\n",
  "pier.sv.txt": "Lampkontoret tände piren klockan sex.\n\nEn biljett kostar 54 kronor.\n",
  "report.json": "what was there before",
};
type Signal = "SIGINT" | "SIGTERM";

/** When a process sends itself a signal: as soon as it listens, or where nobody listens any more. Timers would hit another moment on each machine. */
const moments = {
  listens: (send: string) => `let sent;process.on("newListener",(name)=>{if(sent||name!=="SIGTERM")return;sent=true;setImmediate(()=>${send})})`,
  reports: (send: string) => `process.on("removeListener",()=>process.listenerCount("SIGTERM")===0&&${send})`,
};

function checked(cwd: string, signal: Signal, moment: keyof typeof moments): Promise<{ code: number | null; by: string | null; out: string }> {
  const preload = `data:text/javascript,${moments[moment](`process.kill(process.pid,"${signal}")`)}`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", preload, command, "check", ".", "-f", "json:report.json"], { cwd, env: { ...process.env, SAMMA_CACHE: join(cwd, ".cache") } });
    let out = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.on("close", (code, by) => resolve({ code, by, out }));
  });
}

beforeAll(() => {
  if (!existsSync(command)) spawnSync(process.execPath, [join(packageFolder(), "build", "bundle.js")]);
});

describe.each<[Signal, number]>([["SIGINT", 130], ["SIGTERM", 143]])("%s", (signal, expected) => {
  it("while samma works: stops at the next step, says so by its code alone, leaves the last report", async () => {
    const cwd = await folderWith(files);
    expect(await checked(cwd, signal, "listens")).toEqual({ code: expected, by: null, out: "" });
    expect(await textOf(cwd, "report.json")).toBe(files["report.json"]);
  });

  it("while a report is made: ends samma in the middle of it, and leaves nothing half-written", async () => {
    const cwd = await folderWith(files);
    expect(await checked(cwd, signal, "reports")).toEqual({ code: null, by: signal, out: "" });
    expect(await textOf(cwd, "report.json")).toBe(files["report.json"]);
    expect(readdirSync(cwd).filter((name) => name !== ".cache").sort()).toEqual(Object.keys(files).sort());
  });
});

describe("very many findings", () => {
  const article = articleOf("en", ["The Lamp House burns."]);
  const many = Array.from({ length: 5000 }, (_, nth) => findingOf("term-case", {}, { at: placeOf(article, "Lamp"), concept: `concept-${nth % 4000}` }) as Draft);
  const options = { rules: [{ id: "term-case" as const, severity: "warning" as const, category: "terminology/inconsistent-use" as const }] };
  const views = [{ set: { id: "set", articles: [article] } }];

  it("are put in order in short steps, with the same outcome", () => {
    const steps = findingSteps(many, views, options);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(30);
    expect(step.value).toHaveLength(4000);
    expect(step.value).toEqual(findingsOf(many, views, options));
  });

  it("let a signal through in between", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    let steps = 0;
    function* endless(): Generator<void, never> {
      for (;;) {
        const began = performance.now();
        while (performance.now() - began < 10);
        steps += 1;
        yield;
      }
    }
    await expect(inTurns(endless(), controller.signal)).rejects.toThrow("aborted");
    expect(steps).toBeLessThan(100);
  });
});
