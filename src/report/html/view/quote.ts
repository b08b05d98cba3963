import type { PageData, Quote } from "../types.ts";
import { html, type Markup } from "./markup.ts";

/** The sentence with its words highlighted, in its own language and direction. */
export function sentence({ texts, articles }: PageData, { article, text, start, end }: Quote): Markup {
  const whole = texts[text] ?? "";
  const words = whole.slice(start, end);
  return html`<p class="sentence" lang="${articles[article]?.language ?? ""}" dir="auto">${whole.slice(0, start)}${words !== "" ? html`<mark>${words}</mark>` : start > 0 && html`<span class="gap" role="img" aria-label="missing here"></span>`}${whole.slice(end)}</p>`;
}

/** `sv · news.sv.md:12`. */
export function where({ articles }: PageData, { article, line }: Quote): Markup {
  const found = articles[article];
  return html`<p class="where"><b>${found?.language ?? ""}</b> <bdi>${found?.path ?? ""}:${line}</bdi></p>`;
}

/** A message, its quoted forms isolated: an Arabic name must not reorder the words around it. */
export function messageMarkup(message: string): Markup {
  return html`${message.split(/("[^"]*")/u).map((part, index) => (index % 2 === 1 ? html`<bdi class="form">${part.slice(1, -1)}</bdi>` : part))}`;
}
