import { languageName } from "../../words/phrases.ts";
import type { PageData, PageTerm, TermForm } from "../types.ts";
import { html, type Markup } from "./markup.ts";
import { sentence, where } from "./quote.ts";

function formCount({ form, count, odd }: TermForm, language: string): Markup {
  const words = form === "" ? html`<span class="quiet" title="nothing found for it">none</span>` : html`<bdi lang="${language}">${form}</bdi>`;
  return html`<li${odd && html` class="odd"`}>${odd && html`<span class="hidden">odd one out: </span>`}${words} <small>${count}×</small></li>`;
}

/** One row: the forms by language, and whether there are sentences to open. */
export function termRow({ languages }: PageData, term: PageTerm, number: number): Markup {
  const cells = languages.map((language) => {
    if (language === term.source && term.cells.every((cell) => cell.language !== language)) return html`<td class="own"><bdi lang="${language}">${term.label}</bdi></td>`;
    const forms = term.cells.find((cell) => cell.language === language)?.forms ?? [];
    return html`<td${forms.length === 0 && html` class="absent"`}>${forms.length === 0 ? "·" : html`<ul>${forms.map((form) => formCount(form, language))}</ul>`}</td>`;
  });
  return html`<tr id="term-${number}"${term.odd > 0 && html` class="has-odd"`}><th scope="row"><button type="button" class="js" data-term="${number}" aria-expanded="false"><bdi lang="${term.source}">${term.label}</bdi></button><span class="nojs"><bdi>${term.label}</bdi></span>${term.concept !== undefined && html`<small>${term.concept}</small>`}</th>${cells}</tr>
`;
}

/** The sentences of a term, by language and form, the source's beside each. */
export function termSentences(data: PageData, term: PageTerm): Markup {
  const blocks = term.cells.flatMap(({ language, forms }) =>
    forms.map((form) => html`<section class="kwic${form.odd && " odd"}"><h4><span class="tag">${languageName(language)}</span> ${form.form === "" ? "nothing found" : html`<bdi lang="${language}">${form.form}</bdi>`} <small>${form.count}×</small></h4>
${form.quotes.map(([source, target]) => html`<div class="sides"><div class="side">${where(data, source)}${sentence(data, source)}</div>${target !== undefined && html`<div class="side">${where(data, target)}${sentence(data, target)}</div>`}</div>`)}</section>`),
  );
  return html`<td colspan="${data.languages.length + 1}">${blocks}</td>`;
}

/** Terms by language; only the first `most` rows, the page's script adds the others. */
export function terms(data: PageData, most: number): Markup {
  if (data.terms.length === 0) return html``;
  const head = data.languages.map((language) => html`<th scope="col"><abbr title="${languageName(language)}">${language}</abbr></th>`);
  const left = data.terms.length - most;
  return html`<section id="terms" aria-labelledby="terms-title">
<h2 id="terms-title">Names and terms</h2>
<p class="lead">What stands for each in every language, and how often. <span class="odd-key">Odd ones</span> stand out from the rest.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="terms-title"><table class="terms">
<thead><tr><th scope="col">term</th>${head}</tr></thead>
<tbody id="term-rows">
${data.terms.slice(0, most).map((term, number) => termRow(data, term, number))}</tbody>
</table></div>
${left > 0 && html`<button type="button" id="more-terms" class="more js">Show the other ${left}</button>`}
</section>
`;
}
