import { languageName } from "../../words/phrases.ts";
import type { PageData, SetOverview, Version } from "../types.ts";
import { html, type Markup } from "./markup.ts";

const severities = ["error", "warning", "info"] as const;

function counts({ findings }: Version): Markup {
  const shown = severities.filter((severity) => findings[severity] > 0);
  if (shown.length === 0) return html`<span class="none">no findings</span>`;
  return html`${shown.map((severity) => html`<span class="count"><span class="dot ${severity}" aria-hidden="true"></span>${findings[severity]}<span class="hidden"> ${severity}${findings[severity] === 1 ? "" : "s"}</span></span> `)}`;
}

function confidence(set: number, { aligned, segments }: Version): Markup {
  if (aligned === undefined) return html`<span class="quiet">${segments} sentences</span>`;
  const percent = Math.round(aligned.confidence * 100);
  const weak = aligned.weak > 0 ? `, ${aligned.weak} of ${aligned.beads} beads unsure` : "";
  return html`<a class="aligned js" href="#align/${set}/${aligned.pair}" title="How sure the alignment is${weak}"><span class="bar" aria-hidden="true"><i style="width:${percent}%"></i></span>${percent}%<span class="hidden"> sure of the alignment${weak}</span></a>`;
}

function cell(versions: readonly Version[], set: number, language: string): Markup {
  if (versions.length === 0) return html`<td class="absent"><span aria-label="no version">·</span></td>`;
  return html`<td>${versions.map((version) => html`<a class="tally js" href="#findings?set=${set}&amp;language=${encodeURIComponent(language)}" aria-label="Findings in ${languageName(language)}">${counts(version)}</a>${confidence(set, version)}`)}</td>`;
}

function row({ languages }: PageData, { id, versions }: SetOverview, set: number, isLater: boolean): Markup {
  const cells = languages.map((language) => cell(versions.filter((version) => version.language === language), set, language));
  return html`<tr${isLater && html` class="later"`}><th scope="row"><bdi>${id}</bdi></th>${cells}</tr>
`;
}

/**
 * Sets by languages: findings, and how sure the alignment with the first version is. Rows behind the first `most` are laid out on demand,
 * where scripts run.
 */
export function overview(data: PageData, most: number): Markup {
  const head = data.languages.map((language) => html`<th scope="col"><abbr title="${languageName(language)}">${language}</abbr></th>`);
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">Sets</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="overview-title"><table class="matrix">
<thead><tr><th scope="col">set</th>${head}</tr></thead>
<tbody>
${data.sets.map((set, number) => row(data, set, number, number >= most))}</tbody>
</table></div>
${data.sets.length > most && html`<button type="button" id="more-sets" class="more js">Show the other ${data.sets.length - most}</button>
`}<p class="legend"><span><span class="dot error"></span>error</span> <span><span class="dot warning"></span>warning</span> <span><span class="dot info"></span>note</span> <span><span class="bar" aria-hidden="true"><i style="width:80%"></i></span>how sure the alignment is</span></p>
</section>
`;
}
