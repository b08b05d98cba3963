/**
 * Makes the pictures of the README and reports/sample.html from today's samma: `npm run screens`. Needs tmux and Chromium (CHROMIUM names
 * one that is elsewhere). Look at what it made before it is committed.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { openTerminal, samma, type Terminal } from "../tests/tui/tmux.ts";
import { screenSvg } from "./screen.ts";

const top = fileURLToPath(new URL("..", import.meta.url));
const sample = join(top, "reports", "sample.html");
const picture = (name: string): string => join(top, "docs", "screens", name);

/** The page for examples/, as it would stand in the repository. */
function drawSample(): void {
  const folder = mkdtempSync(join(tmpdir(), "samma-screens-"));
  execFileSync(process.execPath, ["dist/cli.js", "check", "examples", "--glossary", "glossary", "--exit-zero", "--report", "--report-dir", folder, "--report-name", "sample"], { cwd: top, stdio: "ignore" });
  copyFileSync(join(folder, "sample.html"), sample);
  rmSync(folder, { recursive: true });
}

async function drawPage(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1120, height: 1080 } });
  await page.goto(pathToFileURL(sample).href);
  await page.waitForSelector("body.live");
  await page.screenshot({ path: picture("report.png") });
  await browser.close();
}

/** Down the list until the cursor is on a line. */
async function moveTo(line: RegExp, terminal: Terminal): Promise<void> {
  for (let step = 0; step < 100 && !line.test(terminal.screen()); step++) {
    const before = terminal.screen();
    terminal.typed("j");
    for (let wait = 0; wait < 100 && terminal.screen() === before; wait++) await pause(100);
    // The frame is whole when it stands still.
    for (let last = ""; last !== terminal.screen(); await pause(100)) last = terminal.screen();
  }
  await terminal.sees(line);
}

async function drawReview(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "samma-screens-"));
  for (const name of ["examples", "glossary"]) cpSync(join(top, name), join(folder, name), { recursive: true, filter: (path) => !path.includes("clean") });
  const terminal = openTerminal({ name: "screens", folder, columns: 112, rows: 28, env: { TERM: "tmux-256color" } });
  const draw = (name: string): void => writeFileSync(picture(name), screenSvg(terminal.tmux("capture-pane", "-pe")));
  try {
    await terminal.sees("ready>");
    terminal.typed(`${samma} review examples --glossary glossary`);
    terminal.keys("Enter");
    await terminal.sees(/1 Findings 1\/\d/u);
    // All sets are there when the work has left the rule below the pages.
    await terminal.sees(/^─+$/mu);
    await moveTo(/^›. sv "Brant"/mu, terminal);
    terminal.typed("f");
    await terminal.sees("Write this?");
    draw("review.svg");
    terminal.keys("Escape");
    terminal.typed("3");
    await moveTo(/^› Olof Brandt/mu, terminal);
    draw("concepts.svg");
  } finally {
    terminal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

drawSample();
await drawPage();
await drawReview();
