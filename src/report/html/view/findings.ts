import { languageName } from "../../words/phrases.ts";
import type { PageData, PageFinding, Quote } from "../types.ts";
import { html, type Markup } from "./markup.ts";
import { messageMarkup, sentence, where } from "./quote.ts";

const severityWords = { error: "error", warning: "warning", info: "note" } as const;

/** The link to the place in the alignment; undefined for a set of one version. */
function alignmentLink(data: PageData, { set, language, at }: PageFinding): Markup | undefined {
  const versions = data.sets[set]?.versions ?? [];
  const version = versions.find(({ article }) => article === at.article);
  const shown = version?.aligned === undefined ? versions.find(({ aligned }) => aligned !== undefined) : version;
  if (shown?.aligned === undefined) return undefined;
  return html`<a class="open js" href="#align/${set}/${shown.aligned.pair}/${at.article === shown.article ? "t" : "s"}${at.segment}" aria-label="Open the ${languageName(language)} alignment here">in the alignment</a>`;
}

function side(data: PageData, quote: Quote, kind: string): Markup {
  return html`<div class="side ${kind}">${where(data, quote)}${sentence(data, quote)}</div>`;
}

/** One finding: what is wrong, the sentence and its parallel side by side, the counts, further places folded. */
export function findingCard(data: PageData, finding: PageFinding, number: number): Markup {
  const { severity, message, rule, concept, confidence, at, beside, more, forms, fix, fresh } = finding;
  return html`<article class="finding ${severity}" id="finding-${number}" tabindex="-1" aria-labelledby="message-${number}">
<h3 id="message-${number}"><span class="dot ${severity}" aria-hidden="true"></span><span class="hidden">${severityWords[severity]}: </span>${messageMarkup(message)}</h3>
<div class="sides">${beside !== undefined && side(data, beside, "beside")}${side(data, at, "at")}</div>
<p class="meta"><code>${rule}</code>${concept !== undefined && html` <span>${concept}</span>`} <span>${Math.round(confidence * 100)}% sure</span>${forms.length > 1 && html` <span class="forms">${forms.map(([form, count]) => html`<span><bdi lang="${finding.language}">${form}</bdi> ${count}×</span> `)}</span>`}${fix !== undefined && html` <span class="fix">--fix writes <bdi>${fix}</bdi></span>`}${fresh === true && html` <span class="new">new</span>`} ${alignmentLink(data, finding)}</p>
${more.length > 0 && html`<details><summary>${more.length} more ${more.length === 1 ? "place" : "places"}</summary>${more.map((quote) => side(data, quote, "other"))}</details>`}
</article>
`;
}
