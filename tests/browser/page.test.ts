import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { htmlPage } from "../../src/report/html/page.ts";
import { readReport } from "../../src/report/diff/read.ts";
import { json } from "../../src/report/formats/json.ts";
import { findings, hostile, sampleReport } from "../report/html/sample.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const there = existsSync(executablePath);
if (!there) console.warn(`The page is not tried in a browser: there is no ${executablePath}. Install chromium, or name one in CHROMIUM.`);

describe.skipIf(!there)("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    const before = readReport(json(sampleReport({ findings: findings.slice(1) })), "before.json");
    const file = join(await mkdtemp(join(tmpdir(), "samma page ")), "report.html");
    await writeFile(file, htmlPage(sampleReport(), { earlier: [before] }));
    url = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => browser?.close());

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(url);
    await page.waitForSelector("body.live");
  });

  const cards = (): ReturnType<Page["locator"]> => page.locator("#list > .finding");
  const chosenRow = (): Promise<string | null> => page.locator("tr.chosen").getAttribute("data-row");

  it("runs nothing that stands in an article, and fetches nothing", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForSelector("body.live");
    expect(await page.title()).toMatch(/^samma: 5 findings/u);
    expect(asked).toEqual([url]);
    await page.locator(".search input").fill("onerror");
    expect(await cards().locator("mark").textContent()).toBe(hostile);
    expect(await page.locator("img").count()).toBe(0);
  });

  it("filters by rule, language, severity, words and what is new, and says how many are left", async () => {
    expect(await cards().count()).toBe(5);
    await page.locator("select[name=language]").selectOption("th");
    expect(await page.locator("#status").textContent()).toBe("2 of 5 findings");
    await page.locator("select[name=severity]").selectOption("error");
    expect(await cards().count()).toBe(1);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#status", { hasText: "5 findings" }).waitFor();
    await page.locator("select[name=rule]").selectOption("missing-segment");
    expect(await cards().locator("h3").textContent()).toContain("missing here");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator(".search input").fill("HADDAD أمينة");
    expect(await cards().count()).toBe(1);
    await page.locator(".search input").fill("");
    await page.getByLabel("only new").check();
    expect(await cards().locator("code").allTextContents()).toEqual(["number-mismatch"]);
  });

  it("goes from a cell of the overview to its findings", async () => {
    await page.getByRole("link", { name: "Findings in Arabic" }).click();
    await page.locator("#status", { hasText: "1 of 5 findings" }).waitFor();
    expect(await page.locator("select[name=language]").inputValue()).toBe("ar");
  });

  it("opens the alignment at a finding, moves through the beads by keyboard, and comes back to where it was", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.locator("dialog[open] tr.chosen").waitFor();
    expect(await chosenRow()).toBe("2");
    expect(await page.locator("tr.chosen").textContent()).toContain("12 years");
    await page.keyboard.press("ArrowDown");
    expect(await chosenRow()).toBe("3");
    expect(await page.locator(".plot .chosen").getAttribute("data-bead")).toBe("3");
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.closest('.finding')?.id")).toBe("finding-0");
    expect(new URL(page.url()).hash).toBe("");
  });

  it("shows a bead's text when it is clicked in the plot, marks the unsure one, and zooms", async () => {
    await page.getByRole("link", { name: /sure of the alignment/u }).first().click();
    await page.locator("[data-bead='1']").click();
    expect(await chosenRow()).toBe("1");
    expect(await page.locator("tr.weak").getAttribute("data-row")).toBe("1");
    const width = (await page.locator(".plot").boundingBox())!.width;
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect((await page.locator(".plot").boundingBox())!.width).toBeGreaterThan(width * 1.3);
    await page.keyboard.press("0");
    expect((await page.locator(".plot").boundingBox())!.width).toBeCloseTo(width, 0);
    await page.getByRole("link", { name: "Chinese", exact: true }).click();
    await page.locator("td[lang=zh]").first().waitFor();
    expect(await page.locator("tr.single").textContent()).toContain("not in the translation");
  });

  it("opens a term to its sentences, and closes it", async () => {
    const button = page.locator("#terms").getByRole("button", { name: "Amina Haddad" });
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".sentences .kwic.odd mark").allTextContents()).toContain("أمينة الحداد");
    await page.keyboard.press("Enter");
    expect(await page.locator(".sentences").count()).toBe(0);
  });

  it("lays Arabic from right to left without turning the rest", async () => {
    const direction = (selector: string): Promise<string> => page.evaluate(`getComputedStyle(document.querySelector("${selector}")).direction`);
    expect(await direction(".sentence[lang=ar]")).toBe("rtl");
    expect(await direction(".sentence[lang=en]")).toBe("ltr");
  });

  it.each([320, 390, 1280])("needs no sideways scrolling at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = (): Promise<number> => page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator("#terms button").first().click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it("shows its findings where scripts are off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(url);
    expect(await still.locator("#list > .finding").count()).toBe(5);
    expect(await still.locator("#filters").isVisible()).toBe(false);
    await context.close();
  });

  it("lays out the first sets, the others when it is asked; all of them where scripts are off", async () => {
    const report = sampleReport();
    const many = { ...report, sets: Array.from({ length: 64 }, (_, n) => (n === 0 ? report.sets[0]! : { ...report.sets[0]!, set: { ...report.sets[0]!.set, id: `set ${n}` } })) };
    const file = join(await mkdtemp(join(tmpdir(), "samma page ")), "many.html");
    await writeFile(file, htmlPage(many));
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("body.live");
    const rowsOn = (shown: Page): Promise<number> => shown.locator(".matrix tbody tr:visible").count();
    expect(await rowsOn(page)).toBe(60);
    await page.getByRole("button", { name: "Show the other 4" }).click();
    expect(await rowsOn(page)).toBe(64);
    expect(await page.evaluate("document.activeElement.closest('tr').textContent")).toContain("set 60");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pathToFileURL(file).href);
    expect(await rowsOn(still)).toBe(64);
    await context.close();
  });

  it("opens from an address that names an alignment", async () => {
    await page.goto(`${url}#align/0/1/t5`);
    await page.reload();
    await page.locator("dialog[open] tr.chosen").waitFor();
    expect(await page.locator("tr.chosen td[lang=ar]").textContent()).toContain("أمينة الحداد");
  });
});
