import type { Alignment, Bead } from "../../align/types.ts";
import type { Article } from "../../article/types.ts";
import { dotPlot } from "./plot.ts";
import { style } from "./style.ts";
import { escapeMarkup } from "./texts.ts";

/** Languages written from right to left. */
const rightToLeft = /^(?:ar|he|fa|ur|ps|yi|dv|ug|ckb|sd)\b/iu;

/** How sure a bead is, in words that the style sheet knows. */
export function sureness({ confidence }: Bead): "sure" | "fair" | "weak" {
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.6 ? "fair" : "weak";
}

function cell(article: Article, indexes: readonly number[]): string {
  const direction = rightToLeft.test(article.language) ? ' dir="rtl"' : "";
  const texts = indexes.map((index) => `<p><span class="number">${index}</span> ${escapeMarkup(article.segments[index]!.text)}</p>`);
  return `<td lang="${escapeMarkup(article.language)}"${direction}>${texts.join("")}</td>`;
}

function row(bead: Bead, index: number, { source, target }: Alignment): string {
  const empty = bead.source.length === 0 || bead.target.length === 0;
  const notes = [...(bead.moved === true ? ["moved"] : []), ...(bead.override === true ? ["by hand"] : []), ...(empty ? [bead.source.length > 0 ? "no translation" : "no source"] : [])];
  const figures = `<td class="figures"><b>${Math.round(bead.confidence * 100)}%</b><br>${bead.source.length}–${bead.target.length}${notes.map((note) => `<br>${note}`).join("")}</td>`;
  return `<tr id="b${index}" class="${sureness(bead)}${empty ? " empty" : ""}${bead.moved === true ? " moved" : ""}">${cell(source, bead.source)}${figures}${cell(target, bead.target)}</tr>`;
}

/** One page that needs nothing beside it: the path through both texts as a dot plot, and the texts side by side, bead by bead. */
export function html(alignment: Alignment): string {
  const { source, target, beads, confidence } = alignment;
  const title = `${source.path} – ${target.path}`;
  const full = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const weak = full.filter((bead) => sureness(bead) === "weak").length;
  const filled = [source, target].flatMap(({ segments }) => segments.filter(({ text }) => text !== "")).length;
  const leftOut = filled - beads.reduce((sum, bead) => sum + bead.source.length + bead.target.length, 0);
  const moved = full.filter((bead) => bead.moved === true).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p>${full.length} beads with both sides, ${beads.length - full.length} with one${moved === 0 ? "" : `; ${moved} moved`}; mean confidence ${Math.round(confidence * 100)}%, ${weak} below 60%.${leftOut === 0 ? "" : ` Left out: ${leftOut} ${leftOut === 1 ? "segment" : "segments"} of the page's own (--keep-furniture).`}</p>
</header>
${dotPlot(alignment)}
<table>
<thead><tr><th>${escapeMarkup(source.language)}</th><th>bead</th><th>${escapeMarkup(target.language)}</th></tr></thead>
<tbody>
${beads.map((bead, index) => row(bead, index, alignment)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}
