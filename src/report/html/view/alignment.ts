import { languageName } from "../../words/phrases.ts";
import type { PackedBead, PageData, SetTexts } from "../types.ts";
import { html, type Markup } from "./markup.ts";
import { plot, unsure } from "./plot.ts";

interface Side {
  readonly language: string;
  readonly segments: readonly string[];
  readonly lines: readonly number[];
}

function cell({ language, segments, lines }: Side, indexes: readonly number[], none: string): Markup {
  if (indexes.length === 0) return html`<td class="empty"><span class="quiet">${none}</span></td>`;
  return html`<td lang="${language}" dir="auto">${indexes.map((index) => html`<p dir="auto"><span class="number">${lines[index]}</span>${segments[index]}</p>`)}</td>`;
}

function beadRow([source, target, similarity, confidence, moved]: PackedBead, index: number, from: Side, to: Side): Markup {
  const both = source.length > 0 && target.length > 0;
  const weak = both && confidence < unsure;
  const figure = both ? html`<span title="similarity ${similarity}%">${confidence}%</span>` : html`<span class="quiet">${source.length > 0 ? "gone" : "added"}</span>`;
  return html`<tr id="bead-${index}" data-row="${index}" tabindex="-1" class="${both ? "" : "single"}${weak && " weak"}${moved === 1 && " moved"}">${cell(from, source, "not in the source")}<td class="figure">${figure}${weak && html`<small>unsure</small>`}${moved === 1 && html`<small>moved</small>`}</td>${cell(to, target, "not in the translation")}</tr>
`;
}

/** One alignment: the other pairs of its set, the plot, and the beads' texts. */
export function alignment(data: PageData, set: number, texts: SetTexts, pair: number): Markup {
  const { id, versions } = data.sets[set]!;
  const { source, target, beads } = texts.pairs[pair]!;
  const sideOf = (version: number): Side => ({ language: versions[version]!.language, ...texts.versions[version]! });
  const [from, to] = [sideOf(source), sideOf(target)];
  const others = texts.pairs.map((other, index) => html`<a href="#align/${set}/${index}"${index === pair && html` aria-current="true"`}>${languageName(versions[other.target]!.language)}</a> `);
  const weak = beads.filter(([a, b, , confidence]) => a.length > 0 && b.length > 0 && confidence < unsure).length;
  return html`<header><h2 id="alignment-title"><bdi>${id}</bdi></h2><nav aria-label="Translations">${others}</nav><button type="button" id="close">Close</button></header>
<div class="alignment">
<div class="plot-side"><div class="zoom" role="group" aria-label="Zoom"><button type="button" data-zoom="out" aria-label="Zoom out">−</button><button type="button" data-zoom="fit">Fit</button><button type="button" data-zoom="in" aria-label="Zoom in">+</button></div>
<div class="plot-window" tabindex="0" role="region" aria-label="Dot plot">${plot(beads, `Dot plot: ${languageName(from.language)} downwards, ${languageName(to.language)} to the right`)}</div>
<p class="legend"><span>${languageName(from.language)} ↓ ${languageName(to.language)} →</span> <span>stronger: more alike</span> <span class="weak-key">${weak} unsure</span></p></div>
<div class="bead-side"><table class="beads"><thead><tr><th scope="col">${languageName(from.language)}</th><th scope="col"><span class="hidden">how sure</span></th><th scope="col">${languageName(to.language)}</th></tr></thead>
<tbody>
${beads.map((bead, index) => beadRow(bead, index, from, to))}</tbody></table></div>
</div>`;
}
