import { createHash } from "node:crypto";
import type { Report } from "../../check/types.ts";
import type { EarlierReport } from "../diff/types.ts";
import { pack } from "./data/pack.ts";
import { pageData } from "./data/page.ts";
import { textsOf } from "./data/sets.ts";
import { script } from "./script.ts";
import { style } from "./style/index.ts";
import type { PageData } from "./types.ts";
import { changes } from "./view/changes.ts";
import { filters } from "./view/filters.ts";
import { findingCard } from "./view/findings.ts";
import { html, Markup } from "./view/markup.ts";
import { overview } from "./view/overview.ts";
import { terms } from "./view/terms.ts";

export interface PageOptions {
  /** Reports of earlier runs, oldest first: the page says what is new and what is gone. */
  readonly earlier?: readonly EarlierReport[];
}

/** Findings and terms that stand in the page itself, for readers without scripts (mail) and for print; the script adds the rest. */
const staticFindings = 60;
const staticTerms = 40;
/** Sets that are laid out at once. */
const firstSets = 60;

/** Bytes of alignment texts that a page carries at most; with all else it stays below 5 MB. */
const textBudget = 3_400_000;

/** The texts of the sets, packed, by number; where they grow too large, sets with findings go first. */
function packedTexts({ sets }: Report, data: PageData): ReadonlyMap<number, string> {
  const findings = data.sets.map(({ versions }) => versions.reduce((sum, { findings: { error, warning, info } }) => sum + error + warning + info, 0));
  const order = [...sets.keys()].sort((a, b) => Number(findings[b]! > 0) - Number(findings[a]! > 0) || a - b);
  const blocks = new Map<number, string>();
  let left = textBudget;
  for (const number of order) {
    const texts = textsOf(sets[number]!);
    const block = texts === undefined ? "" : pack(texts);
    if (block === "" || block.length > left) continue;
    left -= block.length;
    blocks.set(number, block);
  }
  return blocks;
}

const hashOf = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

function findingSection(data: PageData): Markup {
  const { findings, leftOut } = data;
  const shown = findings.slice(0, staticFindings);
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length > 0 && filters(data)}<p class="status" id="status" role="status" aria-live="polite">${findings.length === 0 ? "Nothing found." : html`<span class="nojs">The first ${shown.length} of ${findings.length}.</span>`}</p>
<div id="list">
${shown.map((finding, number) => findingCard(data, finding, number))}</div>
<button type="button" id="more-findings" class="more js" hidden>Show more</button>
${leftOut > 0 && html`<p class="lead">${leftOut} more are not on this page; the JSON and CSV reports have all of them.</p>`}
</section>
`;
}

/**
 * One page that needs nothing beside it, from disk or mail: overview, findings, terms, alignments. Its only script is its own,
 * named by hash in the content security policy, so that nothing in an article can ever run.
 */
export function htmlPage(report: Report, { earlier = [] }: PageOptions = {}): string {
  const data = pageData(report, earlier);
  const blocks = [...packedTexts(report, data)].map(([number, block]) => html`<script type="application/octet-stream" id="set-${number}">${block}</script>
`);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  // "18 findings in 2 sets; not shown: 2 unsure": the second half is small print.
  const [headline, ...rest] = data.summary.split("; ");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>samma: ${headline}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header class="top"><p class="name">samma</p><h1>${headline}</h1>${rest.length > 0 && html`<p class="lead">${rest.join("; ")}</p>`}<nav aria-label="Parts of the page"><a href="#overview">Sets</a> ${data.changes !== undefined && html`<a href="#changes">Changes</a> `}<a href="#findings">Findings</a>${data.terms.length > 0 && html` <a href="#terms">Terms</a>`}</nav></header>
<main>
${overview(data, firstSets)}${data.changes !== undefined && changes(data.changes)}${findingSection(data)}${terms(data, staticTerms)}</main>
<footer><p>samma ${data.samma}${data.model !== undefined && html`, ${data.model}`}. <span class="js">Keys: <kbd>/</kbd> find, <kbd>j</kbd> <kbd>k</kbd> next and previous finding, <kbd>a</kbd> its alignment, <kbd>Esc</kbd> close.</span><span class="nojs">With scripts on, this page also filters findings and shows the alignments.</span></p></footer>
<dialog id="dialog" aria-labelledby="alignment-title"></dialog>
<script type="application/octet-stream" id="data">${pack(data)}</script>
<script>${new Markup(script)}</script>
${blocks}</body>
</html>
`;
  return page.text;
}
