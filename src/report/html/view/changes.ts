import { plural } from "../../words/phrases.ts";
import type { Changes } from "../types.ts";
import { html, type Markup } from "./markup.ts";
import { messageMarkup } from "./quote.ts";

const height = 48;
const step = 22;
const mostBars = 30;

/** Findings of each run as bars, the latest last. */
function bars({ counts }: Changes): Markup {
  const shown = counts.slice(-mostBars);
  const totals = shown.map(({ error, warning, info }) => error + warning + info);
  const tallest = Math.max(1, ...totals);
  const drawn = shown.map((count, index) => {
    let top = height;
    const parts = (["error", "warning", "info"] as const).map((severity) => {
      const size = (count[severity] / tallest) * height;
      top -= size;
      return html`<rect class="${severity}" x="${index * step}" y="${top.toFixed(1)}" width="${step - 6}" height="${size.toFixed(1)}"/>`;
    });
    return html`<g><title>${index === shown.length - 1 ? "now" : `${shown.length - 1 - index} back`}: ${plural(totals[index]!, "finding")}</title>${parts}</g>`;
  });
  return html`<svg class="bars" viewBox="0 0 ${shown.length * step} ${height}" width="${shown.length * step}" height="${height}" role="img" aria-label="Findings run by run: ${totals.join(", ")}">${drawn}</svg>`;
}

/** What is new and what is gone since the last report that differed. */
export function changes(shown: Changes): Markup {
  return html`<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">Since the last report</h2>
<div class="drift">${bars(shown)}<p><b>${shown.fresh}</b> new${shown.fresh > 0 && html` <a class="js" href="#findings?new=1">show</a>`}, <b>${shown.gone.length}</b> gone, <b>${shown.kept}</b> as before</p></div>
${shown.gone.length > 0 && html`<details><summary>What is gone</summary><ul class="gone">${shown.gone.slice(0, 200).map(({ severity, language, path, message, rule }) => html`<li><span class="dot ${severity}" aria-hidden="true"></span>${messageMarkup(message)} <small><code>${rule}</code> <b>${language}</b> <bdi>${path}</bdi></small></li>`)}</ul></details>`}
</section>
`;
}
